import DocumentModel

/// Where fenced code lies.
struct FencedCodeExtent {
  var indentation: Int
  var content: Range<Int>
  /// The offset of the line behind the closing fence.
  var next: Int
  var info: Info

  enum Info {
    case attributes(Attributes)
    case raw(format: String)
  }
}

extension BlockParser {
  /// Code between two fences of backticks or tildes.
  ///
  /// Source: Pandoc manual, Extensions `fenced_code_blocks`, `backtick_code_blocks`, `fenced_code_attributes`.
  mutating func fencedCode() -> [DraftBlock]? {
    guard let fence = fencedCode(at: position) else { return nil }
    let start = position
    position = fence.next
    let code = codeText(fence.content, indentation: fence.indentation)
    switch fence.info {
    case .attributes(let attributes): return [draft(.codeBlock(attributes, code), from: start, to: fence.next)]
    case .raw(let format): return [draft(.rawBlock(format: format, code), from: start, to: fence.next)]
    }
  }

  /// The fenced code whose opening fence is the line at `start`; nil when there is none, or it isn't closed.
  mutating func fencedCode(at start: Int) -> FencedCodeExtent? {
    let open = text.skip(.space, start)
    guard open - start <= 3 else { return nil }
    let mark = text.byte(open)
    guard mark == .backtick || mark == .tilde else { return nil }
    let openEnd = text.skip(mark, open)
    guard openEnd - open >= 3, let info = codeInfo(openEnd) else { return nil }
    let contentStart = text.lineStart(after: openEnd)
    guard let closer = closingFence(mark, length: openEnd - open, from: contentStart) else { return nil }
    return FencedCodeExtent(
      indentation: open - start, content: contentStart..<closer, next: text.lineStart(after: closer), info: info)
  }

  /// What stands behind the opening fence, up to the line's end: a word, attributes, both, or `{=format}`.
  private func codeInfo(_ start: Int) -> FencedCodeExtent.Info? {
    let end = text.lineEnd(start)
    let reader = AttributeReader(text: text, limit: end)
    var position = text.skipBlanks(start)
    if let (format, rawEnd) = reader.rawFormat(at: position), text.isBlankLine(rawEnd) { return .raw(format: format) }
    var attributes = Attributes()
    let wordStart = position
    while position < end, !text.bytes[position].isSpace, text.bytes[position] != .openBrace,
      text.bytes[position] != .closeBrace,
      text.bytes[position] != .backtick
    {
      position += 1
    }
    let word = text.string(wordStart, position)
    position = text.skipBlanks(position)
    if let (read, attributesEnd) = reader.attributes(at: position) {
      attributes = read
      position = attributesEnd
    }
    guard text.isBlankLine(position) else { return nil }
    if !word.isEmpty { attributes.classes.insert(BlockParser.languageName(word), at: 0) }
    return .attributes(attributes)
  }

  private static func languageName(_ word: String) -> String {
    switch word {
    case "c++": "cpp"
    case "objective-c": "objectivec"
    default: word.lowercased()
    }
  }

  /// The offset of the line with the closing fence.
  private mutating func closingFence(_ mark: UInt8, length: Int, from start: Int) -> Int? {
    if let known = unclosedFences[mark], length >= known { return nil }
    var line = start
    while line < text.bytes.count {
      page.steps += 1
      let open = text.skip(.space, line)
      if open - line <= 3, text.byte(open) == mark {
        let end = text.skip(mark, open)
        if end - open >= length, text.isBlankLine(end) { return line }
      }
      line = text.lineStart(after: line)
    }
    unclosedFences[mark] = length
    return nil
  }

  /// The lines of code, without up to `indentation` spaces at their starts and without the last line feed.
  private func codeText(_ range: Range<Int>, indentation: Int) -> String {
    guard range.lowerBound < range.upperBound else { return "" }
    if indentation == 0 { return text.string(range.lowerBound, range.upperBound - 1) }
    var code: [UInt8] = []
    var line = range.lowerBound
    while line < range.upperBound {
      let next = text.lineStart(after: line)
      let (start, _, padding) = text.dedent(line, by: indentation)
      code.append(contentsOf: repeatElement(.space, count: padding))
      code.append(contentsOf: text.bytes[start..<next])
      line = next
    }
    code.removeLast()
    return String(decoding: code, as: UTF8.self)
  }
}
