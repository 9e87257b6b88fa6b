/// What the machine, or the confinement to a folder, refused to do with a file.
public struct FileFailure: Error, Sendable, Hashable {
  /// Why it was refused.
  public enum Reason: Sendable, Hashable {
    /// There is no such file or folder.
    case notFound
    /// The path leads out of the folder that everything is read from.
    case outside
    /// It is a folder, a pipe, a device or a socket.
    case notRegular
    /// It is a file where a folder is needed.
    case notAFolder
    /// The file is larger than the reader accepts; the limit in bytes.
    case tooLarge(limit: Int)
    /// The system can't read it; its own words.
    case unreadable(String)
    /// The system can't write it; its own words.
    case unwritable(String)
  }

  /// The path as it was asked for.
  public var path: String
  public var reason: Reason

  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension FileFailure: CustomStringConvertible {
  /// The reason as words that follow the path in a message, without a full stop.
  public var words: String {
    switch reason {
    case .notFound: "there is no such file"
    case .outside: "it lies outside of the folder"
    case .notRegular: "it is not a file"
    case .notAFolder: "it is not a folder"
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .unreadable(let words): words
    case .unwritable(let words): words
    }
  }

  /// Path and reason in one line.
  public var description: String { "\(path): \(words)" }
}
