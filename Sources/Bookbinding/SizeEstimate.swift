import Book

/// An upper estimate of the bytes that blocks come to as XHTML.
enum SizeEstimate {
  static func bytes(of blocks: [BookBlock]) -> Int { blocks.reduce(0) { $0 + bytes(of: $1) } }

  static func bytes(of block: BookBlock) -> Int {
    switch block {
    case .paragraph(let content), .plain(let content): 16 + bytes(of: content)
    case .heading(let heading): 100 + bytes(of: heading.content)
    case .section(let section): 150 + bytes(of: section.blocks)
    case .box(let box): 400 + (box.title.map { bytes(of: $0.content) } ?? 0) + bytes(of: box.blocks)
    case .bulletList(let items), .orderedList(_, let items): items.reduce(40) { $0 + 12 + bytes(of: $1) }
    case .definitionList(let items):
      items.reduce(16) { sum, item in
        item.definitions.reduce(sum + 24 + bytes(of: item.term)) { $0 + 12 + bytes(of: $1) }
      }
    case .blockQuote(let blocks), .group(_, let blocks), .element(_, _, let blocks): 80 + bytes(of: blocks)
    case .code(let code): bytes(of: code)
    case .table(let table): bytes(of: table)
    case .figure(let figure): 120 + bytes(of: figure.blocks) + bytes(of: figure.caption)
    case .lines(let lines): lines.reduce(40) { $0 + 20 + bytes(of: $1) }
    case .rule: 8
    }
  }

  /// With references for the characters that XML escapes.
  static func bytes(of text: String) -> Int {
    text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "<") || $1 == UInt8(ascii: ">") || $1 == UInt8(ascii: "&") ? 5 : 1) }
  }

  /// With an element for each token and, where lines are numbered, for each line; a token that goes over a line's end
  /// has one on each side.
  private static func bytes(of code: BookCode) -> Int {
    let text = 160 + bytes(of: code.text) + code.tokens.count * 32
    if code.firstLineNumber == nil { return text }
    return text + code.text.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } * 60
  }

  private static func bytes(of table: BookTable) -> Int {
    let rows = table.head + table.bodies.flatMap { $0 } + table.foot
    return rows.reduce(200 + bytes(of: table.caption)) { sum, row in
      row.reduce(sum + 12) { $0 + 60 + bytes(of: $1.blocks) }
    }
  }

  private static func bytes(of inlines: [BookInline]) -> Int {
    inlines.reduce(0) { sum, inline in
      switch inline {
      case .text(let text): sum + bytes(of: text)
      case .softBreak: sum + 1
      case .lineBreak: sum + 6
      case .code(_, let text): sum + 40 + bytes(of: text)
      case .math(let formula): sum + FormulaSize.bytes(of: formula)
      case .link(let link): sum + 160 + bytes(of: link.content)
      case .image(let image): sum + 200 + bytes(of: image.alternative)
      case .noteMark: sum + 160
      case .element(_, _, let content): sum + 40 + bytes(of: content)
      }
    }
  }
}
