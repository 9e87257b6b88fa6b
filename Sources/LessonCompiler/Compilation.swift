public import Diagnostics

/// What came of making a book.
public struct Compilation: Sendable {
  /// A book that was written.
  public struct Product: Sendable {
    /// The file's path.
    public var path: String
    /// In bytes.
    public var size: Int
    /// Pages of the lesson that are in the book.
    public var pages: Int
  }

  /// Why there is no book.
  public enum Failure: Sendable {
    /// There is no lesson where one was looked for.
    case noLesson
    /// The lesson has errors, which the diagnostics tell.
    case errors
    /// The book's file can't be written; the reason in words.
    case unwritable(String)
  }

  /// Sorted by file and place.
  public var diagnostics: [Diagnostic]
  public var result: Result<Product, Failure>
  /// Gives the bytes of a file that a diagnostic names.
  public var source: @Sendable (_ file: String) -> [UInt8]?

  public var warnings: Int { diagnostics.count { $0.severity == .warning } }
}

extension Compilation.Failure: Error {}
