import Typesetting
import XML

extension FormulaWriter {
  /// A table; alignment both as MathML 3's attribute and as classes for the style sheet.
  func write(_ table: FormulaTable) {
    // MathML 3 has the level of scripts on this element alone
    let isSmall = table.spacing == .small
    if isSmall { xml.start("mstyle", ["scriptlevel": "1"]) }
    xml.start("mtable")
    xml.attribute("class", table.spacing == .matrix ? nil : table.spacing.rawValue)
    xml.attribute("columnalign", columnAlignment(table))
    xml.attribute("columnspacing", table.spacing == .aligned ? "0em 2em" : table.spacing == .small ? "0.3em" : nil)
    xml.attribute("displaystyle", table.isDisplayed ? "true" : nil)
    for index in table.rows.indices { write(row: index, of: table) }
    xml.end()
    if isSmall { xml.end() }
  }

  private func columnAlignment(_ table: FormulaTable) -> String? {
    guard table.alignments.contains(where: { $0 != .center }) else { return nil }
    return table.alignments.map(\.rawValue).joined(separator: " ")
  }

  private func write(row index: Int, of table: FormulaTable) {
    let row = table.rows[index]
    xml.start("mtr")
    xml.attribute("columnalign", row.alignment?.rawValue)
    for column in row.cells.indices {
      let alignment = row.alignment ?? table.alignment(ofColumn: column)
      var classes = alignment == .center ? [] : [alignment.rawValue]
      if row.hasRuleAbove { classes.append("ruled-above") }
      if table.hasRuleBelow && index == table.rows.count - 1 { classes.append("ruled-below") }
      if table.rules.contains(column) { classes.append("ruled-before") }
      if column == row.cells.count - 1 && table.rules.contains(column + 1) { classes.append("ruled-after") }
      xml.start("mtd")
      xml.attribute("class", classes.isEmpty ? nil : classes.joined(separator: " "))
      write(row.cells[column])
      xml.end()
    }
    xml.end()
  }
}
