#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program gives to others.
enum StandardOutput {
  /// Writes bytes as they are, and a line feed.
  static func write(_ bytes: [UInt8]) {
    write(bytes + [UInt8(ascii: "\n")], to: STDOUT_FILENO)
  }

  static func write(_ line: String) {
    write(Array(line.utf8))
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  fileprivate static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// What the program says to the person who runs it.
enum StandardError {
  static func write(_ line: String) {
    StandardOutput.write(Array((line + "\n").utf8), to: STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// The system's `write`, told apart from the functions of this name here.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
