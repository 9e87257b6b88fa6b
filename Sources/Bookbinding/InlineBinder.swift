import Book
import Diagnostics
import DocumentModel

/// Binds text: inlines of a page → inlines of the book.
struct InlineBinder {
  let page: PageBinder
  let around: PageBinder.Surroundings
  private var isInLink = false
  /// Marks of notes met within a link, where no other link may stand; they follow it.
  private var deferred: [BookInline] = []

  init(page: PageBinder, around: PageBinder.Surroundings) {
    self.page = page
    self.around = around
  }

  mutating func bind(_ inlines: [Inline]) -> [BookInline] {
    var result: [BookInline] = []
    result.reserveCapacity(inlines.count)
    for inline in inlines { append(inline, to: &result) }
    return result
  }

  private mutating func append(_ inline: Inline, to result: inout [BookInline]) {
    switch inline.kind {
    case .text(let text): result.append(.text(page.legal(text, at: inline.range)))
    case .softBreak: result.append(.softBreak)
    case .lineBreak: result.append(.lineBreak)
    case .emphasis(let content): result.append(.element(.em, .none, bind(content)))
    case .strong(let content): result.append(.element(.strong, .none, bind(content)))
    case .underline(let content): result.append(.element(.u, .none, bind(content)))
    case .strikeout(let content): result.append(.element(.del, .none, bind(content)))
    case .superscript(let content): result.append(.element(.sup, .none, bind(content)))
    case .subscript(let content): result.append(.element(.sub, .none, bind(content)))
    case .smallCaps(let content):
      result.append(.element(.span, BookMarks(classes: ["smallcaps"]), bind(content)))
    case .quoted(let marks, let content):
      result.append(.text(Quotation.opening(marks)))
      result += bind(content)
      result.append(.text(Quotation.closing(marks)))
    case .citation(_, let content): result += bind(content)
    case .code(let attributes, let text):
      result.append(.code(MarksBinder.marks(attributes), page.legal(text, at: inline.range)))
    case .math(let placement, let tex): result.append(page.formula(placement, tex, inline.range))
    case .raw(let format, let text): result += raw(format, text, inline.range)
    case .link(let attributes, let content, let target): result += link(attributes, content, target, inline.range)
    case .image(let attributes, let content, let target):
      let request = ImageBinder.Request(
        attributes: attributes, description: PlainText.text(of: content), target: target, range: inline.range)
      result += page.images.image(request, isInLink: isInLink, on: page)
    case .note(let blocks): note(blocks, &result)
    case .span(let attributes, let content): result += span(attributes, content)
    }
  }

  private func raw(_ format: String, _ text: String, _ range: SourceRange) -> [BookInline] {
    if RawMarkup.isEnvironment(format: format, text) { return [page.formula(.display, text, range)] }
    if format == "svg" { return page.images.drawing(text, range, on: page) }
    page.warnOfRaw(format, range)
    return []
  }

  private mutating func link(
    _ attributes: Attributes, _ content: [Inline], _ target: Target, _ range: SourceRange
  ) -> [BookInline] {
    if let element = attributes.element { return embedded(element, attributes, content, target, range) }
    let marks = MarksBinder.marks(attributes)
    if isInLink { return marks == .none ? bind(content) : [.element(.span, marks, bind(content))] }
    isInLink = true
    let bound = bind(content)
    isInLink = false
    let goal = SymbolicLink.Goal.address(target.address, range)
    let link = BookLink(
      target: page.record.target(of: goal, on: page.number), marks: marks,
      title: target.title.isEmpty ? nil : target.title, content: bound)
    defer { deferred = [] }
    return [.link(link)] + deferred
  }

  /// A link to a film, a sound or another page that the website shows in place, below its still picture.
  private mutating func embedded(
    _ element: String, _ attributes: Attributes, _ content: [Inline], _ target: Target, _ range: SourceRange
  ) -> [BookInline] {
    let label = page.labels[element == "video" ? "Video" : element == "audio" ? "Audio" : "EmbeddedPage"]
    let title = PlainText.text(of: content)
    let marks = BookMarks(
      identifier: attributes.identifier.isEmpty ? nil : attributes.identifier, classes: ["generated"])
    let words = [BookInline.text("\(label): \(title.isEmpty ? target.address : title)")]
    if isInLink { return [.element(.span, marks, words)] }
    var result: [BookInline] = []
    if let poster = attributes["poster"] {
      let request = ImageBinder.Request(
        attributes: Attributes(pairs: [.init("alt", title)]), description: "", target: Target(poster), range: range)
      result = page.images.image(request, isInLink: false, on: page) + [.lineBreak]
    }
    let goal = SymbolicLink.Goal.address(target.address, range)
    return result + [
      .link(BookLink(target: page.record.target(of: goal, on: page.number), marks: marks, content: words))
    ]
  }

  private mutating func note(_ blocks: [Block], _ result: inout [BookInline]) {
    var inside = around
    inside.challenge = nil
    let number = page.record.keep(note: page.flow(blocks, inside))
    let mark = BookInline.noteMark(number: number, identifier: "", note: "")
    if isInLink { deferred.append(mark) } else { result.append(mark) }
  }

  private mutating func span(_ attributes: Attributes, _ content: [Inline]) -> [BookInline] {
    let inner = bind(content)
    if attributes.classes == ["emoji"] { return inner }
    var marks = MarksBinder.marks(attributes)
    if let name = attributes.element {
      guard let element = HTMLElement(rawValue: name), element.isInline else {
        return marks == .none ? inner : [.element(.span, marks, inner)]
      }
      return [.element(element, marks, inner)]
    }
    if let first = marks.classes.first, let element = InlineBinder.elements[first] {
      marks.classes.removeFirst()
      return [.element(element, marks, inner)]
    }
    return marks == .none ? inner : [.element(.span, marks, inner)]
  }

  /// Classes of spans that stand for an element of that name (Pandoc's HTML writer).
  private static let elements: [String: HTMLElement] = ["kbd": .kbd, "mark": .mark, "dfn": .dfn]
}
