import DocumentModel

/// Makes lists of their items. What stands between items is an item of its own; white space is nothing.
enum HTMLListBuilder {
  static func items(of nodes: [HTMLNode]) -> [[Block]] {
    var items: [[Block]] = []
    for group in groups(nodes, isPart: { $0 == .item }) {
      switch group {
      case .part(let part): items.append(blocks(of: part))
      case .other(let nodes):
        let blocks = nodes.blocks
        // a list right in a list belongs to the item before it, as browsers show it
        if !items.isEmpty, blocks.allSatisfy(\.isList) {
          items[items.count - 1] += blocks
        } else {
          items.append(blocks)
        }
      }
    }
    return items
  }

  static func definitions(of nodes: [HTMLNode]) -> [DefinitionListItem] {
    var items: [DefinitionListItem] = []
    for group in groups(nodes, isPart: { $0 == .term || $0 == .definition }) {
      switch group {
      case .part(let part) where part.role == .term:
        items.append(DefinitionListItem(term: term(of: part), definitions: []))
      case .part(let part): add(blocks(of: part), to: &items)
      case .other(let nodes): add(nodes.blocks, to: &items)
      }
    }
    return items
  }

  private static func add(_ blocks: [Block], to items: inout [DefinitionListItem]) {
    if items.isEmpty { items.append(DefinitionListItem(term: [], definitions: [])) }
    items[items.count - 1].definitions.append(blocks)
  }

  private static func term(of part: HTMLPart) -> [Inline] {
    let text = part.children.inlines.trimmed
    let attributes = HTMLAttributeTable.kept(part.attributes, of: "dt")
    return attributes.isEmpty ? text : [Inline(.span(attributes, text), part.range)]
  }

  private static func blocks(of part: HTMLPart) -> [Block] {
    let blocks = part.children.blocks
    let attributes = HTMLAttributeTable.kept(part.attributes, of: "li")
    return attributes.isEmpty ? blocks : [Block(.div(attributes, blocks), part.range)]
  }

  private enum Group {
    case part(HTMLPart)
    case other([HTMLNode])
  }

  /// Parts of the wanted kind, and between them runs of whatever else shows something.
  private static func groups(_ nodes: [HTMLNode], isPart: (HTMLRole) -> Bool) -> [Group] {
    var groups: [Group] = []
    var run: [HTMLNode] = []
    func flush() {
      if !run.blocks.isEmpty { groups.append(.other(run)) }
      run = []
    }
    for node in nodes {
      if case .part(let part) = node, isPart(part.role) {
        flush()
        groups.append(.part(part))
      } else {
        run.append(node)
      }
    }
    flush()
    return groups
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch kind {
    case .bulletList, .orderedList: true
    default: false
    }
  }
}
