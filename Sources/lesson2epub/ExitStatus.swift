import ArgumentParser

/// The statuses that the program ends with, by the conventions of `sysexits.h`.
enum ExitStatus {
  /// The lesson has errors; with `--strict`, warnings too.
  static let diagnosed = ExitCode(1)
  static let unreadableInput = ExitCode(66)
  static let internalDefect = ExitCode(70)
  static let unwritableOutput = ExitCode(73)
}
