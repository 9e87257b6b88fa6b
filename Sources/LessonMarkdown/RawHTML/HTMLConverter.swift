import Diagnostics
import DocumentModel

/// Makes nodes of the model of one HTML element that is complete.
struct HTMLConverter {
  let frame: HTMLTreeBuilder.Frame
  /// Whether its end tag is missing.
  let isUnclosed: Bool

  private var children: [HTMLNode] { frame.children }
  private var kept: Attributes { HTMLAttributeTable.kept(frame.attributes, of: frame.name) }

  func nodes() -> [HTMLNode] {
    switch frame.role {
    case .paragraph: paragraph()
    case .heading(let level): [block(.heading(level: level, kept, children.inlines.trimmed))]
    case .quote: marked([block(.blockQuote(children.blocks))])
    case .preformatted: [block(.codeBlock(kept, codeText))]
    case .rule: [block(.horizontalRule)]
    case .bulletList: marked([block(.bulletList(HTMLListBuilder.items(of: children)))])
    case .orderedList: marked([block(.orderedList(listStyle, HTMLListBuilder.items(of: children)))])
    case .definitionList: marked([block(.definitionList(HTMLListBuilder.definitions(of: children)))])
    case .table: [block(.table(HTMLTableBuilder(attributes: kept).table(of: children)))]
    case .figure: [block(.figure(figure))]
    case .division: [block(.div(named(frame.name == "div" ? nil : frame.name), children.blocks))]
    case .item, .term, .definition, .tableCaption, .column, .tableHead, .tableBody, .tableFoot, .row, .cell, .headCell,
      .figureCaption:
      [.part(HTMLPart(role: frame.role, attributes: frame.attributes, children: children, range: frame.range))]
    case .span(let name): wrapped { span(name == "span" ? nil : name, $0) }
    case .code: wrapped { InlineCode.code($0, kept) }
    case .link: link()
    case .image: [inline(.image(imageAttributes, [], Target(frame.attributes["src"] ?? "")))]
    case .lineBreak: [inline(.lineBreak)]
    case .wordBreak: [inline(.text("\u{200B}"))]
    case .control: control()
    case .rubyReading: [inline(.text("("))] + children + [inline(.text(")"))]
    case .transparent: transparent()
    case .omitted: isUnclosed ? children : []
    case .embedded: embedded() + (isUnclosed ? children : [])
    case .mediaSource: []
    case .drawing: [inline(.raw(format: "svg", frame.text))]
    }
  }

  private func block(_ kind: Block.Kind) -> HTMLNode { .block(Block(kind, frame.range)) }

  private func inline(_ kind: Inline.Kind) -> HTMLNode { .inline(Inline(kind, frame.range)) }

  private func named(_ name: String?) -> Attributes {
    var attributes = kept
    attributes.element = name
    return attributes
  }

  /// Blocks in a div where the element has attributes that they can't carry themselves.
  private func marked(_ nodes: [HTMLNode]) -> [HTMLNode] {
    kept.isEmpty ? nodes : [block(.div(named(frame.name), nodes.blocks))]
  }

  // MARK: Blocks

  private func paragraph() -> [HTMLNode] {
    let blocks = children.blocks.map { block in
      if case .plain(let content) = block.kind { Block(.paragraph(content), block.range) } else { block }
    }
    if kept.isEmpty { return blocks.map { .block($0) } }
    return blocks.isEmpty && kept.identifier.isEmpty ? [] : [block(.div(named("p"), blocks))]
  }

  /// The text without the line feed right behind the opening tag (HTML §The pre element), and without the last one.
  private var codeText: String {
    var text = Substring(frame.text)
    if text.utf8.first == UInt8(ascii: "\n") { text = text.dropFirst() }
    if text.utf8.last == UInt8(ascii: "\n") { text = text.dropLast() }
    return String(text)
  }

  private var listStyle: OrderedListStyle {
    let numerals: OrderedListStyle.Numerals =
      switch frame.attributes["type"] {
      case "a": .lowerAlpha
      case "A": .upperAlpha
      case "i": .lowerRoman
      case "I": .upperRoman
      default: .decimal
      }
    let start = frame.attributes["start"].flatMap { Int($0) } ?? 1
    return OrderedListStyle(start: start, numerals: numerals, delimiter: .period)
  }

  private var figure: Figure {
    let captions = children.filter(\.isFigureCaption)
    return Figure(
      attributes: kept, caption: Caption(captions.blocks), blocks: children.filter { !$0.isFigureCaption }.blocks)
  }

  private func transparent() -> [HTMLNode] {
    if kept.identifier.isEmpty, kept["lang"] == nil, kept["dir"] == nil { return children }
    return children.areInline
      ? [inline(.span(kept, children.inlines))] : [block(.div(kept, children.blocks))]
  }

  // MARK: Inlines

  /// What stands in the element marked by it: all of it where it is text, else the text of each block.
  private func wrapped(_ mark: ([Inline]) -> [Inline]) -> [HTMLNode] {
    if children.areInline { return mark(children.inlines).map { .inline($0) } }
    return children.map { node in
      switch node {
      case .inline(let inline): .inline(Inline(.span(.none, mark([inline])), inline.range))
      case .block(let block): .block(BlockText.mapped(block, mark))
      case .part: node
      }
    }
  }

  private func span(_ name: String?, _ content: [Inline]) -> [Inline] {
    let attributes = named(name)
    return attributes.isEmpty ? content : [Inline(.span(attributes, content), frame.range)]
  }

  /// A link; without an address, the place that links may lead to.
  private func link() -> [HTMLNode] {
    var attributes = kept
    if attributes.identifier.isEmpty { attributes.identifier = frame.attributes["name"] ?? "" }
    guard let address = frame.attributes["href"] else {
      return wrapped { attributes.isEmpty ? $0 : [Inline(.span(attributes, $0), frame.range)] }
    }
    let title = attributes["title"] ?? ""
    attributes.pairs.removeAll { $0.key == "title" }
    return wrapped { [Inline(.link(attributes, $0, Target(address, title: title)), frame.range)] }
  }

  private var imageAttributes: Attributes {
    var attributes = kept
    for key in ["alt", "width", "height"] {
      if let value = frame.attributes[key] { attributes.pairs.append(.init(key, value)) }
    }
    return attributes
  }

  private func control() -> [HTMLNode] {
    guard frame.attributes["type"]?.lowercased() == "checkbox" else { return [] }
    return [inline(.text(frame.attributes["checked"] == nil ? "☐" : "☒"))]
  }

  /// A paragraph with a link to what can't be shown, under its title.
  private func embedded() -> [HTMLNode] {
    guard let address = frame.attributes["src"] ?? frame.attributes["data"] else { return isUnclosed ? [] : children }
    var attributes = Attributes(identifier: kept.identifier, element: frame.name)
    if let poster = frame.attributes["poster"] { attributes.pairs.append(.init("poster", poster)) }
    let words = frame.attributes["title"].map { [Inline(.text($0), frame.range)] } ?? []
    return [block(.paragraph([Inline(.link(attributes, words, Target(address)), frame.range)]))]
  }
}

extension HTMLNode {
  fileprivate var isFigureCaption: Bool {
    if case .part(let part) = self { part.role == .figureCaption } else { false }
  }
}
