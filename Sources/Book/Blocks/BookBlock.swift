public import DocumentModel
public import Typesetting

/// A block of a book's document.
public indirect enum BookBlock: Sendable {
  case paragraph([BookInline])
  /// Text that is not a paragraph of its own, as in a tight list.
  case plain([BookInline])
  case heading(BookHeading)
  /// A heading with all that belongs to it.
  case section(BookSection)
  case box(BookBox)
  case bulletList([[BookBlock]])
  case orderedList(OrderedListStyle, [[BookBlock]])
  case definitionList([BookDefinition])
  case blockQuote([BookBlock])
  case code(BookCode)
  case table(BookTable)
  case figure(BookFigure)
  case lines([[BookInline]])
  case rule
  /// Blocks held together and marked, with no meaning that the book knows.
  case group(BookMarks, [BookBlock])
  /// Raw HTML that has become an element of its own, such as `details`.
  case element(HTMLElement, BookMarks, [BookBlock])
}

/// An id, classes and harmless attributes of an element.
public struct BookMarks: Sendable, Hashable {
  /// Unique in its document; nil when there is none.
  public var identifier: String?
  public var classes: [String]
  /// Names come from a table, never from a lesson.
  public var attributes: [Pair]

  /// An attribute and its value.
  public struct Pair: Sendable, Hashable {
    public var name: HTMLAttribute
    public var value: String
    public init(_ name: HTMLAttribute, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(identifier: String? = nil, classes: [String] = [], attributes: [Pair] = []) {
    self.identifier = identifier
    self.classes = classes
    self.attributes = attributes
  }

  public static let none = BookMarks()
  /// What the compiler itself adds carries this class.
  public static let generated = BookMarks(classes: ["generated"])
}

/// A heading. Level 1 is the page's title alone.
public struct BookHeading: Sendable {
  /// 1 to 6.
  public var level: Int
  public var marks: BookMarks
  public var content: [BookInline]
  public init(level: Int, marks: BookMarks = .none, content: [BookInline]) {
    self.level = level
    self.marks = marks
    self.content = content
  }
}

/// A heading with all that belongs to it.
public struct BookSection: Sendable {
  public var marks: BookMarks
  /// A term of the EPUB Structural Semantics Vocabulary.
  public var type: String?
  /// A DPUB-ARIA role.
  public var role: String?
  /// What assistive technology calls it; nil where it has no name.
  public var name: String?
  public var blocks: [BookBlock]
  public init(
    marks: BookMarks = .none, type: String? = nil, role: String? = nil, name: String? = nil, blocks: [BookBlock]
  ) {
    self.marks = marks
    self.type = type
    self.role = role
    self.name = name
    self.blocks = blocks
  }
}

/// A term with its definitions.
public struct BookDefinition: Sendable {
  public var term: [BookInline]
  public var definitions: [[BookBlock]]
  public init(term: [BookInline], definitions: [[BookBlock]]) {
    self.term = term
    self.definitions = definitions
  }
}

/// A figure with its caption.
public struct BookFigure: Sendable {
  public var marks: BookMarks
  public var blocks: [BookBlock]
  public var caption: [BookBlock]
  public init(marks: BookMarks = .none, blocks: [BookBlock], caption: [BookBlock]) {
    self.marks = marks
    self.blocks = blocks
    self.caption = caption
  }
}

/// A block of code.
public struct BookCode: Sendable {
  public var marks: BookMarks
  /// The language's name as the author wrote it, in lower case.
  public var language: String?
  /// A word printed above, such as OUTPUT.
  public var label: String?
  public var text: String
  /// The pieces of the text that are shown otherwise than the rest, in order.
  public var tokens: [CodeToken]
  /// The number of the first line where lines are numbered.
  public var firstLineNumber: Int?
  public init(
    marks: BookMarks = .none, language: String? = nil, label: String? = nil, text: String, tokens: [CodeToken] = [],
    firstLineNumber: Int? = nil
  ) {
    self.marks = marks
    self.language = language
    self.label = label
    self.text = text
    self.tokens = tokens
    self.firstLineNumber = firstLineNumber
  }
}
