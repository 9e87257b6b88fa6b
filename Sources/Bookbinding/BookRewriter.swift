import Book
import DocumentModel

/// A walk over a document's blocks, in their order, that puts other things in the place of some.
protocol BookRewriter {
  mutating func rewritten(_ marks: BookMarks) -> BookMarks
  /// What a link becomes; its contents are already rewritten.
  mutating func rewritten(_ link: BookLink) -> [BookInline]
  /// What a note's mark becomes.
  mutating func rewrittenMark(number: Int, identifier: String, note: String) -> BookInline
  /// What a box becomes, before what it holds is rewritten.
  mutating func entering(_ box: BookBox) -> BookBox
}

extension BookRewriter {
  mutating func rewritten(_ marks: BookMarks) -> BookMarks { marks }
  mutating func rewritten(_ link: BookLink) -> [BookInline] { [.link(link)] }
  mutating func rewrittenMark(number: Int, identifier: String, note: String) -> BookInline {
    .noteMark(number: number, identifier: identifier, note: note)
  }
  mutating func entering(_ box: BookBox) -> BookBox { box }

  mutating func rewrite(_ blocks: [BookBlock]) -> [BookBlock] {
    var result: [BookBlock] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { result.append(rewrite(block)) }
    return result
  }

  mutating func rewrite(_ block: BookBlock) -> BookBlock {
    switch block {
    case .paragraph(let content): .paragraph(rewrite(content))
    case .plain(let content): .plain(rewrite(content))
    case .heading(let heading): .heading(rewrite(heading))
    case .section(let section): .section(rewrite(section))
    case .box(let box): .box(rewrite(box))
    case .bulletList(let items): .bulletList(rewrite(items: items))
    case .orderedList(let style, let items): .orderedList(style, rewrite(items: items))
    case .definitionList(let items): .definitionList(rewrite(definitions: items))
    case .blockQuote(let blocks): .blockQuote(rewrite(blocks))
    case .code(let code): .code(rewrite(code))
    case .table(let table): .table(rewrite(table))
    case .figure(let figure): .figure(rewrite(figure))
    case .lines(let lines): .lines(rewrite(lines: lines))
    case .rule: .rule
    case .group(let marks, let blocks): .group(rewritten(marks), rewrite(blocks))
    case .element(let element, let marks, let blocks): .element(element, rewritten(marks), rewrite(blocks))
    }
  }

  mutating func rewrite(_ heading: BookHeading) -> BookHeading {
    BookHeading(level: heading.level, marks: rewritten(heading.marks), content: rewrite(heading.content))
  }

  private mutating func rewrite(_ section: BookSection) -> BookSection {
    var section = section
    section.marks = rewritten(section.marks)
    section.blocks = rewrite(section.blocks)
    return section
  }

  mutating func rewrite(_ box: BookBox) -> BookBox {
    var box = entering(box)
    box.marks = rewritten(box.marks)
    box.title = box.title.map { rewrite($0) }
    box.blocks = rewrite(box.blocks)
    return box
  }

  private mutating func rewrite(items: [[BookBlock]]) -> [[BookBlock]] {
    var result: [[BookBlock]] = []
    for item in items { result.append(rewrite(item)) }
    return result
  }

  private mutating func rewrite(lines: [[BookInline]]) -> [[BookInline]] {
    var result: [[BookInline]] = []
    for line in lines { result.append(rewrite(line)) }
    return result
  }

  private mutating func rewrite(definitions: [BookDefinition]) -> [BookDefinition] {
    var result: [BookDefinition] = []
    for item in definitions {
      let term = rewrite(item.term)
      result.append(BookDefinition(term: term, definitions: rewrite(items: item.definitions)))
    }
    return result
  }

  private mutating func rewrite(_ code: BookCode) -> BookCode {
    var code = code
    code.marks = rewritten(code.marks)
    return code
  }

  private mutating func rewrite(_ figure: BookFigure) -> BookFigure {
    let marks = rewritten(figure.marks)
    let blocks = rewrite(figure.blocks)
    return BookFigure(marks: marks, blocks: blocks, caption: rewrite(figure.caption))
  }

  private mutating func rewrite(_ table: BookTable) -> BookTable {
    var table = table
    table.marks = rewritten(table.marks)
    table.caption = rewrite(table.caption)
    table.head = rewrite(rows: table.head)
    for index in table.bodies.indices { table.bodies[index] = rewrite(rows: table.bodies[index]) }
    table.foot = rewrite(rows: table.foot)
    return table
  }

  private mutating func rewrite(rows: [[BookTable.Cell]]) -> [[BookTable.Cell]] {
    var rows = rows
    for row in rows.indices {
      for cell in rows[row].indices { rows[row][cell].blocks = rewrite(rows[row][cell].blocks) }
    }
    return rows
  }

  mutating func rewrite(_ inlines: [BookInline]) -> [BookInline] {
    var result: [BookInline] = []
    result.reserveCapacity(inlines.count)
    for inline in inlines { append(inline, to: &result) }
    return result
  }

  private mutating func append(_ inline: BookInline, to result: inout [BookInline]) {
    switch inline {
    case .text, .softBreak, .lineBreak: result.append(inline)
    case .math(var formula):
      formula.marks = rewritten(formula.marks)
      result.append(.math(formula))
    case .code(let marks, let text): result.append(.code(rewritten(marks), text))
    case .link(var link):
      link.marks = rewritten(link.marks)
      link.content = rewrite(link.content)
      result += rewritten(link)
    case .image(var image):
      image.marks = rewritten(image.marks)
      result.append(.image(image))
    case .noteMark(let number, let identifier, let note):
      result.append(rewrittenMark(number: number, identifier: identifier, note: note))
    case .element(let element, let marks, let content):
      let marks = rewritten(marks)
      result.append(.element(element, marks, rewrite(content)))
    }
  }
}

/// Takes all ids away, for copies.
struct IdentifierRemoval: BookRewriter {
  mutating func rewritten(_ marks: BookMarks) -> BookMarks {
    var marks = marks
    marks.identifier = nil
    return marks
  }
}
