import DocumentModel

extension BlockParser {
  /// Cells drawn with `+`, `-`, `=` and `|`; they hold blocks and may span rows and columns.
  ///
  /// Source: Pandoc manual, Extension: `grid_tables`.
  mutating func gridTable() -> DraftTable? {
    guard isGridRule(at: position), !text.bytes[position..<lineEnd(position)].contains(UInt8(ascii: "=")) else {
      return nil
    }
    var lines: [Range<Int>] = []
    var line = position
    while line < text.bytes.count,
      text.byte(text.skip(.space, line)) == UInt8(ascii: "+")
        || text.byte(text.skip(.space, line)) == .pipe
    {
      let start = text.skip(.space, line)
      var end = text.lineEnd(line)
      while end > start, text.bytes[end - 1].isBlank { end -= 1 }
      lines.append(start..<end)
      line = text.lineStart(after: line)
      page.steps += 1
    }
    while let last = lines.last, !isGridRule(at: last.lowerBound) {
      line = last.lowerBound
      lines.removeLast()
    }
    guard lines.count >= 3, let grid = Grid(lines.map { gridCharacters($0) }) else { return nil }
    position = line
    return draftTable(grid, lines)
  }

  /// `+---+===+:--:+`
  private func isGridRule(at line: Int) -> Bool {
    var offset = text.skip(.space, line)
    guard offset - line <= 3, text.byte(offset) == UInt8(ascii: "+") else { return false }
    var hasDash = false
    while offset < text.bytes.count, text.bytes[offset] != .lineFeed {
      switch text.bytes[offset] {
      case .hyphen, UInt8(ascii: "="): hasDash = true
      case UInt8(ascii: "+"), .colon, .space: break
      default: return false
      }
      offset += 1
    }
    return hasDash
  }

  /// The characters of a line, each in as many places as it is columns wide; text is of no matter to the grid.
  private func gridCharacters(_ line: Range<Int>) -> Grid.Line {
    var result = Grid.Line(bytes: [], offsets: [])
    var offset = line.lowerBound
    while offset < line.upperBound {
      let (scalar, length) = text.scalar(offset)
      for _ in 0..<scalar.gridColumns {
        result.bytes.append(scalar.isASCII ? UInt8(scalar.value) : 0)
        result.offsets.append(offset)
      }
      offset += length
    }
    result.offsets.append(line.upperBound)
    return result
  }

  private func draftTable(_ grid: Grid, _ lines: [Range<Int>]) -> DraftTable {
    // Pandoc counts one more for each column but two
    let total = max(
      BlockParser.lineColumns, grid.columnStarts[grid.columnStarts.count - 1] + grid.columnStarts.count - 3)
    var columns: [Table.Column] = []
    for index in 0..<(grid.columnStarts.count - 1) {
      let width = grid.columnStarts[index + 1] - grid.columnStarts[index]
      columns.append(Table.Column(alignment: grid.alignments[index], width: Double(width) / Double(total)))
    }
    var rows = [[DraftTable.Cell]](repeating: [], count: grid.rowStarts.count - 1)
    for cell in grid.cells {
      rows[cell.row].append(
        DraftTable.Cell(blocks: blocks(of: cell, grid), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan))
    }
    let head = grid.headRows
    let foot = grid.footRows
    return DraftTable(
      columns: columns, head: Array(rows[..<head]), body: Array(rows[head..<(rows.count - foot)]),
      foot: Array(rows[(rows.count - foot)...]))
  }

  /// The blocks in a cell; a paragraph that is all there is becomes plain text.
  private func blocks(of cell: Grid.Cell, _ grid: Grid) -> [DraftBlock] {
    var content = PageTextBuilder(of: text)
    let lines = grid.content(of: cell)
    let indentation = lines.filter { !isBlank($0) }.map { text.skip(.space, $0.lowerBound) - $0.lowerBound }.min() ?? 0
    for line in lines {
      var upper = line.upperBound
      while upper > line.lowerBound, text.bytes[upper - 1].isBlank { upper -= 1 }
      content.append(min(line.lowerBound + indentation, upper), upper)
      content.appendLineFeed()
    }
    let blocks = contents(of: content.text())
    guard blocks.count == 1, case .paragraph(let run) = blocks[0].kind else { return blocks }
    return [DraftBlock(kind: .plain(run), range: blocks[0].range)]
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    text.bytes[range].allSatisfy(\.isBlank)
  }
}

extension Unicode.Scalar {
  /// Columns that a character takes in a font of equal widths: none, one, or two for East Asian ones.
  ///
  /// Source: Unicode Standard Annex #11.
  fileprivate var gridColumns: Int {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}
