import Book
import XML

extension DocumentWriter {
  /// The contents of an element that may hold blocks and text.
  mutating func contents(_ blocks: [BookBlock]) {
    if blocks.isEmpty { return }
    if blocks.count == 1, case .plain(let text) = blocks[0] { return inlines(text) }
    xml.line()
    for block in blocks { line(of: block) }
  }

  /// A block and a line's end, which keeps texts apart that stand in no element of their own.
  mutating func line(of block: BookBlock) {
    self.block(block)
    xml.line()
  }

  private mutating func block(_ block: BookBlock) {
    switch block {
    case .paragraph(let text): element("p") { $0.inlines(text) }
    case .plain(let text): inlines(text)
    case .heading(let heading): self.heading(heading)
    case .section(let section): self.section(section)
    case .box(let box): self.box(box)
    case .bulletList(let items): bulletList(items)
    case .orderedList(let style, let items): orderedList(style, items)
    case .definitionList(let items): definitionList(items)
    case .blockQuote(let blocks): element("blockquote") { $0.contents(blocks) }
    case .code(let code): self.code(code)
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .lines(let lines): self.lines(lines)
    case .rule: element("hr") { _ in }
    case .group(let marks, let blocks): element("div", marks) { $0.contents(blocks) }
    case .element(let element, let marks, let blocks): self.element(element, marks, blocks)
    }
  }

  private static let headingNames: [XMLName] = ["h1", "h2", "h3", "h4", "h5", "h6"]

  mutating func heading(_ heading: BookHeading) {
    let level = min(max(heading.level, 1), 6)
    if surroundings.areHeadCell {
      element("p", heading.marks, classes: ["heading"]) { $0.inlines(heading.content) }
    } else {
      element(Self.headingNames[level - 1], heading.marks) { $0.inlines(heading.content) }
    }
  }

  private mutating func section(_ section: BookSection) {
    let isDivision = surroundings.areHeadCell
    xml.start(isDivision ? "div" : "section")
    marks(section.marks)
    xml.attribute("epub:type", section.type)
    if !isDivision {
      xml.attribute("role", section.role)
      xml.attribute("aria-label", section.name)
    }
    contents(section.blocks)
    xml.end()
  }

  private mutating func box(_ box: BookBox) {
    let structure = BoxStructure(of: box.kind)
    let name = surroundings.areHeadCell ? nil : box.name
    xml.start(name == nil ? "div" : structure.element)
    marks(box.marks, adding: structure.classes)
    xml.attribute("epub:type", structure.type)
    if let name {
      xml.attribute("role", structure.role)
      xml.attribute("aria-label", name)
    }
    xml.line()
    label(box.label)
    if let title = box.title { line(of: .heading(title)) }
    for block in box.blocks { line(of: block) }
    xml.end()
  }

  /// A word that the book itself prints above a box or a block of code.
  mutating func label(_ label: String?) {
    guard let label else { return }
    element("p", classes: ["label", "generated"]) { $0.xml.text(label) }
    xml.line()
  }

  private mutating func figure(_ figure: BookFigure) {
    element("figure", figure.marks) { writer in
      writer.xml.line()
      for block in figure.blocks { writer.line(of: block) }
      if figure.caption.isEmpty { return }
      writer.element("figcaption") { $0.contents(figure.caption) }
      writer.xml.line()
    }
  }

  private mutating func lines(_ lines: [[BookInline]]) {
    element("p", classes: ["line-block"]) { writer in
      for (number, text) in lines.enumerated() {
        if number > 0 { writer.inlines([.lineBreak]) }
        writer.inlines(text)
      }
    }
  }

  /// An element around blocks. Those that some reading systems can't open, and those that may not stand around every
  /// block, are a `div` with their name as its class.
  private mutating func element(_ element: HTMLElement, _ marks: BookMarks, _ blocks: [BookBlock]) {
    switch element {
    case .div, .ins, .del: self.element(element.xmlName, marks) { $0.contents(blocks) }
    default: self.element("div", marks, classes: [element.rawValue]) { $0.contents(blocks) }
    }
  }
}
