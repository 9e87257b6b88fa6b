import Book
import DocumentModel
import Typesetting

/// Every kind of block, and blocks where HTML doesn't let them stand.
enum SampleBlocks {
  static var all: [BookBlock] {
    texts + lists + [.section(BookSection(name: "Boxes, all of them", blocks: [title("Boxes", id: "boxes")] + boxes))]
      + code + tables + figures + elements
  }

  static let notes = [
    BookNote(number: 1, identifier: "note-1", markIdentifier: "mark-1", blocks: [paragraph("A note & its text.")]),
    BookNote(
      number: 2, identifier: "note-2", markIdentifier: "mark-2",
      blocks: [.code(BookCode(text: "only code")), paragraph("and text")]),
    BookNote(number: 3, identifier: "note-3", markIdentifier: "mark-3", blocks: []),
  ]

  static func paragraph(_ text: String) -> BookBlock { .paragraph([.text(text)]) }
  static func plain(_ text: String) -> BookBlock { .plain([.text(text)]) }
  static func title(_ text: String, id: String? = nil) -> BookBlock { SampleBook.heading(2, text, id: id) }

  private static var texts: [BookBlock] {
    let link = BookLink(
      target: .outside("https://example.org/"),
      content: [
        .text("link with a note"), .noteMark(number: 3, identifier: "mark-3", note: "note-3"), .text(" inside"),
      ])
    return [
      .paragraph([
        .text("Words with <, & and > in them"), .noteMark(number: 1, identifier: "mark-1", note: "note-1"), .softBreak,
        .text("and"), .noteMark(number: 2, identifier: "mark-2", note: "note-2"), .lineBreak, .link(link),
      ]),
      .blockQuote([paragraph("Quoted."), .blockQuote([plain("Twice.")])]),
      .lines([[.text("One line")], [], [.text("  another")]]),
      .rule,
      .group(BookMarks(identifier: "group", classes: ["wide"]), [plain("First"), plain("second.")]),
    ]
  }

  private static var lists: [BookBlock] {
    let roman = OrderedListStyle(start: 4, numerals: .lowerRoman, delimiter: .period)
    let example = OrderedListStyle(start: 1, numerals: .example, delimiter: .parentheses)
    let decimal = OrderedListStyle(start: 1, numerals: .decimal, delimiter: .period)
    return [
      .bulletList([
        [plain("tight")], [plain("with a list"), .orderedList(decimal, [[plain("in it")]])], [],
        [paragraph("loose"), paragraph("item")],
      ]),
      .orderedList(roman, [[plain("four")]]),
      .orderedList(example, [[plain("example")]]),
      .definitionList([
        BookDefinition(term: [.text("term")], definitions: [[plain("one")], [paragraph("two"), paragraph("more")]]),
        BookDefinition(term: [.text("alone")], definitions: []),
      ]),
      .bulletList([]), .definitionList([]),
    ]
  }

  private static var boxes: [BookBlock] {
    BookBox.Kind.allCases.enumerated().map { number, kind in
      let isChallenge = kind == .challenge
      let heading = BookHeading(level: 3, content: [.text("Title of \(kind.rawValue)")])
      return .box(
        BookBox(
          kind: kind, marks: BookMarks(identifier: isChallenge ? "challenge" : nil), label: kind.rawValue.uppercased(),
          title: number.isMultiple(of: 2) ? nil : heading, name: "\(kind.rawValue) \(number)",
          blocks: [paragraph("Text of the \(kind.rawValue).")]))
    } + [.box(BookBox(kind: .tab, name: nil, blocks: [paragraph("A tab without a name.")]))]
  }

  private static var code: [BookBlock] {
    [
      .code(
        BookCode(
          language: "r", label: "R", text: "é <- 1 && y\n\n  indented\t# <tag>\n",
          tokens: [CodeToken(.operator, 3..<5), CodeToken(.number, 6..<7), CodeToken(.comment, 25..<32)])),
      .code(
        BookCode(
          language: "python", text: "x = \"\"\"a\n\nb\"\"\" + 1\n",
          tokens: [CodeToken(.string, 4..<14), CodeToken(.number, 17..<18)], firstLineNumber: 7)),
      .code(BookCode(marks: BookMarks(classes: ["output"]), label: "OUTPUT", text: "[1] 1")),
    ]
  }

  private static var figures: [BookBlock] {
    let image = BookImage(source: SampleBook.plot, alternative: "A plot of \"one\" dot", width: 10, height: 20)
    let drawing = BookImage(source: SampleBook.drawing, alternative: "", title: "Decoration")
    let missing = BookImage(source: nil, alternative: "A picture that is missing")
    return [
      .figure(
        BookFigure(
          marks: BookMarks(identifier: "figure"), blocks: [.plain([.image(image)])], caption: [plain("A caption.")])),
      .figure(BookFigure(blocks: [paragraph("No caption.")], caption: [])),
      .paragraph([.image(drawing), .image(missing)]),
    ]
  }

  private static var elements: [BookBlock] {
    [
      .element(.details, .none, [.element(.summary, .none, [plain("More")]), paragraph("Hidden no longer.")]),
      .element(.address, .none, [title("In an address")]),
      .element(.del, .none, [paragraph("Struck out.")]),
      .element(
        .div, BookMarks(attributes: [.init(.style, "color: red; direction: rtl; width:50%; background: url(x)")]),
        [paragraph("Styled.")]),
      .element(.em, BookMarks(attributes: [.init(.lang, "de"), .init(.width, "3")]), [paragraph("Betont.")]),
    ]
  }
}
