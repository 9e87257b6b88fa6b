import Book
import DocumentModel
import Typesetting

/// Every kind of inline, and inlines where HTML doesn't let them stand.
enum SampleInlines {
  static var all: [BookBlock] {
    elements + [.paragraph(links), .paragraph(emptyLinks), .paragraph(formulas), .paragraph(marked)]
  }

  /// Each element around text, block elements among them.
  private static var elements: [BookBlock] {
    HTMLElement.allCases.map { .paragraph([.element($0, .none, [.text($0.rawValue)])]) }
  }

  private static var links: [BookInline] {
    let inner = BookLink(
      target: .outside("https://example.org/inner"), marks: BookMarks(identifier: "inner"), content: [.text("inner")])
    let outer = BookLink(
      target: .inside(Destination(SampleBook.first, fragment: "table")), title: "A title & more",
      content: [.text("outer "), .element(.em, .none, [.link(inner)])])
    let own = Destination(SampleBook.second, fragment: "inner")
    return [
      .link(outer), .text(" "), .link(BookLink(target: .inside(own), content: [.text("here")])), .text(" "),
      .link(
        BookLink(target: .inside(Destination(DocumentPath("title.xhtml"))), content: [.code(.none, "title")])),
    ]
  }

  private static var emptyLinks: [BookInline] {
    let decoration = BookImage(source: SampleBook.drawing, alternative: "")
    return [
      .link(BookLink(target: .outside("https://example.org/?a=1&b=2"), content: [])),
      .link(BookLink(target: .outside("https://example.org/"), title: "Titled", content: [.image(decoration)])),
    ]
  }

  private static var formulas: [BookInline] {
    [
      .math(
        BookFormula(
          .inline, tex: "a < b", formula: Formula([.identifier("a"), .sign(FormulaSign("<")), .identifier("b")]))),
      .text(" and "), .math(BookFormula(.display, tex: "\\sum_i x_i & y")), .text("."),
    ]
  }

  private static var marked: [BookInline] {
    let german = BookMarks(
      identifier: "german", classes: ["word"],
      attributes: [.init(.lang, "de-AT"), .init(.title, "Ein Wort"), .init(.dir, "sideways"), .init(.start, "2")])
    let day = BookMarks(attributes: [.init(.datetime, "2001-02-03")])
    let noDay = BookMarks(attributes: [.init(.datetime, "soon")])
    let inner: BookInline = .element(.dfn, .none, [.text("inner definition")])
    return [
      .element(.span, german, [.text("Wort")]), .text(" "), .element(.time, day, [.text("third of February")]),
      .text(" "), .element(.time, noDay, [.text("soon")]), .text(" "), .element(.ins, noDay, [.text("inserted")]),
      .text(" "), .element(.dfn, .none, [.text("definition "), inner]), .text(" "),
      .code(BookMarks(classes: ["r"]), "x <- 1 & 2"),
    ]
  }
}
