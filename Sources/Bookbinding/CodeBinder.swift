import Book
import DocumentModel
import Typesetting

/// Code as the author wrote it → code of the book, with its label and its tokens.
struct CodeBinder {
  let page: PageBinder

  /// Classes that tell how code is shown and not what it is. Both spellings of the first are Pandoc's.
  private static let forShow: Set<String> = ["numberLines", "number-lines", "sourceCode"]
  /// Classes of what a program prints.
  private static let printed: Set<String> = ["output", "error", "warning"]

  func code(_ attributes: Attributes, _ text: String) -> BookCode {
    var marks = MarksBinder.marks(attributes)
    marks.classes.removeAll { Self.forShow.contains($0) }
    var code = BookCode(marks: marks, text: text)
    code.firstLineNumber = firstLineNumber(attributes)
    guard let first = marks.classes.first else { return code }
    if marks.classes.count == 1, Self.printed.contains(first) {
      code.label = page.labels[first.uppercased()]
      return code
    }
    code.marks.classes.removeFirst()
    let language = language(first)
    code.language = language
    if let tokens = page.record.typesetter.tokens(of: text, in: language) {
      code.tokens = tokens
      code.label = language.uppercased()
    }
    return code
  }

  private func language(_ name: String) -> String {
    let name = name.lowercased()
    return name.hasPrefix("language-") ? String(name.dropFirst("language-".count)) : name
  }

  /// - Returns: nil where the author asks for no numbers.
  /// - Source: Pandoc manual, Extension: `fenced_code_attributes`.
  private func firstLineNumber(_ attributes: Attributes) -> Int? {
    guard attributes.classes.contains(where: { $0 == "numberLines" || $0 == "number-lines" }) else { return nil }
    let given = attributes.pairs.first { $0.key == "startFrom" }
    return given.flatMap { Int($0.value) }.map { min(max($0, -1_000_000), 1_000_000) } ?? 1
  }
}
