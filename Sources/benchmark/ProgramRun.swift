import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that ran to its end: how long it took and how much memory it held.
struct ProgramRun {
  /// A program could not be run, or said no.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// From its start to its end, by the clock on the wall.
  var duration: Duration
  /// The most memory it held at once, in bytes. The system counts the program that started it in until then, so it is
  /// never less than what this program held; measure before this one grows.
  var peakMemory: Int

  /// Runs a program, named by its path; what it prints is thrown away.
  init(_ program: String, _ arguments: [String]) throws {
    let start = ContinuousClock.now
    let process = try Self.spawn([program] + arguments)
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure(description: "\(program): lost while it ran") }
    }
    duration = start.duration(to: .now)
    guard status == 0 else {
      let command = ([program] + arguments).joined(separator: " ")
      throw Failure(description: "status \(status >> 8) from: \(command)")
    }
    peakMemory = usage.ru_maxrss * Self.unitOfPeak
  }

  private static func spawn(_ words: [String]) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe ProcessInfo.processInfo.environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    var process: pid_t = 0
    let refusal = unsafe posix_spawn(&process, words[0], &actions, nil, &arguments, &variables)
    guard refusal == 0 else { throw Failure(description: "\(words[0]): \(unsafe String(cString: strerror(refusal)))") }
    return process
  }

  /// What one of `ru_maxrss` is, in bytes: Darwin counts bytes, the others kibibytes.
  private static var unitOfPeak: Int {
    #if canImport(Darwin)
      1
    #else
      1024
    #endif
  }
}
