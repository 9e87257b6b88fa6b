import Book
import Typesetting
import XML

extension DocumentWriter {
  mutating func code(_ code: BookCode) {
    label(code.label)
    element("pre", code.marks) { writer in
      let language = code.language.map { "language-" + String($0.map { $0.isWhitespace ? "-" : $0 }) }
      writer.xml.start("code")
      writer.xml.attribute("class", language)
      if let first = code.firstLineNumber {
        writer.numbered(code, first)
      } else {
        var cursor = TokenCursor(code)
        writer.pieces(of: Substring(code.text), &cursor)
      }
      writer.xml.end()
    }
  }

  /// Each line in an element that a style sheet can put a number before. A reader that doesn't count shows none, and
  /// neither copies one. Ends of lines stay outside, so that the text is the same.
  private mutating func numbered(_ code: BookCode, _ first: Int) {
    if first != 1 { xml.attribute("style", "counter-reset: code-line \(first - 1)") }
    var cursor = TokenCursor(code)
    let lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { xml.text("\n") }
      if number == lines.count - 1 && number > 0 && line.isEmpty { break }
      element("span", classes: ["line"]) { $0.pieces(of: line, &cursor) }
    }
  }

  /// A part of the text with its tokens in elements.
  private mutating func pieces(of part: Substring, _ cursor: inout TokenCursor) {
    while let piece = cursor.next(in: part) {
      guard let kind = piece.kind else {
        xml.text(String(piece.text))
        continue
      }
      xml.start("span", ["class": kind.rawValue])
      xml.text(String(piece.text))
      xml.end()
    }
  }
}
