import Diagnostics
import DocumentModel

/// Makes a document of draft blocks, when all definitions are known.
struct Finisher {
  let page: PageContext
  var isInNote = false

  func blocks(_ drafts: [DraftBlock]) -> [Block] {
    drafts.compactMap { draft in kind(of: draft).map { Block($0, draft.range) } }
  }

  /// Nil for a definition.
  private func kind(of draft: DraftBlock) -> Block.Kind? {
    switch draft.kind {
    case .plain(let run): return .plain(inlines(run))
    case .paragraph(let run): return paragraph(inlines(run), draft.range)
    case .lineBlock(let runs): return .lineBlock(runs.map(inlines))
    case .codeBlock(let attributes, let text): return .codeBlock(attributes, text)
    case .rawBlock(let format, let text): return .rawBlock(format: format, text)
    case .blockQuote(let drafts): return .blockQuote(blocks(drafts))
    case .orderedList(let style, let items): return .orderedList(style, ListItems.compact(items.map(item)))
    case .bulletList(let items): return .bulletList(ListItems.compact(items.map(item)))
    case .definitionList(let items):
      return .definitionList(
        items.map { DefinitionListItem(term: inlines($0.term), definitions: definitions($0)) })
    case .heading(let level, let attributes, let run):
      return .heading(level: level, attributes, inlines(run))
    case .horizontalRule: return .horizontalRule
    case .table(let table): return .table(self.table(table))
    case .div(let attributes, let drafts): return .div(attributes, blocks(drafts))
    case .noteDefinition(let label):
      page.noteCount += page.finishedNote(label)?.innerNotes ?? 0
      return nil
    }
  }

  private func definitions(_ item: DraftBlock.Definition) -> [[Block]] {
    let definitions = item.definitions.map(blocks)
    return item.isTight ? definitions.map { $0.map { Block($0.kind.asPlain, $0.range) } } : definitions
  }

  private func inlines(_ run: TextRun) -> [Inline] {
    var parser = InlineParser(run, page: page, isInNote: isInNote)
    return parser.inlines()
  }

  /// A paragraph, or a figure where the paragraph is an image with a caption and nothing else.
  ///
  /// Source: Pandoc manual, Extension: `implicit_figures`.
  private func paragraph(_ inlines: [Inline], _ range: SourceRange) -> Block.Kind {
    guard inlines.count == 1, case .image(var attributes, let caption, let target) = inlines[0].kind, !caption.isEmpty
    else { return .paragraph(inlines) }
    let figureAttributes = Attributes(identifier: attributes.identifier, classes: [], pairs: [])
    attributes.identifier = ""
    var description = caption
    if let alternative = attributes["alt"] {
      attributes.pairs.removeAll { $0.key == "alt" }
      let words = alternative.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      description = words.isEmpty ? [] : [Inline(.text(words), inlines[0].range)]
    }
    let image = Inline(.image(attributes, description, target), inlines[0].range)
    return .figure(
      Figure(
        attributes: figureAttributes, caption: Caption([Block(.plain(caption), range)]),
        blocks: [Block(.plain([image]), range)]))
  }

  /// The blocks of a list's item; a box in brackets at its start is shown as one.
  ///
  /// Source: Pandoc manual, Extension: `task_lists`.
  private func item(_ drafts: [DraftBlock]) -> [Block] {
    guard let first = drafts.first else { return [] }
    switch first.kind {
    case .plain(let run): return task(run, drafts) { .plain($0) }
    case .paragraph(let run): return task(run, drafts) { .paragraph($0) }
    default: return blocks(drafts)
    }
  }

  private func task(_ run: TextRun, _ drafts: [DraftBlock], _ make: ([Inline]) -> Block.Kind) -> [Block] {
    let (text, start) = (run.text, run.lower)
    guard run.upper - start > 3, text.bytes[start] == .openBracket, text.byte(start + 2) == .closeBracket,
      text.byte(start + 3).isSpace
    else { return blocks(drafts) }
    let box: String
    switch text.byte(start + 1) {
    case .space: box = "☐"
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard !page.isDefined("x") else { return blocks(drafts) }
      box = "☒"
    default: return blocks(drafts)
    }
    var contents = InlineBuilder(text)
    contents.append(box, start, start + 3)
    var parser = InlineParser(TextRun(text: text, lower: start + 3, upper: run.upper), page: page, isInNote: isInNote)
    parser.read(into: &contents)
    return [Block(make(contents.finishTrimmed()), drafts[0].range)] + blocks(Array(drafts.dropFirst()))
  }

  private func table(_ draft: DraftTable) -> Table {
    var table = Table(columns: draft.columns, head: [], bodies: [])
    table.attributes = draft.attributes
    if !draft.captionIsBelow { table.caption = caption(draft) }
    table.head = draft.head.map(row)
    table.bodies = [Table.Body(rows: draft.body.map(row))]
    table.foot = draft.foot.map(row)
    if draft.captionIsBelow { table.caption = caption(draft) }
    return table
  }

  private func caption(_ draft: DraftTable) -> Caption {
    guard let run = draft.caption else { return Caption([]) }
    let words = inlines(run)
    return Caption(words.isEmpty ? [] : [Block(.plain(words), run.range)])
  }

  private func row(_ cells: [DraftTable.Cell]) -> Table.Row {
    Table.Row(
      cells: cells.map { Table.Cell(rowSpan: $0.rowSpan, columnSpan: $0.columnSpan, blocks: blocks($0.blocks)) })
  }
}

extension TextRun {
  /// The run's place in the source.
  var range: SourceRange { text.range(lower, upper) }
}
