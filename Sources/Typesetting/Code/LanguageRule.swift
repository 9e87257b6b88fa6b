/// What a language's table says of a piece of text that begins with a pattern.
final class LanguageRule: Sendable {
  /// A text that goes on until its end is found.
  struct Span: Sendable {
    /// nil for a block: it ends before a line that is indented no deeper than the one it begins in.
    let end: BytePattern?
    /// The byte that takes the meaning from the one behind it.
    var escape: UInt8?
    /// What opens another one inside, which has to end first.
    var nested: BytePattern?
    /// The mode whose rules hold inside; nil for text alone.
    var mode: Int?
    /// Whether it goes on behind a line's end.
    var hasLines = false
    /// Whether it begins with the next line only.
    var beginsOnNextLine = false
  }

  /// nil where the text is shown as it is.
  let kind: CodeTokenKind?
  let begin: BytePattern
  /// nil where a match of `begin` is the whole.
  let span: Span?

  init(kind: CodeTokenKind?, begin: BytePattern, span: Span? = nil) {
    self.kind = kind
    self.begin = begin
    self.span = span
  }
}
