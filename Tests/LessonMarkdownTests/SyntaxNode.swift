import Diagnostics
import DocumentModel

/// A block or an inline of a document, whatever its kind, for tests that walk through all of them.
struct SyntaxNode {
  /// The kind's name.
  var name: String
  var range: SourceRange
  /// What it holds; in each run one node follows the other in the source.
  var runs: [[SyntaxNode]] = []
  /// What it holds was written elsewhere in the source, as a note's blocks are.
  var isReference = false

  init(_ block: Block) {
    let range = block.range
    switch block.kind {
    case .plain(let inlines): self.init("plain", range, inlines)
    case .paragraph(let inlines): self.init("paragraph", range, inlines)
    case .lineBlock(let lines): self.init("lineBlock", range, runs: lines.map(SyntaxNode.nodes))
    case .codeBlock: self.init("codeBlock", range, runs: [])
    case .rawBlock: self.init("rawBlock", range, runs: [])
    case .blockQuote(let blocks): self.init("blockQuote", range, runs: [SyntaxNode.nodes(blocks)])
    case .orderedList(_, let items): self.init("orderedList", range, runs: items.map(SyntaxNode.nodes))
    case .bulletList(let items): self.init("bulletList", range, runs: items.map(SyntaxNode.nodes))
    case .definitionList(let items):
      let runs = items.flatMap { [SyntaxNode.nodes($0.term)] + $0.definitions.map(SyntaxNode.nodes) }
      self.init("definitionList", range, runs: runs)
    case .heading(_, _, let inlines): self.init("heading", range, inlines)
    case .horizontalRule: self.init("horizontalRule", range, runs: [])
    case .table(let table):
      let rows = table.head + table.bodies.flatMap(\.rows) + table.foot
      let cells = rows.flatMap(\.cells).map { SyntaxNode.nodes($0.blocks) }
      self.init("table", range, runs: [SyntaxNode.nodes(table.caption.blocks)] + cells)
    case .figure(let figure):
      self.init("figure", range, runs: [SyntaxNode.nodes(figure.caption.blocks), SyntaxNode.nodes(figure.blocks)])
    case .div(_, let blocks): self.init("div", range, runs: [SyntaxNode.nodes(blocks)])
    }
  }

  init(_ inline: Inline) {
    let range = inline.range
    switch inline.kind {
    case .text: self.init("text", range, [])
    case .softBreak: self.init("softBreak", range, [])
    case .lineBreak: self.init("lineBreak", range, [])
    case .emphasis(let contents): self.init("emphasis", range, contents)
    case .strong(let contents): self.init("strong", range, contents)
    case .underline(let contents): self.init("underline", range, contents)
    case .strikeout(let contents): self.init("strikeout", range, contents)
    case .superscript(let contents): self.init("superscript", range, contents)
    case .subscript(let contents): self.init("subscript", range, contents)
    case .smallCaps(let contents): self.init("smallCaps", range, contents)
    case .quoted(_, let contents): self.init("quoted", range, contents)
    case .citation(_, let contents): self.init("citation", range, contents)
    case .code: self.init("code", range, [])
    case .math: self.init("math", range, [])
    case .raw: self.init("raw", range, [])
    case .link(_, let contents, _): self.init("link", range, contents)
    case .image(_, let contents, _): self.init("image", range, contents)
    case .note(let blocks):
      self.init("note", range, runs: [SyntaxNode.nodes(blocks)])
      isReference = true
    case .span(_, let contents): self.init("span", range, contents)
    }
  }

  private init(_ name: String, _ range: SourceRange, _ inlines: [Inline]) {
    self.init(name, range, runs: [SyntaxNode.nodes(inlines)])
  }

  private init(_ name: String, _ range: SourceRange, runs: [[SyntaxNode]]) {
    (self.name, self.range, self.runs) = (name, range, runs)
  }

  static func nodes(_ blocks: [Block]) -> [SyntaxNode] { blocks.map { SyntaxNode($0) } }
  static func nodes(_ inlines: [Inline]) -> [SyntaxNode] { inlines.map { SyntaxNode($0) } }

  /// The node and all nodes in it.
  var all: [SyntaxNode] { [self] + runs.joined().flatMap(\.all) }

  /// How many nodes stand inside one another, at most.
  var depth: Int { 1 + (runs.joined().map(\.depth).max() ?? 0) }
}
