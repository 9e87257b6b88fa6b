#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks git when a lesson last changed.
enum LastCommit {
  /// The time of the last commit that touched the folder, in seconds since 1970; nil where git has no answer.
  ///
  /// Settings of the lesson's repository that make git start other programs are switched off, and git writes nothing.
  static func time(in folder: String) -> Int? {
    let output = output(of: [
      "git", "--no-pager", "-C", folder, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c",
      "core.pager=cat", "log", "-1", "--format=%ct", "--", ".",
    ])
    return output.flatMap { Int(String(decoding: $0, as: UTF8.self).prefix { $0.isNumber }) }
  }

  /// The first bytes that a program prints; nil when it can't be started or fails.
  private static func output(of arguments: [String]) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    var actions = FileActions()
    defer { actions.destroy() }
    actions.connect(standardOutput: ends[1], closing: ends[0])
    var environment = ["GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C"]
    if let path = getenv("PATH") { environment.append("PATH=" + String(cString: path)) }
    if let home = getenv("HOME") { environment.append("HOME=" + String(cString: home)) }
    let process = spawn(arguments, environment, &actions)
    close(ends[1])
    guard let process else { return nil }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(ends[0], &buffer, buffer.count)
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status == 0, count > 0 else { return nil }
    return Array(buffer[..<count])
  }

  private static func spawn(_ arguments: [String], _ environment: [String], _ actions: inout FileActions) -> pid_t? {
    let cArguments = arguments.map { strdup($0) } + [nil]
    let cEnvironment = environment.map { strdup($0) } + [nil]
    defer { for pointer in cArguments + cEnvironment { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, arguments[0], &actions.value, nil, cArguments, cEnvironment) == 0 else { return nil }
    return process
  }
}

/// What a program that is started finds at its standard files: nothing to read, a pipe to write to, errors unseen.
private struct FileActions {
  #if canImport(Darwin)
    var value: posix_spawn_file_actions_t?
  #else
    var value = posix_spawn_file_actions_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&value)
  }

  mutating func connect(standardOutput: Int32, closing other: Int32) {
    posix_spawn_file_actions_addopen(&value, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&value, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&value, standardOutput, STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&value, other)
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&value)
  }
}
