/// What an HTML element becomes in the document model.
enum HTMLRole: Equatable {
  // blocks
  case paragraph
  case heading(Int)
  case quote
  case preformatted
  case rule
  case bulletList
  case orderedList
  case definitionList
  case table
  case figure
  /// A div that keeps the element's name.
  case division

  // parts of blocks, which are nothing outside of them
  case item
  case term
  case definition
  case tableCaption
  case column
  case tableHead
  case tableBody
  case tableFoot
  case row
  case cell
  case headCell
  case figureCaption

  // inlines
  /// A span that keeps a name: the element's own, or that of its successor in today's HTML.
  case span(String)
  case code
  case link
  case image
  case lineBreak
  /// A place where a long word may be broken.
  case wordBreak
  /// A checkbox as text; other controls are nothing.
  case control
  /// Readings beside ruby text, set in parentheses.
  case rubyReading

  // neither
  /// Nothing but what it holds, and its id.
  case transparent
  /// Nothing, nor is what it holds.
  case omitted
  /// A film, a sound, another page: a link to it.
  case embedded
  /// Where one of these is to be had.
  case mediaSource
  /// A drawing in SVG, kept as its source.
  case drawing

  /// Whether its contents are text in which tags mean nothing here.
  var isVerbatim: Bool { self == .preformatted || self == .drawing || self == .omitted || self == .embedded }

  /// Whether it has no contents.
  var isVoid: Bool {
    switch self {
    case .rule, .image, .lineBreak, .wordBreak, .control, .mediaSource, .column: true
    default: false
    }
  }

  /// Whether it stands within a line.
  var isInline: Bool {
    switch self {
    case .span, .code, .link, .image, .lineBreak, .wordBreak, .control, .rubyReading: true
    default: false
    }
  }

  /// Whether it begins a block of its own, which ends a paragraph that is open.
  var endsParagraph: Bool {
    switch self {
    case .transparent, .omitted, .embedded, .mediaSource, .drawing: false
    default: !isInline
    }
  }
}
