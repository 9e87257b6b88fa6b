public import Book
import XHTML
import XML

/// The words of a book that its authors wrote, as a bag: what the compiler adds itself is left out.
public enum BookWords {
  /// How often each word stands in the book's documents.
  public static func bag(of book: Book) throws -> [String: Int] {
    let writer = XHTMLWriter(for: book)
    var words: [String: Int] = [:]
    for document in book.documents where document.kind != .navigation {
      let root = try SafeXMLReader.read(writer.write(document).bytes)
      let body = root.children.compactMap(\.element).first { $0.name == "body" }
      for word in text(of: body!).split(whereSeparator: \.isWhitespace) { words[String(word), default: 0] += 1 }
    }
    return words
  }

  private static let inlines: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "u", "var",
  ]

  private static func text(of element: XMLElement) -> String {
    let classes = (element["class"] ?? "").split(separator: " ")
    if classes.contains("generated") || element["role"] == "doc-noteref" { return "" }
    let text = element.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): self.text(of: element)
      }
    }.joined()
    return inlines.contains(element.name) ? text : " \(text) "
  }
}

extension XMLNode {
  fileprivate var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }
}
