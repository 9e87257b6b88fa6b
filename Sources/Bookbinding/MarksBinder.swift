import Book
import DocumentModel

/// Attributes of the model → marks of the book: ids, classes and harmless attributes.
enum MarksBinder {
  /// Classes that mean something to the compiler itself, or to Pandoc, and nothing to a reader.
  private static let dropped: Set<String> = ["generated", "uri", "email", "unnumbered", "unlisted"]

  /// Pairs that are kept, where an element has no use for others.
  private static let kept: [String: HTMLAttribute] = [
    "lang": .lang, "xml:lang": .lang, "dir": .dir, "title": .title, "datetime": .datetime, "style": .style,
  ]

  static func marks(_ attributes: Attributes) -> BookMarks {
    if attributes.isEmpty { return .none }
    var marks = BookMarks()
    if !attributes.identifier.isEmpty { marks.identifier = attributes.identifier }
    marks.classes = attributes.classes.filter { !dropped.contains($0) }
    // the words of a placeholder's link are the compiler's
    if marks.classes.contains("glosario") { marks.classes.append("generated") }
    for pair in attributes.pairs {
      guard let name = kept[pair.key], isLegal(pair.value, for: name) else { continue }
      if !marks.attributes.contains(where: { $0.name == name }) { marks.attributes.append(.init(name, pair.value)) }
    }
    return marks
  }

  private static func isLegal(_ value: String, for name: HTMLAttribute) -> Bool {
    switch name {
    case .dir: ["ltr", "rtl", "auto"].contains(value)
    case .lang: !value.isEmpty && value.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    default: true
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
