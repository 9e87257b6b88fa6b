import Book

extension BookDocument {
  /// True when a section of the document has a type with a prefix, which the root element must then declare.
  var usesPrefixedTypes: Bool {
    blocks.contains(where: \.usesPrefixedTypes) || notes.contains { $0.blocks.contains(where: \.usesPrefixedTypes) }
  }
}

extension BookBlock {
  fileprivate var usesPrefixedTypes: Bool {
    switch self {
    case .section(let section):
      section.type.map(StructuralSemantics.isPrefixed) == true || section.blocks.contains(where: \.usesPrefixedTypes)
    case .box(let box): box.blocks.contains(where: \.usesPrefixedTypes)
    case .group(_, let blocks), .element(_, _, let blocks), .blockQuote(let blocks):
      blocks.contains(where: \.usesPrefixedTypes)
    case .bulletList(let items), .orderedList(_, let items):
      items.contains { $0.contains(where: \.usesPrefixedTypes) }
    case .definitionList(let items):
      items.contains { $0.definitions.contains { $0.contains(where: \.usesPrefixedTypes) } }
    case .figure(let figure): (figure.blocks + figure.caption).contains(where: \.usesPrefixedTypes)
    case .table(let table):
      (table.head + table.bodies.joined() + table.foot).contains { row in
        row.contains { $0.blocks.contains(where: \.usesPrefixedTypes) }
      }
    case .paragraph, .plain, .heading, .code, .lines, .rule: false
    }
  }
}
