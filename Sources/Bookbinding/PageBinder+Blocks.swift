import Book
import Diagnostics
import DocumentModel

extension PageBinder {
  /// One block that is not a heading; nothing where it is left out.
  func block(_ block: Block, _ around: inout Surroundings) -> [BookBlock] {
    switch block.kind {
    case .plain(let content): [.plain(inlines(content, around))]
    case .paragraph(let content): paragraph(content, around)
    case .lineBlock(let lines): [.lines(lines.map { inlines($0, around) })]
    case .codeBlock(let attributes, let text):
      [.code(CodeBinder(page: self).code(attributes, legal(text, at: block.range)))]
    case .rawBlock(let format, let text): raw(format, text, block.range)
    case .blockQuote(let blocks): [.blockQuote(flow(blocks, around))]
    case .orderedList(let style, let items): [.orderedList(style, items.map { flow($0, around) })]
    case .bulletList(let items): [.bulletList(items.map { flow($0, around) })]
    case .definitionList(let items): [.definitionList(items.map { definition($0, around) })]
    case .heading: flow([block], around)
    case .horizontalRule: [.rule]
    case .table(let table): [.table(bind(table, around))]
    case .figure(let figure): [.figure(bind(figure, around))]
    case .div(let attributes, let blocks): div(attributes, blocks, block.range, &around)
    }
  }

  /// A paragraph; one that holds an image alone is a figure, one that nothing is left of is none.
  private func paragraph(_ content: [Inline], _ around: Surroundings) -> [BookBlock] {
    let bound = inlines(content, around)
    if bound.isEmpty { return [] }
    if bound.count == 1, case .image(let image) = bound[0], image.source != nil {
      return [.figure(figure(.none, [.plain(bound)]))]
    }
    return [.paragraph(bound)]
  }

  private func definition(_ item: DefinitionListItem, _ around: Surroundings) -> BookDefinition {
    BookDefinition(term: inlines(item.term, around), definitions: item.definitions.map { flow($0, around) })
  }

  private func raw(_ format: String, _ text: String, _ range: SourceRange) -> [BookBlock] {
    if RawMarkup.isEnvironment(format: format, text) { return [.paragraph([formula(.display, text, range)])] }
    warnOfRaw(format, range)
    return []
  }

  func warnOfRaw(_ format: String, _ range: SourceRange) {
    record.warn(.rawLeftOut, "text in the format “\(format)” is left out of the book", on: page, at: range)
  }

  private func bind(_ figure: Figure, _ around: Surroundings) -> BookFigure {
    self.figure(
      MarksBinder.marks(figure.attributes), flow(figure.blocks, around), caption: flow(figure.caption.blocks, around))
  }

  /// A figure with an id that lists of figures lead to.
  func figure(_ marks: BookMarks, _ blocks: [BookBlock], caption: [BookBlock] = []) -> BookFigure {
    var marks = marks
    if marks.identifier == nil { marks.identifier = record.identifier(of: .figure, on: number) }
    return BookFigure(marks: marks, blocks: blocks, caption: caption)
  }

  private func bind(_ table: Table, _ around: Surroundings) -> BookTable {
    var marks = MarksBinder.marks(table.attributes)
    if marks.identifier == nil { marks.identifier = record.identifier(of: .table, on: number) }
    return BookTable(
      marks: marks, caption: flow(table.caption.blocks, around),
      columns: table.columns, head: table.head.map { row($0, headings: 0, around) },
      bodies: table.bodies.map { body in body.rows.map { row($0, headings: body.rowHeadColumns, around) } },
      foot: table.foot.map { row($0, headings: 0, around) })
  }

  private func row(_ row: Table.Row, headings: Int, _ around: Surroundings) -> [BookTable.Cell] {
    var column = 0
    return row.cells.map { cell in
      defer { column += cell.columnSpan }
      return BookTable.Cell(
        alignment: cell.alignment, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
        isRowHeading: column < headings, blocks: contents(of: cell, around))
    }
  }

  /// What a cell holds, in a group where the cell has an id.
  private func contents(of cell: Table.Cell, _ around: Surroundings) -> [BookBlock] {
    let blocks = flow(cell.blocks, around)
    if cell.attributes.identifier.isEmpty { return blocks }
    return [.group(BookMarks(identifier: cell.attributes.identifier), blocks)]
  }
}

extension BookMarks {
  func with(classes: [String]) -> BookMarks {
    var marks = self
    marks.classes = classes
    return marks
  }
}
