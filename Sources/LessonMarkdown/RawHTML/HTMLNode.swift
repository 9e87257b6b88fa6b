import Diagnostics
import DocumentModel

/// Something that stands among the children of an HTML element.
enum HTMLNode {
  case block(Block)
  case inline(Inline)
  /// An element that is something only to the one around it: an item, a cell, a caption.
  case part(HTMLPart)
}

/// An element that is complete, with what it holds.
struct HTMLPart {
  var role: HTMLRole
  var attributes: Attributes
  var children: [HTMLNode]
  var range: SourceRange
}

extension [HTMLNode] {
  /// The nodes as blocks: runs of inlines become text, parts that stand outside of their whole what they hold.
  var blocks: [Block] {
    var result: [Block] = []
    var run: [Inline] = []
    for node in self {
      switch node {
      case .inline(let inline): run.append(inline)
      case .block(let block):
        flush(&run, to: &result)
        result.append(block)
      case .part(let part):
        flush(&run, to: &result)
        result += part.children.blocks
      }
    }
    flush(&run, to: &result)
    return result
  }

  private func flush(_ run: inout [Inline], to result: inout [Block]) {
    let text = run.joined.trimmed
    run = []
    guard let first = text.first, let last = text.last else { return }
    result.append(Block(.plain(text), first.range.union(last.range)))
  }

  /// The nodes as one run of text.
  var inlines: [Inline] {
    var result: [Inline] = []
    for node in self {
      switch node {
      case .inline(let inline): result.append(inline)
      case .block(let block): result += block.flattened
      case .part(let part): result += part.children.inlines
      }
    }
    return result.joined
  }

  /// Whether all of them stand within a line.
  var areInline: Bool {
    allSatisfy { if case .inline = $0 { true } else { false } }
  }
}

extension [Inline] {
  /// The same with neighbouring words made one run, white space folded.
  var joined: [Inline] {
    var builder = InlineBuilder(.empty)
    builder.append(self)
    return builder.finish()
  }

  /// The same without white space at the ends.
  var trimmed: [Inline] {
    var builder = InlineBuilder(.empty)
    builder.append(self)
    return builder.finishTrimmed()
  }
}

extension PageText {
  fileprivate static var empty: PageText { PageText(bytes: [], lines: [Origin(start: 0, source: 0)]) }
}

extension Block {
  /// The block's text, where no block may stand, with a space before it.
  fileprivate var flattened: [Inline] {
    let space = [Inline(.text(" "), SourceRange(range.lower, range.lower))]
    switch kind {
    case .plain(let content), .paragraph(let content), .heading(_, _, let content): return space + content
    case .lineBlock(let lines): return lines.flatMap { space + $0 }
    case .codeBlock(let attributes, let text): return space + [Inline(.code(attributes, text), range)]
    case .div(_, let blocks), .blockQuote(let blocks): return blocks.flatMap(\.flattened)
    case .bulletList(let items), .orderedList(_, let items): return items.joined().flatMap(\.flattened)
    case .definitionList(let items):
      return items.flatMap { space + $0.term + $0.definitions.joined().flatMap(\.flattened) }
    case .figure(let figure): return figure.blocks.flatMap(\.flattened) + figure.caption.blocks.flatMap(\.flattened)
    case .table(let table):
      let rows = table.head + table.bodies.flatMap(\.rows) + table.foot
      return rows.flatMap(\.cells).flatMap(\.blocks).flatMap(\.flattened)
    case .rawBlock, .horizontalRule: return []
    }
  }
}
