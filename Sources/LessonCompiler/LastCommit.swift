import Files

/// Asks git when a lesson last changed.
enum LastCommit {
  /// The time of the last commit that touched the folder, in seconds since 1970; nil where git has no answer.
  ///
  /// Settings of the lesson's repository that make git start other programs are switched off, and git writes nothing.
  static func time(in folder: String) -> Int? {
    let git = RunningProgram(
      [
        "git", "--no-pager", "-C", folder, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c",
        "core.pager=cat", "log", "-1", "--format=%ct", "--", ".",
      ], variables: ["GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C"])
    let output = git?.finish(limit: 64)
    return output.flatMap { Int(String(decoding: $0, as: UTF8.self).prefix { $0.isNumber }) }
  }
}
