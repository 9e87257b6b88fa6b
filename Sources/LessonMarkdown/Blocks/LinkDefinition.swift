import Diagnostics
import DocumentModel

extension BlockParser {
  /// `[label]: address "title" {attributes}`, which leaves nothing in the text.
  ///
  /// Source: Pandoc manual, Reference links.
  mutating func linkDefinition() -> [DraftBlock]? {
    let start = text.skip(.space, position)
    guard start - position <= 3, text.byte(start) == .openBracket else { return nil }
    var brackets = BracketScanner(text: text, limit: min(text.bytes.count, start + 1000))
    guard let labelEnd = brackets.closer(of: start), text.byte(labelEnd + 1) == .colon else { return nil }
    let label = text.string(start + 1, labelEnd)
    let reach = definitionBudget > 0 ? text.bytes.count : min(text.bytes.count, labelEnd + 400)
    guard let definition = LinkTargetReader(text: text, limit: reach).definition(at: labelEnd + 2) else {
      definitionBudget -= reach - labelEnd
      return nil
    }
    let range = text.range(start, definition.end)
    page.definitions.links[LabelKey(label)] = LinkDefinition(
      target: definition.target, attributes: definition.attributes, range: range)
    position = text.lineStart(after: definition.end)
    return []
  }

  /// `[^label]:` with the note's blocks, which leaves nothing in the text.
  ///
  /// Source: Pandoc manual, Extension: `footnotes`.
  mutating func noteDefinition() -> [DraftBlock]? {
    let start = text.skip(.space, position)
    guard start - position <= 3, let markEnd = text.noteMark(at: start), text.byte(markEnd) == .colon else {
      return nil
    }
    let label = text.string(start + 2, markEnd - 1)
    var note = PageTextBuilder(of: text)
    var content = text.skipBlanks(markEnd + 1)
    if content < text.bytes.count, text.bytes[content] == .lineFeed { content += 1 }
    position = content
    noteLines(into: &note, isStart: true)
    while let line = indentedLineBehindBlank() {
      note.appendLineFeed()
      position = line
      noteLines(into: &note)
    }
    note.appendLineFeed()
    page.definitions.notes[label] = contents(of: note.text())
    return [draft(.noteDefinition(label: label), from: start, to: position)]
  }

  /// Lines up to a blank one or the next note, without up to four columns of indentation.
  private mutating func noteLines(into note: inout PageTextBuilder, isStart: Bool = false) {
    let start = position
    while position < text.bytes.count, !text.isBlankLine(position) {
      if text.noteMark(at: position) != nil, !isStart || position > start { break }
      let (start, _, padding) = text.dedent(position, by: 4)
      let next = text.lineStart(after: start)
      note.append(start, next, padding: padding)
      position = next
    }
  }

  /// Behind one or more blank lines, a line that is indented by four columns.
  private func indentedLineBehindBlank() -> Int? {
    var line = position
    while line < text.bytes.count, text.isBlankLine(line) { line = text.lineStart(after: line) }
    guard line > position, line < text.bytes.count, text.indentation(line).columns >= 4 else { return nil }
    return line
  }
}

extension PageText {
  /// The offset behind a note's mark, `[^label]`, that starts at an offset.
  func noteMark(at start: Int) -> Int? {
    guard starts(with: "[^", at: start) else { return nil }
    var end = start + 2
    while end < bytes.count, bytes[end] != .closeBracket, !bytes[end].isSpace, bytes[end] != .openBracket,
      bytes[end] != UInt8(ascii: "^")
    { end += 1 }
    return end > start + 2 && byte(end) == .closeBracket ? end + 1 : nil
  }
}
