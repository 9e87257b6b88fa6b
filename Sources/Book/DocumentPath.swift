/// The path of a file of the book from the folder that holds the package document: `text/01-intro.xhtml`.
///
/// ASCII letters, digits, `-`, `_`, `.` and `/` alone, so that every reader takes it.
public struct DocumentPath: Sendable, Hashable, Comparable {
  public let string: String

  public init(_ string: String) {
    self.string = string
  }

  /// A relative address of `target` for use in this file.
  public func address(of target: DocumentPath) -> String {
    let own = string.split(separator: "/").dropLast()
    let other = target.string.split(separator: "/")
    let shared = zip(own, other.dropLast()).prefix { $0 == $1 }.count
    return String(repeating: "../", count: own.count - shared) + other.dropFirst(shared).joined(separator: "/")
  }

  public static func < (a: DocumentPath, b: DocumentPath) -> Bool { a.string < b.string }
}
