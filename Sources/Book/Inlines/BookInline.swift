/// A part of a line of text in a book's document.
public indirect enum BookInline: Sendable {
  case text(String)
  /// A line's end in the source, shown as a space.
  case softBreak
  case lineBreak
  case code(BookMarks, String)
  case math(BookFormula)
  case link(BookLink)
  case image(BookImage)
  case noteMark(number: Int, identifier: String, note: String)
  /// Emphasis, strong, a span, a key …: an element around other inlines.
  case element(HTMLElement, BookMarks, [BookInline])
}

/// A link.
public struct BookLink: Sendable {
  /// Where a link leads.
  public enum Target: Sendable, Hashable {
    case inside(Destination)
    /// An address outside the book, with legal characters alone.
    case outside(String)
  }

  public var target: Target
  public var marks: BookMarks
  public var title: String?
  public var content: [BookInline]
  public init(target: Target, marks: BookMarks = .none, title: String? = nil, content: [BookInline]) {
    self.target = target
    self.marks = marks
    self.title = title
    self.content = content
  }
}

/// An image.
public struct BookImage: Sendable {
  /// The image file; nil when it is missing, and the alternative text stands in its place.
  public var source: DocumentPath?
  public var marks: BookMarks
  /// Empty for a decorative image.
  public var alternative: String
  public var title: String?
  /// CSS pixels, where the author or the file tells.
  public var width: Int?
  public var height: Int?
  public init(
    source: DocumentPath?, marks: BookMarks = .none, alternative: String, title: String? = nil, width: Int? = nil,
    height: Int? = nil
  ) {
    self.source = source
    self.marks = marks
    self.alternative = alternative
    self.title = title
    self.width = width
    self.height = height
  }
}
