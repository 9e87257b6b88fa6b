import Book
import DocumentModel

/// The words of titles, for places that take text alone: notes, links and images are gone, their text stays.
enum PlainText {
  static func text(of inlines: [BookInline]) -> String {
    var text = ""
    append(inlines, to: &text)
    return collapsed(text)
  }

  private static func append(_ inlines: [BookInline], to text: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let words), .code(_, let words): text += words
      case .math(let formula): text += formula.tex
      case .softBreak, .lineBreak: text += " "
      case .link(let link): append(link.content, to: &text)
      case .element(_, _, let content): append(content, to: &text)
      case .image, .noteMark: break
      }
    }
  }

  /// The words of paragraphs, one after the other.
  static func text(of blocks: [BookBlock]) -> String {
    let texts = blocks.map { block in
      switch block {
      case .plain(let content), .paragraph(let content): text(of: content)
      case .group(_, let blocks), .element(_, _, let blocks): text(of: blocks)
      default: ""
      }
    }
    return collapsed(texts.joined(separator: " "))
  }

  static func text(of inlines: [Inline]) -> String {
    var text = ""
    append(inlines, to: &text)
    return collapsed(text)
  }

  private static func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline.kind {
      case .text(let words), .code(_, let words), .math(_, let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let content), .strong(let content), .underline(let content), .strikeout(let content),
        .superscript(let content), .subscript(let content), .smallCaps(let content), .citation(_, let content),
        .link(_, let content, _), .image(_, let content, _), .span(_, let content):
        append(content, to: &text)
      case .quoted(let marks, let content):
        text += Quotation.opening(marks)
        append(content, to: &text)
        text += Quotation.closing(marks)
      case .raw, .note: break
      }
    }
  }

  /// Runs of white space become one space, those at the ends nothing.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// The marks around quotations: those that the website prints, whatever the lesson's language.
enum Quotation {
  static func opening(_ marks: QuoteMarks) -> String { marks == .double ? "“" : "‘" }
  static func closing(_ marks: QuoteMarks) -> String { marks == .double ? "”" : "’" }
}
