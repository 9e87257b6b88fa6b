import Diagnostics
import DocumentModel

extension PageBinder {
  /// The page's blocks without what the edition leaves out, wherever it stands. Links to it will lead to what stands
  /// before it.
  func keptByEdition(_ blocks: [Block]) -> [Block] {
    guard options.edition == .learner else { return blocks }
    var filter = EditionFilter(binder: self)
    return filter.kept(blocks)
  }

  /// Remembers for all ids in blocks that are left out where links to them lead.
  func leaveOut(_ blocks: [Block], nearest: String?) {
    var collector = IdentifierCollector()
    collector.visit(blocks)
    for identifier in collector.identifiers { substitute(identifier, by: nearest) }
  }
}

/// Takes notes for instructors out of a page.
private struct EditionFilter {
  let binder: PageBinder
  /// The id met last.
  var nearest: String?

  init(binder: PageBinder) { self.binder = binder }

  mutating func kept(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      if let kept = kept(block) { result.append(kept) }
    }
    return result
  }

  private mutating func kept(_ block: Block) -> Block? {
    switch block.kind {
    case .heading(_, let attributes, _): note(attributes)
    case .div(let attributes, let blocks):
      if Vocabulary.isForInstructors(attributes.classes) {
        binder.leaveOut([block], nearest: nearest)
        return nil
      }
      note(attributes)
      return Block(.div(attributes, kept(blocks)), block.range)
    case .blockQuote(let blocks): return Block(.blockQuote(kept(blocks)), block.range)
    case .bulletList(let items): return Block(.bulletList(items.map { kept($0) }), block.range)
    case .orderedList(let style, let items):
      return Block(.orderedList(style, items.map { kept($0) }), block.range)
    case .definitionList(let items):
      return Block(.definitionList(items.map { kept($0) }), block.range)
    default: break
    }
    return block
  }

  private mutating func kept(_ item: DefinitionListItem) -> DefinitionListItem {
    DefinitionListItem(term: item.term, definitions: item.definitions.map { kept($0) })
  }

  private mutating func note(_ attributes: Attributes) {
    if !attributes.identifier.isEmpty { nearest = attributes.identifier }
  }
}

/// Finds the ids of blocks and of all that is in them.
private struct IdentifierCollector {
  var identifiers: [String] = []

  mutating func visit(_ blocks: [Block]) { for block in blocks { visit(block) } }

  private mutating func visit(_ block: Block) {
    switch block.kind {
    case .heading(_, let attributes, let content):
      add(attributes)
      visit(content)
    case .codeBlock(let attributes, _): add(attributes)
    case .div(let attributes, let blocks):
      add(attributes)
      visit(blocks)
    case .figure(let figure):
      add(figure.attributes)
      visit(figure.blocks)
    case .table(let table): add(table.attributes)
    case .plain(let content), .paragraph(let content): visit(content)
    case .blockQuote(let blocks): visit(blocks)
    case .bulletList(let items), .orderedList(_, let items): for item in items { visit(item) }
    case .definitionList(let items):
      for item in items {
        visit(item.term)
        for definition in item.definitions { visit(definition) }
      }
    case .lineBlock(let lines): for line in lines { visit(line) }
    case .rawBlock, .horizontalRule: break
    }
  }

  private mutating func visit(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .span(let attributes, let content), .link(let attributes, let content, _):
        add(attributes)
        visit(content)
      case .emphasis(let content), .strong(let content): visit(content)
      case .image(let attributes, _, _), .code(let attributes, _): add(attributes)
      default: break
      }
    }
  }

  private mutating func add(_ attributes: Attributes) {
    if !attributes.identifier.isEmpty { identifiers.append(attributes.identifier) }
  }
}
