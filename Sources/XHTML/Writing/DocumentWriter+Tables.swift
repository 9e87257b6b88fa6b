import Book
import DocumentModel
import XML

extension DocumentWriter {
  /// A table. A head row without anything in it is left out, as are rows and row groups without cells; a table that has
  /// no cells at all is its caption.
  mutating func table(_ table: BookTable) {
    let head = table.head.filter { row in row.contains { !$0.blocks.areBlank } }
    let bodies = table.bodies.map { $0.filter { !$0.isEmpty } }
    let foot = table.foot.filter { !$0.isEmpty }
    if head.isEmpty && foot.isEmpty && bodies.allSatisfy(\.isEmpty) {
      return element("div", table.marks) { $0.contents(table.caption) }
    }
    element("table", table.marks) { writer in
      writer.xml.line()
      writer.caption(table.caption)
      writer.columns(table.columns)
      writer.rows(head, in: "thead", table.columns)
      for body in bodies { writer.rows(body, in: "tbody", table.columns) }
      writer.rows(foot, in: "tfoot", table.columns)
    }
  }

  private mutating func caption(_ caption: [BookBlock]) {
    if caption.isEmpty { return }
    element("caption") { $0.contents(caption) }
    xml.line()
  }

  /// The columns, when one of them has a width.
  private mutating func columns(_ columns: [Table.Column]) {
    if columns.allSatisfy({ $0.width == nil }) { return }
    element("colgroup") { writer in
      for column in columns {
        writer.xml.start("col")
        writer.xml.attribute("style", column.width.map { "width:\(Int(($0 * 100).rounded()))%" })
        writer.xml.end()
      }
    }
    xml.line()
  }

  private mutating func rows(_ rows: [[BookTable.Cell]], in group: XMLName, _ columns: [Table.Column]) {
    if rows.isEmpty { return }
    var finder = ColumnFinder()
    element(group) { writer in
      writer.xml.line()
      for row in rows {
        writer.element("tr") { writer in
          for (cell, column) in zip(row, finder.columns(of: row)) {
            let inherited = columns.indices.contains(column) ? columns[column].alignment : .unspecified
            writer.cell(cell, isInHead: group == "thead", inherited)
          }
        }
        writer.xml.line()
      }
    }
    xml.line()
  }

  private mutating func cell(_ cell: BookTable.Cell, isInHead: Bool, _ inherited: Table.Alignment) {
    // A heading without words would be read out as nothing (axe: empty-table-header).
    let isHeading = (isInHead || cell.isRowHeading) && cell.blocks.haveWords
    xml.start(isHeading ? "th" : "td")
    let alignment = cell.alignment == .unspecified ? inherited : cell.alignment
    xml.attribute("class", alignment.className)
    if isHeading { xml.attribute("scope", isInHead ? "col" : "row") }
    if cell.rowSpan > 1 { xml.attribute("rowspan", String(cell.rowSpan)) }
    if cell.columnSpan > 1 { xml.attribute("colspan", String(cell.columnSpan)) }
    let before = surroundings
    if isHeading { surroundings.areHeadCell = true }
    contents(cell.blocks)
    surroundings = before
    xml.end()
  }
}

extension Table.Alignment {
  /// The class of a cell whose text stands this way.
  fileprivate var className: String? {
    switch self {
    case .unspecified: nil
    case .left: "left"
    case .right: "right"
    case .center: "center"
    }
  }
}
