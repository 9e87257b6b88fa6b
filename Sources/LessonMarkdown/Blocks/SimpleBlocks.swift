import Diagnostics
import DocumentModel

extension BlockParser {
  /// Lines indented by four columns or more.
  mutating func indentedCode() -> [DraftBlock]? {
    guard isCodeIndentation(position) else { return nil }
    let start = position
    var code: [UInt8] = []
    var codeLength = 0
    var end = position
    var line = position
    while line < text.bytes.count {
      let next = text.lineStart(after: line)
      let isBlank = text.isBlankLine(line) && !isCodeIndentation(line)
      if !isBlank, !isCodeIndentation(line) { break }
      let (content, _, padding) = text.dedent(line, by: 4)
      code.append(contentsOf: repeatElement(.space, count: padding))
      code.append(contentsOf: text.bytes[min(content, next)..<next])
      line = next
      if !isBlank {
        end = next
        position = next
        codeLength = code.count
      }
    }
    code.removeLast(code.count - codeLength)
    while code.last == .lineFeed { code.removeLast() }
    return [draft(.codeBlock(.none, String(decoding: code, as: UTF8.self)), from: start, to: end)]
  }

  /// Whether a line starts with four spaces or a tab; a tab behind spaces doesn't count.
  func isCodeIndentation(_ line: Int) -> Bool {
    text.byte(line) == .tab || text.starts(with: "    ", at: line)
  }

  /// Three or more of `*`, `-` or `_` in a line of their own.
  mutating func horizontalRule() -> [DraftBlock]? {
    guard isHorizontalRule(at: position) else { return nil }
    let start = position
    position = text.lineStart(after: position)
    return [draft(.horizontalRule, from: start, to: position)]
  }

  func isHorizontalRule(at line: Int) -> Bool {
    var offset = text.skip(.space, line)
    guard offset - line <= 3 else { return false }
    let mark = text.byte(offset)
    guard mark == UInt8(ascii: "*") || mark == .hyphen || mark == UInt8(ascii: "_") else { return false }
    var count = 0
    while text.byte(offset) == mark || text.byte(offset).isBlank {
      if text.byte(offset) == mark { count += 1 }
      offset += 1
    }
    return count >= 3 && (offset >= text.bytes.count || text.bytes[offset] == .lineFeed)
  }

  /// Lines behind `>`, and lines of text that go on without it.
  mutating func blockQuote() -> [DraftBlock]? {
    guard var content = quoteContent(at: position) else { return nil }
    let start = position
    var inner = PageTextBuilder(of: text)
    while true {
      let next = text.lineStart(after: content)
      inner.append(content, next)
      position = next
      if let marked = quoteContent(at: next) {
        content = marked
      } else {
        guard next < text.bytes.count, !text.isBlankLine(next), interruption(at: next) == nil else { break }
        content = text.skipBlanks(next)
      }
    }
    inner.appendLineFeed()
    return [draft(.blockQuote(contents(of: inner.text())), from: start, to: position)]
  }

  /// The offset behind `>` and a space, at the start of a line.
  private func quoteContent(at line: Int) -> Int? {
    let mark = text.skip(.space, line)
    guard mark - line <= 3, text.byte(mark) == .greater else { return nil }
    return text.byte(mark + 1) == .space ? mark + 2 : mark + 1
  }

  /// Lines behind `|`, which stay apart; a line that starts with a space goes on with the one before.
  mutating func lineBlock() -> [DraftBlock]? {
    guard isLineOfBlock(position) else { return nil }
    let start = position
    var runs: [TextRun] = []
    while isLineOfBlock(position) {
      var line = PageTextBuilder(of: text)
      if text.isBlankLine(position + 1) {
        runs.append(TextRun(text: text, lower: position + 1, upper: position + 1))
        position = text.lineStart(after: position)
        continue
      }
      let content = min(position + 2, text.lineEnd(position))
      let indentation = text.skip(.space, content)
      for _ in content..<max(content, indentation) { line.appendNoBreakSpace() }
      var lower = indentation
      repeat {
        line.append(lower, text.lineEnd(lower))
        position = text.lineStart(after: lower)
        lower = text.skipBlanks(position)
        if lower > position, !text.isBlankLine(position) { line.append(lower - 1, lower) }
      } while lower > position && !text.isBlankLine(position) && position < text.bytes.count
      let lineText = line.text()
      runs.append(TextRun(text: lineText, lower: 0, upper: lineText.bytes.count))
    }
    return [draft(.lineBlock(runs), from: start, to: position)]
  }

  private func isLineOfBlock(_ line: Int) -> Bool {
    text.byte(line) == .pipe && (text.byte(line + 1) == .space || text.isBlankLine(line + 1))
  }

  /// Up to three lines behind `%` at the start of a page: its title, authors and date, which leave nothing in the text.
  ///
  /// Source: Pandoc manual, Extension: `pandoc_title_block`.
  mutating func titleBlock() -> [DraftBlock]? {
    guard position == 0, surroundings.depth == 0 else { return nil }
    for _ in 0..<3 where text.byte(position) == UInt8(ascii: "%") {
      repeat {
        position = text.lineStart(after: position)
      } while text.byte(position).isBlank
        && !text.isBlankLine(position)
    }
    return position > 0 ? [] : nil
  }

  /// A metadata block, which leaves nothing in the text.
  ///
  /// Source: Pandoc manual, Extension: `yaml_metadata_block`.
  mutating func metadata() -> [DraftBlock]? {
    guard text.starts(with: "---", at: position), text.isBlankLine(position + 3) else { return nil }
    let content = text.lineStart(after: position)
    guard content < text.bytes.count, !text.isBlankLine(content), !metadataWithoutEnd else { return nil }
    var line = content
    while line < text.bytes.count {
      if text.starts(with: "---", at: line) || text.starts(with: "...", at: line), text.isBlankLine(line + 3) {
        guard line == content || page.options.isMetadata(Array(text.bytes[content..<line])) else { return nil }
        position = text.lineStart(after: line)
        return []
      }
      line = text.lineStart(after: line)
    }
    metadataWithoutEnd = true
    return nil
  }

  /// A TeX environment or command that stands by itself, or the definition of a macro.
  mutating func rawTeX() -> [DraftBlock]? {
    let start = position
    guard text.byte(start) == .backslash else { return nil }
    if let end = page.definitions.macros.readDefinition(in: text, at: start, tex) {
      return rawTeX(from: start, to: end)
    }
    if let name = tex.environmentName(at: start) {
      guard !TeXNames.mathEnvironments.contains(name), let end = tex.environmentEnd(at: start) else { return nil }
      return rawTeX(from: start, to: end)
    }
    guard let command = tex.command(at: start) else { return nil }
    guard TeXNames.blockCommands.contains(command.name) || text.isBlankLine(command.end) else { return nil }
    if TeXNames.inlineCommands.contains(command.name) { return nil }
    return rawTeX(from: start, to: command.end)
  }

  private mutating func rawTeX(from start: Int, to end: Int) -> [DraftBlock] {
    position = text.isBlankLine(end) ? text.lineStart(after: end) : text.skipBlanks(end)
    var upper = end
    while upper > start, text.bytes[upper - 1].isBlank { upper -= 1 }
    return [draft(.rawBlock(format: "tex", text.string(start, upper)), from: start, to: upper)]
  }
}
