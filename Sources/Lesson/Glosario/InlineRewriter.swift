import Diagnostics
import DocumentModel

/// Replaces inlines wherever they stand in blocks; all else stays as it is.
struct InlineRewriter {
  /// The range that everything gets; nil for its own.
  var range: SourceRange?
  /// What takes the place of an inline, whose own inlines were replaced before.
  let replacement: (_ inline: Inline, _ isInLink: Bool) -> [Inline]

  func blocks(_ blocks: [Block]) -> [Block] {
    blocks.map { Block(kind($0.kind), range ?? $0.range) }
  }

  func inlines(_ inlines: [Inline], isInLink: Bool = false) -> [Inline] {
    inlines.flatMap { replacement(Inline(kind($0.kind, isInLink), range ?? $0.range), isInLink) }
  }

  // MARK: - Blocks

  private func kind(_ kind: Block.Kind) -> Block.Kind {
    switch kind {
    case .codeBlock, .rawBlock, .horizontalRule: kind
    case .plain(let text): .plain(inlines(text))
    case .paragraph(let text): .paragraph(inlines(text))
    case .lineBlock(let lines): .lineBlock(lines.map { inlines($0) })
    case .blockQuote(let blocks): .blockQuote(self.blocks(blocks))
    case .orderedList(let style, let items): .orderedList(style, items.map(blocks))
    case .bulletList(let items): .bulletList(items.map(blocks))
    case .definitionList(let items): .definitionList(items.map(item))
    case .heading(let level, let attributes, let text): .heading(level: level, attributes, inlines(text))
    case .table(let table): .table(self.table(table))
    case .figure(let figure): .figure(self.figure(figure))
    case .div(let attributes, let blocks): .div(attributes, self.blocks(blocks))
    }
  }

  private func item(_ item: DefinitionListItem) -> DefinitionListItem {
    DefinitionListItem(term: inlines(item.term), definitions: item.definitions.map(blocks))
  }

  private func figure(_ figure: Figure) -> Figure {
    Figure(
      attributes: figure.attributes, caption: Caption(blocks(figure.caption.blocks)), blocks: blocks(figure.blocks))
  }

  private func table(_ table: Table) -> Table {
    var table = table
    table.caption = Caption(blocks(table.caption.blocks))
    table.head = table.head.map(row)
    table.foot = table.foot.map(row)
    for index in table.bodies.indices { table.bodies[index].rows = table.bodies[index].rows.map(row) }
    return table
  }

  private func row(_ row: Table.Row) -> Table.Row {
    var row = row
    for index in row.cells.indices { row.cells[index].blocks = blocks(row.cells[index].blocks) }
    return row
  }

  // MARK: - Inlines

  private func kind(_ kind: Inline.Kind, _ isInLink: Bool) -> Inline.Kind {
    func inner(_ text: [Inline]) -> [Inline] { inlines(text, isInLink: isInLink) }
    return switch kind {
    case .text, .softBreak, .lineBreak, .code, .math, .raw: kind
    case .emphasis(let text): .emphasis(inner(text))
    case .strong(let text): .strong(inner(text))
    case .underline(let text): .underline(inner(text))
    case .strikeout(let text): .strikeout(inner(text))
    case .superscript(let text): .superscript(inner(text))
    case .subscript(let text): .subscript(inner(text))
    case .smallCaps(let text): .smallCaps(inner(text))
    case .quoted(let marks, let text): .quoted(marks, inner(text))
    case .citation(let citations, let text): .citation(citations, inner(text))
    case .link(let attributes, let text, let target): .link(attributes, inlines(text, isInLink: true), target)
    // An image's text is its description, where no link can be.
    case .image(let attributes, let text, let target): .image(attributes, inlines(text, isInLink: true), target)
    case .note(let blocks): .note(self.blocks(blocks))
    case .span(let attributes, let text): .span(attributes, inner(text))
    }
  }
}
