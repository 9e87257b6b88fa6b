public import Diagnostics

/// A part of a line of text: words, emphasis, a link …
public struct Inline: Sendable, Hashable {
  /// What the inline is, with what it holds. The kinds are Pandoc's, but for ``text(_:)``.
  public indirect enum Kind: Sendable, Hashable {
    /// Words and the spaces between them: what Pandoc tells apart as `Str` and `Space`. Every U+0020 is a space
    /// between words; two never follow each other.
    case text(String)
    /// A line's end in the source, shown as a space.
    case softBreak
    /// A line's end that stays.
    case lineBreak
    case emphasis([Inline])
    case strong([Inline])
    case underline([Inline])
    case strikeout([Inline])
    case superscript([Inline])
    case `subscript`([Inline])
    case smallCaps([Inline])
    case quoted(QuoteMarks, [Inline])
    case citation([Citation], [Inline])
    case code(Attributes, String)
    /// A formula in TeX.
    case math(MathPlacement, String)
    /// Something in another format, such as an HTML tag.
    case raw(format: String, String)
    case link(Attributes, [Inline], Target)
    /// An image; the inlines are its description.
    case image(Attributes, [Inline], Target)
    /// A note, its contents where it is referred to.
    case note([Block])
    case span(Attributes, [Inline])
  }

  public var kind: Kind
  /// The bytes of the source that the inline was read from.
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// The marks around a quotation.
public enum QuoteMarks: Sendable, Hashable {
  case single
  case double
}

/// Where a formula stands.
public enum MathPlacement: Sendable, Hashable {
  /// Within the line.
  case inline
  /// In a line of its own.
  case display
}

/// Where a link leads, or where an image is.
public struct Target: Sendable, Hashable {
  /// The address as the author wrote it, with characters that no address may hold percent-encoded.
  public var address: String
  /// Empty when there is none.
  public var title: String

  public init(_ address: String, title: String = "") {
    self.address = address
    self.title = title
  }
}
