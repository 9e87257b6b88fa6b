import DocumentModel

/// Gives the citations within blocks the number of a note.
struct CitationNumbering {
  let number: Int
  /// Blocks and inlines that are looked at, at the most.
  let limit: Int
  private(set) var steps = 0

  init(number: Int, limit: Int) {
    self.number = number
    self.limit = limit
  }

  mutating func blocks(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      var block = block
      steps += 1
      if steps < limit { block.kind = kind(block.kind) }
      return block
    }
  }

  private mutating func kind(_ kind: Block.Kind) -> Block.Kind {
    switch kind {
    case .plain(let contents): .plain(inlines(contents))
    case .paragraph(let contents): .paragraph(inlines(contents))
    case .lineBlock(let lines): .lineBlock(lines.map { inlines($0) })
    case .blockQuote(let contents): .blockQuote(blocks(contents))
    case .orderedList(let style, let items): .orderedList(style, items.map { blocks($0) })
    case .bulletList(let items): .bulletList(items.map { blocks($0) })
    case .heading(let level, let attributes, let contents): .heading(level: level, attributes, inlines(contents))
    case .div(let attributes, let contents): .div(attributes, blocks(contents))
    case .definitionList, .table, .figure, .codeBlock, .rawBlock, .horizontalRule: kind
    }
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      var inline = inline
      steps += 1
      if steps < limit { inline.kind = kind(inline.kind) }
      return inline
    }
  }

  private mutating func kind(_ kind: Inline.Kind) -> Inline.Kind {
    switch kind {
    case .citation(let citations, let words): .citation(citations.map { numbered($0) }, words)
    case .emphasis(let contents): .emphasis(inlines(contents))
    case .strong(let contents): .strong(inlines(contents))
    case .quoted(let marks, let contents): .quoted(marks, inlines(contents))
    case .link(let attributes, let contents, let target): .link(attributes, inlines(contents), target)
    case .span(let attributes, let contents): .span(attributes, inlines(contents))
    case .note(let contents): .note(blocks(contents))
    default: kind
    }
  }

  private mutating func numbered(_ citation: Citation) -> Citation {
    var citation = citation
    citation.noteNumber = number
    citation.prefix = inlines(citation.prefix)
    citation.suffix = inlines(citation.suffix)
    return citation
  }
}
