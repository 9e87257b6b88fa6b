import Book
import DocumentModel
import XML

extension DocumentWriter {
  mutating func bulletList(_ items: [[BookBlock]]) {
    if items.isEmpty { return }
    element("ul") { $0.items(items) }
  }

  mutating func orderedList(_ style: OrderedListStyle, _ items: [[BookBlock]]) {
    if items.isEmpty { return }
    xml.start("ol")
    marks(.none, adding: style.numerals == .example ? ["example"] : [])
    if style.start != 1 { xml.attribute("start", String(style.start)) }
    xml.attribute("type", style.numerals.type)
    self.items(items)
    xml.end()
  }

  private mutating func items(_ items: [[BookBlock]]) {
    xml.line()
    for item in items {
      element("li") { $0.contents(item) }
      xml.line()
    }
  }

  /// Each term has at least one definition, if an empty one (HTML §The dl element).
  mutating func definitionList(_ items: [BookDefinition]) {
    if items.isEmpty { return }
    element("dl") { writer in
      writer.xml.line()
      for item in items {
        writer.element("dt") { $0.inlines(item.term) }
        writer.xml.line()
        for definition in item.definitions.isEmpty ? [[]] : item.definitions {
          writer.element("dd") { $0.contents(definition) }
          writer.xml.line()
        }
      }
    }
  }
}

extension OrderedListStyle.Numerals {
  /// The value of the attribute `type`; nil for decimal numbers (HTML §The ol element).
  fileprivate var type: String? {
    switch self {
    case .unspecified, .example, .decimal: nil
    case .lowerRoman: "i"
    case .upperRoman: "I"
    case .lowerAlpha: "a"
    case .upperAlpha: "A"
    }
  }
}
