#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that was started, without a shell: it reads from a file or from nothing, what it prints comes through a
/// pipe, what it says of errors is not seen, and of the environment it knows what it is given.
public final class RunningProgram {
  private let process: pid_t
  private let output: Int32
  private var isFinished = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's name, which is looked for in `PATH`, and its arguments.
  ///   - variables: its environment, as `NAME=value`; `PATH` and `HOME` are added.
  ///   - input: the file that it reads; nil for none.
  /// - Returns: nil where it can't be started.
  public init?(_ arguments: [String], variables: [String] = [], input: String? = nil) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    let inherited = ["PATH", "HOME"].compactMap { name -> String? in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe "\(name)=\(String(cString: value))"
    }
    let process = RunningProgram.spawn(arguments, inherited + variables, input: input ?? "/dev/null", ends)
    close(ends[1])
    guard let process else {
      close(ends[0])
      return nil
    }
    self.process = process
    output = ends[0]
  }

  /// What it prints, when it has ended well; nil when it fails, prints more than `limit` bytes, or says nothing for
  /// `seconds`. Then it is ended.
  public func finish(limit: Int, seconds: Int = 30) -> [UInt8]? {
    guard !isFinished else { return nil }
    isFinished = true
    let bytes = read(limit: limit, seconds: seconds)
    close(output)
    if bytes == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes : nil
  }

  deinit {
    guard !isFinished else { return }
    close(output)
    kill(process, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(process, &status, 0)
  }

  private func read(limit: Int, seconds: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&waiting, 1, Int32(seconds * 1000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      #if canImport(Darwin)
        let count = unsafe Darwin.read(output, &buffer, buffer.count)
      #elseif canImport(Musl)
        let count = unsafe Musl.read(output, &buffer, buffer.count)
      #else
        let count = unsafe Glibc.read(output, &buffer, buffer.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], input: String, _ ends: [Int32]
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    var cArguments = unsafe arguments.map { unsafe strdup($0) }
    var cEnvironment = unsafe environment.map { unsafe strdup($0) }
    unsafe cArguments.append(nil)
    unsafe cEnvironment.append(nil)
    let strings = unsafe cArguments + cEnvironment
    defer { for index in unsafe strings.indices { unsafe free(strings[index]) } }
    var process: pid_t = 0
    let result = unsafe posix_spawnp(&process, arguments[0], &actions, nil, cArguments, cEnvironment)
    return result == 0 ? process : nil
  }
}
