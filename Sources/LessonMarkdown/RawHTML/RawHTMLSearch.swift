import DocumentModel

extension Block {
  /// Whether there is raw HTML in it, at any depth.
  var hasRawHTML: Bool {
    switch kind {
    case .rawBlock(let format, _): RawHTMLReader.isHTML(format)
    case .plain(let content), .paragraph(let content), .heading(_, _, let content): content.haveRawHTML
    case .lineBlock(let lines): lines.contains(where: \.haveRawHTML)
    case .blockQuote(let blocks), .div(_, let blocks): blocks.haveRawHTML
    case .orderedList(_, let items), .bulletList(let items): items.contains(where: \.haveRawHTML)
    case .definitionList(let items):
      items.contains { $0.term.haveRawHTML || $0.definitions.contains(where: \.haveRawHTML) }
    case .figure(let figure): figure.blocks.haveRawHTML || figure.caption.blocks.haveRawHTML
    case .table(let table): table.hasRawHTML
    case .codeBlock, .horizontalRule: false
    }
  }
}

extension Inline {
  /// Whether there is raw HTML in it, at any depth.
  var hasRawHTML: Bool {
    switch kind {
    case .raw(let format, _): RawHTMLReader.isHTML(format)
    case .emphasis(let content), .strong(let content), .underline(let content), .strikeout(let content),
      .superscript(let content), .subscript(let content), .smallCaps(let content), .quoted(_, let content),
      .citation(_, let content), .link(_, let content, _), .image(_, let content, _), .span(_, let content):
      content.haveRawHTML
    case .note(let blocks): blocks.haveRawHTML
    case .text, .softBreak, .lineBreak, .code, .math: false
    }
  }
}

extension [Block] {
  fileprivate var haveRawHTML: Bool { contains(where: \.hasRawHTML) }
}

extension [Inline] {
  fileprivate var haveRawHTML: Bool { contains(where: \.hasRawHTML) }
}

extension Table {
  fileprivate var hasRawHTML: Bool {
    let rows = head + bodies.flatMap(\.rows) + foot
    return caption.blocks.haveRawHTML || rows.contains { $0.cells.contains { $0.blocks.haveRawHTML } }
  }
}
