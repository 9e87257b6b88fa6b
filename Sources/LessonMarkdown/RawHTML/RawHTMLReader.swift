public import DocumentModel

/// Makes model nodes of the raw HTML in a page: images, links, keys, tables …, balanced and without whatever a book may
/// not hold.
///
/// A page's tree has the tags one by one, between the Markdown that they enclose; this puts the elements together, each
/// within the block or inline that its tags stand in.
public struct RawHTMLReader {
  private var findings: [MarkdownReader.Finding] = []
  /// How many containers are around the blocks or inlines that are read.
  private var depth = 0

  /// The page without raw HTML, and what of its HTML the author should know of. Drawings in SVG are left as inlines of
  /// the raw format `svg`.
  ///
  /// Complexity: linear.
  public static func read(_ document: Document) -> MarkdownReader.Reading {
    var reader = RawHTMLReader()
    let blocks = reader.blocks(document.blocks)
    return MarkdownReader.Reading(document: Document(blocks: blocks), findings: reader.findings)
  }

  // MARK: Containers

  private mutating func blocks(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: \.hasRawHTML) else { return blocks }
    return nodes { reader, builder in for block in blocks { reader.add(block, to: &builder) } }.blocks
  }

  /// What comes of the contents of one container, one level deeper.
  private mutating func nodes(_ add: (inout RawHTMLReader, inout HTMLTreeBuilder) -> Void) -> [HTMLNode] {
    var builder = HTMLTreeBuilder(limit: max(0, PageContext.deepest - depth))
    depth += 1
    add(&self, &builder)
    depth -= 1
    let nodes = builder.finish()
    findings += builder.findings
    return nodes
  }

  private mutating func add(_ block: Block, to builder: inout HTMLTreeBuilder) {
    switch block.kind {
    case .rawBlock(let format, let text) where RawHTMLReader.isHTML(format): builder.add(html: text, block.range)
    case .plain(let content) where builder.isInVerbatim, .paragraph(let content) where builder.isInVerbatim:
      for inline in content { add(inline, to: &builder) }
    // a div may hold the parts of a definition list together (HTML §The dl element)
    case .div(_, let blocks) where builder.isInDefinitionList: for block in blocks { add(block, to: &builder) }
    default: builder.add(block.hasRawHTML ? Block(kind(of: block), block.range) : block)
    }
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: \.hasRawHTML) else { return inlines }
    return nodes { reader, builder in for inline in inlines { reader.add(inline, to: &builder) } }.inlines
  }

  private mutating func add(_ inline: Inline, to builder: inout HTMLTreeBuilder) {
    if case .raw(let format, let text) = inline.kind, RawHTMLReader.isHTML(format) {
      builder.add(html: text, inline.range)
    } else {
      builder.add(inline.hasRawHTML ? Inline(kind(of: inline), inline.range) : inline)
    }
  }

  /// `html`, `html4`, `html5`: the formats that the website shows (Pandoc manual, Extension: `raw_attribute`).
  static func isHTML(_ format: String) -> Bool { ["html", "html4", "html5"].contains(format) }

  // MARK: What holds others

  private mutating func kind(of block: Block) -> Block.Kind {
    switch block.kind {
    case .plain(let content): return .plain(inlines(content))
    case .paragraph(let content): return .paragraph(inlines(content))
    case .lineBlock(let lines): return .lineBlock(lines.map { inlines($0) })
    case .heading(let level, let attributes, let content):
      return .heading(level: level, attributes, inlines(content))
    case .blockQuote(let blocks): return .blockQuote(self.blocks(blocks))
    case .orderedList(let style, let items): return .orderedList(style, items.map { blocks($0) })
    case .bulletList(let items): return .bulletList(items.map { blocks($0) })
    case .definitionList(let items):
      return .definitionList(
        items.map { item in
          let term = inlines(item.term)
          return DefinitionListItem(term: term, definitions: item.definitions.map { blocks($0) })
        })
    case .div(let attributes, let blocks): return .div(attributes, self.blocks(blocks))
    case .figure(let figure):
      let caption = Caption(blocks(figure.caption.blocks))
      return .figure(Figure(attributes: figure.attributes, caption: caption, blocks: blocks(figure.blocks)))
    case .table(let table): return .table(self.table(table))
    case .codeBlock, .rawBlock, .horizontalRule: return block.kind
    }
  }

  private mutating func table(_ table: Table) -> Table {
    var table = table
    table.caption = Caption(blocks(table.caption.blocks))
    table.head = rows(table.head)
    for index in table.bodies.indices { table.bodies[index].rows = rows(table.bodies[index].rows) }
    table.foot = rows(table.foot)
    return table
  }

  private mutating func rows(_ rows: [Table.Row]) -> [Table.Row] {
    var rows = rows
    for row in rows.indices {
      for cell in rows[row].cells.indices { rows[row].cells[cell].blocks = blocks(rows[row].cells[cell].blocks) }
    }
    return rows
  }

  private mutating func kind(of inline: Inline) -> Inline.Kind {
    switch inline.kind {
    case .emphasis(let content): .emphasis(inlines(content))
    case .strong(let content): .strong(inlines(content))
    case .underline(let content): .underline(inlines(content))
    case .strikeout(let content): .strikeout(inlines(content))
    case .superscript(let content): .superscript(inlines(content))
    case .subscript(let content): .subscript(inlines(content))
    case .smallCaps(let content): .smallCaps(inlines(content))
    case .quoted(let marks, let content): .quoted(marks, inlines(content))
    case .citation(let citations, let content): .citation(citations, inlines(content))
    case .link(let attributes, let content, let target): .link(attributes, inlines(content), target)
    case .image(let attributes, let content, let target): .image(attributes, inlines(content), target)
    case .span(let attributes, let content): .span(attributes, inlines(content))
    case .note(let blocks): .note(self.blocks(blocks))
    case .text, .softBreak, .lineBreak, .code, .math, .raw: inline.kind
    }
  }
}
