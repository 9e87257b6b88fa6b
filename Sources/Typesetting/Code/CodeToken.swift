/// A piece of code that is shown otherwise than the rest.
public struct CodeToken: Sendable, Hashable {
  public var kind: CodeTokenKind
  /// Offsets in the code's UTF-8, from 0; both ends lie between characters.
  public var range: Range<Int>

  public init(_ kind: CodeTokenKind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
