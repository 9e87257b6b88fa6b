import DocumentModel

extension BlockParser {
  /// A table of one of the four kinds, with a caption before or behind it.
  ///
  /// Source: Pandoc manual, Tables; Extension: `table_captions`.
  mutating func table() -> [DraftBlock]? {
    let start = position
    var caption = tableCaption()
    guard mayStartTable(at: position), var table = pipeTable() ?? ruledTable() ?? gridTable() else {
      position = start
      return nil
    }
    let end = position
    if caption == nil {
      while position < text.bytes.count, text.isBlankLine(position) { position = text.lineStart(after: position) }
      caption = tableCaption()
      if caption == nil { position = end }
      table.captionIsBelow = true
    }
    table.caption = caption?.run
    table.attributes = caption?.attributes ?? .none
    return [draft(.table(table), from: start, to: position)]
  }

  /// A quick look at two lines: every table has a line of dashes or bars in them.
  private mutating func mayStartTable(at line: Int) -> Bool {
    guard line < text.bytes.count else { return false }
    let first = text.skip(.space, line)
    let byte = text.byte(first)
    if byte == .hyphen || byte == .pipe || byte == UInt8(ascii: "+") { return true }
    let second = text.skip(.space, lineEnd(line) + 1)
    return text.byte(second) == .hyphen || text.byte(second) == .pipe || text.byte(second) == .colon
      || text.byte(second) == UInt8(ascii: "+")
  }

  /// `: text` or `Table: text`, up to a blank line, with attributes at its end.
  private mutating func tableCaption() -> (run: TextRun, attributes: Attributes)? {
    let start = position
    var content = text.skip(.space, start)
    guard content - start <= 3 else { return nil }
    if text.starts(with: "Table:", at: content) || text.starts(with: "table:", at: content) {
      content += 6
    } else if text.byte(content) == .colon, !text.byte(content + 1).isPunctuation {
      content += 1
    } else {
      return nil
    }
    let end = textEnd(from: content)
    position = end.next
    if let attributed = attributedCaption(content, end.offset) { return attributed }
    while position < text.bytes.count, text.isBlankLine(position) { position = text.lineStart(after: position) }
    return (run(content, end.offset), .none)
  }

  /// A caption that attributes at the end of a line end, and the parser behind that line and blank ones.
  private mutating func attributedCaption(_ start: Int, _ end: Int) -> (run: TextRun, attributes: Attributes)? {
    var line = start
    while line < end {
      let next = text.lineStart(after: line)
      let whole = run(line, min(end, next - 1))
      var open = whole.upper
      if whole.upper > whole.lower, text.bytes[whole.upper - 1] == .closeBrace {
        while open > whole.lower, text.bytes[open - 1] != .openBrace { open -= 1 }
      }
      let reader = AttributeReader(text: text, limit: whole.upper)
      if open > whole.lower, let (attributes, attributesEnd) = reader.attributes(at: open - 1),
        attributesEnd == whole.upper
      {
        position = next
        while position < text.bytes.count, text.isBlankLine(position) { position = text.lineStart(after: position) }
        return (run(start, open - 1), attributes)
      }
      line = next
    }
    return nil
  }

  /// A cell that holds a run of text.
  func cell(_ run: TextRun) -> DraftTable.Cell {
    DraftTable.Cell(
      blocks: run.upper > run.lower ? [DraftBlock(kind: .plain(run), range: run.range)] : [])
  }

  /// Lines longer than this, in characters, make relative widths; other widths are shares of it.
  static let lineColumns = 72
}
