public import Diagnostics

/// A part of a page that stands by itself: a paragraph, a list, a table …
public struct Block: Sendable, Hashable {
  /// What the block is, with what it holds. The kinds are Pandoc's.
  public indirect enum Kind: Sendable, Hashable {
    /// Text that is not a paragraph, such as the item of a tight list.
    case plain([Inline])
    case paragraph([Inline])
    /// Lines that stay apart, as in a poem or an address.
    case lineBlock([[Inline]])
    /// Code, its text unchanged, without a line feed at the end.
    case codeBlock(Attributes, String)
    /// Something in another format, such as an HTML tag.
    case rawBlock(format: String, String)
    case blockQuote([Block])
    case orderedList(OrderedListStyle, [[Block]])
    case bulletList([[Block]])
    case definitionList([DefinitionListItem])
    /// A heading; its level starts at 1.
    case heading(level: Int, Attributes, [Inline])
    case horizontalRule
    case table(Table)
    case figure(Figure)
    /// Blocks held together and marked with attributes.
    case div(Attributes, [Block])
  }

  public var kind: Kind
  /// The bytes of the source that the block was read from.
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
