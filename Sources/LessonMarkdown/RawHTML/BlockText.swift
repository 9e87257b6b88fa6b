import DocumentModel

/// Changes the text of blocks, wherever in them it stands.
enum BlockText {
  static func mapped(_ block: Block, _ change: ([Inline]) -> [Inline]) -> Block {
    func all(_ blocks: [Block]) -> [Block] { blocks.map { mapped($0, change) } }
    let kind: Block.Kind =
      switch block.kind {
      case .plain(let content): .plain(change(content))
      case .paragraph(let content): .paragraph(change(content))
      case .heading(let level, let attributes, let content): .heading(level: level, attributes, change(content))
      case .lineBlock(let lines): .lineBlock(lines.map(change))
      case .blockQuote(let blocks): .blockQuote(all(blocks))
      case .bulletList(let items): .bulletList(items.map(all))
      case .orderedList(let style, let items): .orderedList(style, items.map(all))
      case .div(let attributes, let blocks): .div(attributes, all(blocks))
      case .figure(let figure):
        .figure(Figure(attributes: figure.attributes, caption: figure.caption, blocks: all(figure.blocks)))
      case .codeBlock, .rawBlock, .definitionList, .horizontalRule, .table: block.kind
      }
    return Block(kind, block.range)
  }
}
