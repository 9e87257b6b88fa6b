/// One content document of the book (EPUB 3.3 §XHTML content documents).
public struct BookDocument: Sendable {
  /// What the document is to the book.
  public enum Kind: Sendable {
    case cover
    case titlePage
    /// The table of contents; its blocks are written from the navigation.
    case navigation
    case chapter
    case part
    case glossary
    case appendix
    case credits
  }

  public var path: DocumentPath
  public var kind: Kind
  /// Plain text, never empty.
  public var title: String
  /// The contents; the first is the heading of level 1.
  public var blocks: [BookBlock]
  /// The notes that stand at the end, in the order of their numbers.
  public var notes: [BookNote]

  public init(path: DocumentPath, kind: Kind, title: String, blocks: [BookBlock], notes: [BookNote] = []) {
    self.path = path
    self.kind = kind
    self.title = title
    self.blocks = blocks
    self.notes = notes
  }
}

/// A note at the end of a document.
public struct BookNote: Sendable {
  /// Counted through the page, from 1.
  public var number: Int
  /// The fragment of the note.
  public var identifier: String
  /// The fragment of the mark that refers to it.
  public var markIdentifier: String
  public var blocks: [BookBlock]

  public init(number: Int, identifier: String, markIdentifier: String, blocks: [BookBlock]) {
    self.number = number
    self.identifier = identifier
    self.markIdentifier = markIdentifier
    self.blocks = blocks
  }
}
