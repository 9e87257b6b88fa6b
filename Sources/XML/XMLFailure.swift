/// Why a file could not be read as XML.
public struct XMLFailure: Error, Sendable, Hashable {
  /// The parser's words, in one line.
  public var message: String
  /// Counted from 1; 0 when no line is to blame.
  public var line: Int
  /// Counted from 1; 0 when no column is to blame.
  public var column: Int

  public init(_ message: String, line: Int = 0, column: Int = 0) {
    self.message = message
    self.line = line
    self.column = column
  }
}
