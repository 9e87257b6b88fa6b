import DocumentModel

extension BlockParser {
  /// Cells between bars, with a line of dashes under the headings.
  ///
  /// Source: Pandoc manual, Extension: `pipe_tables`.
  mutating func pipeTable() -> DraftTable? {
    let start = position
    let headEnd = lineEnd(start)
    guard let delimiters = pipeDelimiters(at: headEnd + 1), let head = pipeCells(start) else { return nil }
    position = text.lineStart(after: headEnd + 1)
    var rows: [[DraftTable.Cell]] = []
    var isWide = isWideRow(start) || isWideRow(headEnd + 1)
    while position < text.bytes.count, !text.isBlankLine(position), let cells = pipeCells(position) {
      page.steps += 1
      isWide = isWide || isWideRow(position)
      rows.append(padded(cells, to: delimiters.count))
      position = text.lineStart(after: position)
    }
    let total = delimiters.reduce(0) { $0 + $1.width }
    let tableColumns = delimiters.map {
      Table.Column(alignment: $0.alignment, width: isWide ? Double($0.width) / Double(total) : nil)
    }
    let headRow = padded(head, to: delimiters.count)
    return DraftTable(
      columns: tableColumns, head: headRow.allSatisfy(\.blocks.isEmpty) ? [] : [headRow], body: rows)
  }

  private func padded(_ cells: [TextRun], to count: Int) -> [DraftTable.Cell] {
    var row = cells.prefix(count).map(cell)
    while row.count < count { row.append(DraftTable.Cell(blocks: [])) }
    return row
  }

  private struct Delimiter {
    var alignment: Table.Alignment
    /// Dashes and colons.
    var width: Int
  }

  /// The line of dashes, colons and bars.
  private func pipeDelimiters(at line: Int) -> [Delimiter]? {
    var offset = text.skip(.space, line)
    guard offset - line <= 3 else { return nil }
    let isOpened = text.byte(offset) == .pipe
    if isOpened { offset += 1 }
    var result: [Delimiter] = []
    while true {
      offset = text.skipBlanks(offset)
      let start = offset
      let isLeft = text.byte(offset) == .colon
      if isLeft { offset += 1 }
      let dashesEnd = text.skip(.hyphen, offset)
      guard dashesEnd > offset else { return nil }
      offset = dashesEnd
      let isRight = text.byte(offset) == .colon
      if isRight { offset += 1 }
      let alignment: Table.Alignment = isLeft ? (isRight ? .center : .left) : (isRight ? .right : .unspecified)
      result.append(Delimiter(alignment: alignment, width: offset - start))
      offset = text.skipBlanks(offset)
      let isSeparator = text.byte(offset) == .pipe || text.byte(offset) == UInt8(ascii: "+")
      guard isSeparator, !text.isBlankLine(offset + 1) else { break }
      offset += 1
    }
    let isClosed = text.byte(offset) == .pipe
    if isClosed { offset += 1 }
    guard text.isBlankLine(offset), result.count > 1 || isOpened || isClosed else { return nil }
    return result
  }

  /// The cells of a line; nil when it has no bar that divides it. Bars in code, formulas and HTML don't.
  private mutating func pipeCells(_ line: Int) -> [TextRun]? {
    let end = text.lineEnd(line)
    var offset = text.skip(.space, line)
    guard offset - line <= 3 else { return nil }
    let isOpened = text.byte(offset) == .pipe
    if isOpened { offset += 1 }
    var cells: [TextRun] = []
    var cellStart = offset
    var hasBar = isOpened
    while offset < end {
      if text.bytes[offset] == .pipe {
        hasBar = true
        cells.append(run(cellStart, offset))
        cellStart = offset + 1
        offset += 1
      } else {
        offset = behindCellPiece(at: offset, limit: end)
      }
    }
    guard hasBar else { return nil }
    if !text.isBlankLine(cellStart) || cells.isEmpty { cells.append(run(cellStart, end)) }
    return cells
  }

  private mutating func behindCellPiece(at offset: Int, limit: Int) -> Int {
    switch text.bytes[offset] {
    case .backtick: return code.span(at: offset, limit: limit)?.end ?? min(text.skip(.backtick, offset), limit)
    case .backslash:
      if let formula = MathReader(text: text, limit: limit).formula(at: offset) { return formula.end }
      return min(offset + 2, limit)
    case UInt8(ascii: "$"): return MathReader(text: text, limit: limit).formula(at: offset)?.end ?? offset + 1
    case .less: return html.tag(at: offset, limit: limit)?.end ?? offset + 1
    default: return offset + 1
    }
  }

  /// Whether a row is wide with both its outer bars, whether it has them or not.
  private func isWideRow(_ line: Int) -> Bool {
    let start = text.skipBlanks(line)
    let lineEnd = text.lineEnd(line)
    var end = lineEnd
    while end > start, text.bytes[end - 1].isBlank { end -= 1 }
    let isClosed = end > start && text.bytes[end - 1] == .pipe
    if !isClosed { end = lineEnd }
    var columns = (isClosed ? 0 : 1) + (text.byte(start) == .pipe ? 0 : 1)
    for offset in start..<max(start, end) where text.bytes[offset] & 0xC0 != 0x80 { columns += 1 }
    return columns > BlockParser.lineColumns
  }
}
