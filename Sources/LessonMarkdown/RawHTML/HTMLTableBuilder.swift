import DocumentModel

/// Makes a table of the rows, groups of rows and captions that stand in one.
struct HTMLTableBuilder {
  /// Spans beyond this are cut (HTML §Attributes common to td and th elements).
  private static let widestSpan = 1000

  private var table: Table

  init(attributes: Attributes) {
    table = Table(attributes: attributes, columns: [], head: [], bodies: [])
  }

  func table(of nodes: [HTMLNode]) -> Table {
    var builder = self
    builder.read(nodes)
    return builder.finished()
  }

  private mutating func read(_ nodes: [HTMLNode]) {
    var loose: [Table.Row] = []
    for node in nodes {
      guard case .part(let part) = node else {
        addStray(node)
        continue
      }
      switch part.role {
      case .tableHead: table.head += rows(of: part.children)
      case .tableBody: addBody(rows(of: part.children))
      case .tableFoot: table.foot += rows(of: part.children)
      case .row: loose.append(row(part))
      case .tableCaption: table.caption.blocks += part.children.blocks
      case .cell, .headCell: loose.append(Table.Row(cells: [cell(part)]))
      default: addStray(node)
      }
    }
    addBody(loose)
  }

  /// What no cell holds stands above the table, as in browsers; here it joins the caption.
  private mutating func addStray(_ node: HTMLNode) { table.caption.blocks += [node].blocks }

  private mutating func addBody(_ rows: [Table.Row]) {
    if !rows.isEmpty { table.bodies.append(Table.Body(rows: rows)) }
  }

  private mutating func rows(of nodes: [HTMLNode]) -> [Table.Row] {
    var rows: [Table.Row] = []
    for node in nodes {
      if case .part(let part) = node, part.role == .row { rows.append(row(part)) } else { addStray(node) }
    }
    return rows
  }

  private mutating func row(_ part: HTMLPart) -> Table.Row {
    var cells: [Table.Cell] = []
    for node in part.children {
      if case .part(let part) = node, part.role == .cell || part.role == .headCell {
        cells.append(cell(part))
      } else {
        addStray(node)
      }
    }
    return Table.Row(attributes: HTMLAttributeTable.kept(part.attributes, of: "tr"), cells: cells)
  }

  private func cell(_ part: HTMLPart) -> Table.Cell {
    var attributes = HTMLAttributeTable.kept(part.attributes, of: "td")
    attributes.element = part.role == .headCell ? "th" : nil
    return Table.Cell(
      attributes: attributes, alignment: alignment(part.attributes), rowSpan: span("rowspan", part.attributes),
      columnSpan: span("colspan", part.attributes), blocks: part.children.blocks)
  }

  private func span(_ name: String, _ attributes: Attributes) -> Int {
    attributes[name].flatMap { Int($0) }.map { min(max($0, 1), HTMLTableBuilder.widestSpan) } ?? 1
  }

  private func alignment(_ attributes: Attributes) -> Table.Alignment {
    let style = attributes["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
    for (word, alignment) in [("left", Table.Alignment.left), ("right", .right), ("center", .center)]
    where attributes["align"]?.lowercased() == word || style.contains("text-align:\(word)") { return alignment }
    return .unspecified
  }

  // MARK: The whole

  private func finished() -> Table {
    var table = table
    if table.head.isEmpty, let first = table.bodies.first {
      // a heading that reaches into the rows below is none of the whole table
      let heads = first.rows.prefix { row in
        !row.cells.isEmpty && row.cells.allSatisfy { $0.isHeading && $0.rowSpan == 1 }
      }
      // a table of headings alone is no head without a body
      if heads.count < first.rows.count {
        table.head = Array(heads)
        table.bodies[0].rows.removeFirst(heads.count)
      }
    }
    for index in table.bodies.indices { table.bodies[index].rowHeadColumns = headColumns(table.bodies[index].rows) }
    let rows = table.head + table.bodies.flatMap(\.rows) + table.foot
    let width = min(rows.map { $0.cells.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0, HTMLTableBuilder.widestSpan)
    table.columns = Array(repeating: Table.Column(alignment: .unspecified), count: width)
    return table
  }

  /// How many cells at the start of every row are headings.
  private func headColumns(_ rows: [Table.Row]) -> Int {
    rows.map { row in row.cells.prefix { $0.isHeading }.reduce(0) { $0 + $1.columnSpan } }.min() ?? 0
  }
}

extension Table.Cell {
  fileprivate var isHeading: Bool { attributes.element == "th" }
}
