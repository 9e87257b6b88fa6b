/// A reference to a work by its key: `@key`.
public struct Citation: Sendable, Hashable {
  /// How the reference is meant. Raw values are Pandoc's names.
  public enum Mode: String, Sendable, Hashable {
    case authorInText = "AuthorInText"
    case suppressAuthor = "SuppressAuthor"
    case normal = "NormalCitation"
  }

  public var key: String
  public var prefix: [Inline]
  public var suffix: [Inline]
  public var mode: Mode
  /// The number of the note or citation in its page, starting at 1.
  public var noteNumber: Int

  public init(key: String, prefix: [Inline] = [], suffix: [Inline] = [], mode: Mode, noteNumber: Int) {
    self.key = key
    self.prefix = prefix
    self.suffix = suffix
    self.mode = mode
    self.noteNumber = noteNumber
  }
}
