import Book

/// Finds the column in which each cell of a table begins, row after row (HTML §Forming a table).
struct ColumnFinder {
  /// For each column, how many rows from the next one on a cell from above reaches down.
  private var reach: [Int: Int] = [:]

  /// The columns, from 0, of the cells of the next row.
  mutating func columns(of row: [BookTable.Cell]) -> [Int] {
    var next: [Int: Int] = reach.mapValues { $0 - 1 }
    var column = 0
    var columns: [Int] = []
    for cell in row {
      while reach[column, default: 0] > 0 { column += 1 }
      columns.append(column)
      let end = column + max(cell.columnSpan, 1)
      if cell.rowSpan > 1 { for spanned in column..<end { next[spanned] = cell.rowSpan - 1 } }
      column = end
    }
    reach = next.filter { $0.value > 0 }
    return columns
  }
}
