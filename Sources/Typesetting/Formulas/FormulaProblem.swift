/// Why a formula can't be read.
public struct FormulaProblem: Error, Sendable, Hashable {
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, where that can be said.
  public var remedy: String?
  /// The place in the formula: offsets of bytes in its UTF-8, zero-based.
  public var range: Range<Int>

  public init(_ message: String, remedy: String? = nil, at range: Range<Int>) {
    self.message = message
    self.remedy = remedy
    self.range = range
  }
}
