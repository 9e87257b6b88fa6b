import Book
import Diagnostics

/// A link whose place in the book isn't known yet.
struct SymbolicLink: Sendable {
  /// What the link means.
  enum Goal: Sendable {
    /// An address as the author wrote it.
    case address(String, SourceRange)
    /// An id of a page, or the page's beginning.
    case place(page: Int, fragment: String?)
  }

  /// The page that the link stands on; nil for documents that the compiler makes.
  var page: Int?
  var goal: Goal
}

/// How a link carries its number in the table of symbolic links until it is resolved.
///
/// All addresses of authors go through the table, so none of them can be mistaken for such a number.
enum Symbol {
  private static let scheme = "symbolic:"

  static func target(_ number: Int) -> BookLink.Target { .outside(scheme + String(number)) }

  static func number(of target: BookLink.Target) -> Int? {
    guard case .outside(let address) = target, address.hasPrefix(scheme) else { return nil }
    return Int(address.dropFirst(scheme.count))
  }
}
