/// Why a book could not be written. The file that stood in its place before is unchanged.
public enum EPUBFailure: Error, Sendable, Hashable {
  /// There is no room left where the book should be.
  case diskFull(path: String)
  /// The file can't be made there: no such folder, no permission …; the system's words for it.
  case cannotWrite(path: String, reason: String)
  /// An image that the book holds can't be read any more.
  case imageGone(path: String, reason: String)
}

extension EPUBFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .diskFull(let path): "no space left to write \(path)"
    case .cannotWrite(let path, let reason): "can't write \(path): \(reason)"
    case .imageGone(let path, let reason): "can't read the image \(path): \(reason)"
    }
  }
}
