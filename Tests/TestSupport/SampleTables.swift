import Book
import DocumentModel

extension SampleBlocks {
  typealias Cell = BookTable.Cell

  static var tables: [BookBlock] {
    [
      .table(table), .table(headlessTable),
      .table(BookTable(caption: [plain("No cells")], columns: [], head: [], bodies: [])),
    ]
  }

  /// Spans, row headings, widths, alignments, a corner without words, a heading and a section in a head cell.
  private static var table: BookTable {
    let columns = [
      Table.Column(alignment: .left, width: 0.25), Table.Column(alignment: .right, width: nil),
      Table.Column(alignment: .center),
    ]
    let oddities: [BookBlock] = [title("Head"), .section(BookSection(name: "odd", blocks: [paragraph("cell")]))]
    return BookTable(
      marks: BookMarks(identifier: "table"), caption: [plain("A table")], columns: columns,
      head: [[Cell(blocks: []), cell("Count"), Cell(blocks: oddities)], [Cell(blocks: [plain(" ")])]],
      bodies: [
        [
          [heading("North", rowSpan: 2), cell("1"), cell("one")], [cell("2"), cell("two")],
          [heading("South"), Cell(alignment: .center, columnSpan: 2, blocks: [paragraph("both")])], [],
        ], [],
      ],
      foot: [[heading("Sum"), cell("3"), Cell(blocks: [])]])
  }

  private static var headlessTable: BookTable {
    BookTable(
      columns: [Table.Column(alignment: .unspecified)], head: [[Cell(blocks: [])]], bodies: [[[cell("alone")]]])
  }

  private static func cell(_ text: String) -> Cell { Cell(blocks: [plain(text)]) }

  private static func heading(_ text: String, rowSpan: Int = 1) -> Cell {
    Cell(rowSpan: rowSpan, isRowHeading: true, blocks: [plain(text)])
  }
}
