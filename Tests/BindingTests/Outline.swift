import Book

/// Blocks of a book as lines of text, to compare with what a test expects.
enum Outline {
  static func text(of blocks: [BookBlock], depth: Int = 0) -> String {
    blocks.map { text(of: $0, depth) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func line(_ text: String, _ depth: Int, _ blocks: [BookBlock] = []) -> String {
    let inner = Outline.text(of: blocks, depth: depth + 1)
    return String(repeating: "  ", count: depth) + text + (inner.isEmpty ? "" : "\n" + inner)
  }

  private static func text(of block: BookBlock, _ depth: Int) -> String {
    switch block {
    case .paragraph(let content): line("p " + words(content), depth)
    case .plain(let content): line("plain " + words(content), depth)
    case .heading(let heading): line("h\(heading.level)\(marks(heading.marks)) " + words(heading.content), depth)
    case .section(let section): line("section\(marks(section.marks))", depth, section.blocks)
    case .box(let box): self.box(box, depth)
    case .bulletList(let items): line("ul", depth, items.flatMap { $0 })
    case .orderedList(_, let items): line("ol", depth, items.flatMap { $0 })
    case .definitionList(let items):
      items.map { line("dt " + words($0.term), depth, $0.definitions.flatMap { $0 }) }.joined(separator: "\n")
    case .blockQuote(let blocks): line("quote", depth, blocks)
    case .code(let code): line("code \(code.language ?? "-") \(code.label ?? "-") “\(code.text)”", depth)
    case .table(let table): line("table", depth, table.bodies.flatMap { $0.flatMap { $0.flatMap(\.blocks) } })
    case .figure(let figure): line("figure", depth, figure.blocks + figure.caption)
    case .lines(let lines): line("lines " + lines.map { words($0) }.joined(separator: " / "), depth)
    case .rule: line("rule", depth)
    case .group(let marks, let blocks): line("group\(self.marks(marks))", depth, blocks)
    case .element(let element, let marks, let blocks): line(element.rawValue + self.marks(marks), depth, blocks)
    }
  }

  private static func box(_ box: BookBox, _ depth: Int) -> String {
    let head = "[\(box.kind.rawValue)\(marks(box.marks))] \(box.label ?? "-") | \(box.name ?? "-")"
    return line(head, depth, (box.title.map { [.heading($0)] } ?? []) + box.blocks)
  }

  private static func marks(_ marks: BookMarks) -> String {
    (marks.identifier.map { "#" + $0 } ?? "") + marks.classes.map { "." + $0 }.joined()
  }

  static func words(_ inlines: [BookInline]) -> String { inlines.map(word).joined() }

  private static func word(_ inline: BookInline) -> String {
    switch inline {
    case .text(let text): text
    case .softBreak: " "
    case .lineBreak: "⏎"
    case .code(_, let text): "`\(text)`"
    case .math(let formula): "$\(formula.tex)$"
    case .link(let link): "[\(words(link.content))](\(address(link.target)))"
    case .image(let image): "!\(image.source?.string ?? "-") “\(image.alternative)” \(image.width ?? 0)"
    case .noteMark(let number, let identifier, let note): "^\(number)#\(identifier)>\(note)"
    case .element(let element, let marks, let content): "<\(element.rawValue)\(self.marks(marks)) \(words(content))>"
    }
  }

  private static func address(_ target: BookLink.Target) -> String {
    switch target {
    case .inside(let place): place.document.string + (place.fragment.map { "#" + $0 } ?? "")
    case .outside(let address): address
    }
  }
}
