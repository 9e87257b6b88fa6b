import DocumentModel

extension BlockParser {
  /// A simple or a multiline table: columns under runs of dashes.
  ///
  /// Source: Pandoc manual, Extensions `simple_tables` and `multiline_tables`.
  mutating func ruledTable() -> DraftTable? {
    let start = position
    let kinds: [(inout BlockParser) -> DraftTable?] = [
      { $0.multilineTable() }, { $0.headlessSimpleTable() }, { $0.simpleTable() }, { $0.headlessMultilineTable() },
    ]
    for read in kinds {
      if let table = read(&self) { return table }
      position = start
    }
    return nil
  }

  /// Runs of dashes in a line of their own.
  private struct Rule {
    /// Where the columns begin, in characters; the first part is what stands before the first column.
    var starts: [Int]
    /// Dashes of each column.
    var lengths: [Int]
    /// The column behind the last dash or space.
    var end: Int
  }

  private func rule(at line: Int) -> Rule? {
    guard line < text.bytes.count else { return nil }
    var offset = text.skip(.space, line)
    guard offset - line <= 3, text.byte(offset) == .hyphen else { return nil }
    var rule = Rule(starts: [], lengths: [], end: 0)
    while text.byte(offset) == .hyphen {
      let dashesEnd = text.skip(.hyphen, offset)
      rule.starts.append(offset - line)
      rule.lengths.append(dashesEnd - offset)
      offset = text.skipBlanks(dashesEnd)
    }
    rule.end = offset - line
    return text.byte(offset) == .lineFeed || offset >= text.bytes.count ? rule : nil
  }

  // MARK: - Simple

  private mutating func simpleTable() -> DraftTable? {
    let headLine = position
    guard let rule = rule(at: lineEnd(headLine) + 1), !text.isBlankLine(headLine) else { return nil }
    position = text.lineStart(after: text.lineStart(after: headLine))
    let rows = simpleRows(rule)
    guard !rows.isEmpty else { return nil }
    if text.isBlankLine(position) || position >= text.bytes.count {
      passBlankLines()
    } else {
      guard self.rule(at: position) != nil else { return nil }
      position = text.lineStart(after: position)
    }
    let head = pieces(headLine, rule)
    let columns = zip(head, rule.lengths).map { Table.Column(alignment: alignment([$0], $1)) }
    let headRow = head.map { cell(run($0.lowerBound, $0.upperBound)) }
    return DraftTable(
      columns: columns, head: headRow.allSatisfy(\.blocks.isEmpty) ? [] : [headRow],
      body: rows.map { $0.map { cell(run($0.lowerBound, $0.upperBound)) } })
  }

  private mutating func headlessSimpleTable() -> DraftTable? {
    guard let rule = rule(at: position) else { return nil }
    position = text.lineStart(after: position)
    let rows = simpleRows(rule)
    guard let first = rows.first, self.rule(at: position) != nil else { return nil }
    position = text.lineStart(after: position)
    let columns = zip(first, rule.lengths).map { Table.Column(alignment: alignment([$0], $1)) }
    return DraftTable(
      columns: columns, head: [], body: rows.map { $0.map { cell(run($0.lowerBound, $0.upperBound)) } })
  }

  private mutating func simpleRows(_ rule: Rule) -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    while position < text.bytes.count, !text.isBlankLine(position) {
      if self.rule(at: position) != nil { break }
      page.steps += 1
      rows.append(pieces(position, rule))
      position = text.lineStart(after: position)
    }
    return rows
  }

  private mutating func passBlankLines() {
    while position < text.bytes.count, text.isBlankLine(position) { position = text.lineStart(after: position) }
  }

  // MARK: - Multiline

  private mutating func multilineTable() -> DraftTable? {
    guard rule(at: position) != nil else { return nil }
    position = text.lineStart(after: position)
    guard !text.isBlankLine(position) else { return nil }
    var headLines: [Int] = []
    while position < text.bytes.count, rule(at: position) == nil {
      guard headLines.count < 100, !text.isBlankLine(position) else { return nil }
      headLines.append(position)
      position = text.lineStart(after: position)
    }
    guard !headLines.isEmpty, let rule = rule(at: position) else { return nil }
    position = text.lineStart(after: position)
    guard let rows = multilineRows(rule) else { return nil }
    let head = columnPieces(headLines, rule)
    let columns = multilineColumns(rule, head)
    let headRow = head.map { cell(lines: $0) }
    return DraftTable(columns: columns, head: [headRow], body: rows)
  }

  private mutating func headlessMultilineTable() -> DraftTable? {
    guard let rule = rule(at: position) else { return nil }
    position = text.lineStart(after: position)
    guard !text.isBlankLine(position) else { return nil }
    let first = pieces(position, rule).map { [$0] }
    guard let rows = multilineRows(rule) else { return nil }
    return DraftTable(columns: multilineColumns(rule, first), head: [], body: rows)
  }

  /// Rows divided by blank lines, up to a line of dashes that a blank line follows.
  private mutating func multilineRows(_ rule: Rule) -> [[DraftTable.Cell]]? {
    var rows: [[DraftTable.Cell]] = []
    guard !multilineWithoutEnd else { return nil }
    while position < text.bytes.count {
      if !rows.isEmpty { passBlankLines() }
      if self.rule(at: position) != nil {
        position = text.lineStart(after: position)
        return rows.isEmpty ? nil : rows
      }
      var lines: [Int] = []
      while position < text.bytes.count, !text.isBlankLine(position) {
        if self.rule(at: position) != nil { break }
        page.steps += 1
        lines.append(position)
        position = text.lineStart(after: position)
      }
      guard !lines.isEmpty else { break }
      rows.append(columnPieces(lines, rule).map { cell(lines: $0) })
    }
    multilineWithoutEnd = true
    return nil
  }

  private func columnPieces(_ lines: [Int], _ rule: Rule) -> [[Range<Int>]] {
    let split = lines.map { pieces($0, rule) }
    return rule.starts.indices.map { column in split.map { $0[column] } }
  }

  private func multilineColumns(_ rule: Rule, _ head: [[Range<Int>]]) -> [Table.Column] {
    var widths: [Int] = []
    for (index, start) in rule.starts.enumerated() {
      let end = index + 1 < rule.starts.count ? rule.starts[index + 1] : rule.end + 1
      widths.append(end - start)
    }
    // the last column counts no space behind it
    if widths.count > 1, let last = widths.last, last < widths[widths.count - 2], widths[widths.count - 2] - last <= 2 {
      widths[widths.count - 1] = widths[widths.count - 2]
    }
    let total = max(BlockParser.lineColumns, widths.reduce(rule.starts[0], +))
    return zip(widths, zip(head, rule.lengths)).map { width, column in
      Table.Column(alignment: alignment(column.0, column.1), width: Double(width) / Double(total))
    }
  }

  /// A cell whose text stands in several lines.
  private func cell(lines pieces: [Range<Int>]) -> DraftTable.Cell {
    var content = PageTextBuilder(of: text)
    for piece in pieces {
      let run = run(piece.lowerBound, piece.upperBound)
      content.append(run.lower, run.upper)
      content.appendLineFeed()
    }
    let inner = content.text()
    let whole = BlockParser(inner, page: page).run(0, inner.bytes.count)
    return cell(whole)
  }

  // MARK: - Columns

  /// The parts of a line under each run of dashes; white space at their ends stays.
  private func pieces(_ line: Int, _ rule: Rule) -> [Range<Int>] {
    let end = text.lineEnd(line)
    var offset = line
    var column = 0
    var bounds: [Int] = []
    for start in rule.starts {
      while column < start, offset < end {
        offset += text.scalar(offset).length
        column += 1
      }
      bounds.append(min(offset, end))
    }
    bounds.append(end)
    return rule.starts.indices.map { bounds[$0]..<max(bounds[$0], bounds[$0 + 1]) }
  }

  /// How the text of a column stands above or under its dashes.
  private func alignment(_ pieces: [Range<Int>], _ length: Int) -> Table.Alignment {
    var shortest: (isIndented: Bool, length: Int)?
    for piece in pieces {
      var upper = piece.upperBound
      while upper > piece.lowerBound, text.bytes[upper - 1].isSpace { upper -= 1 }
      guard upper > piece.lowerBound else { continue }
      let count = text.bytes[piece.lowerBound..<upper].count { $0 & 0xC0 != 0x80 }
      if shortest.map({ count < $0.length }) ?? true { shortest = (text.bytes[piece.lowerBound].isBlank, count) }
    }
    guard let shortest else { return .unspecified }
    switch (shortest.isIndented, shortest.length < length) {
    case (true, false): return .right
    case (false, true): return .left
    case (true, true): return .center
    case (false, false): return .unspecified
    }
  }
}
