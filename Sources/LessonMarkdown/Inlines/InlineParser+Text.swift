import DocumentModel

extension InlineParser {
  /// Spaces, tabs and a line's end: a space, or a break, which two spaces before a line's end make a hard one.
  mutating func whiteSpace(into builder: inout InlineBuilder) {
    let start = position
    let blanksEnd = min(text.skipBlanks(start), limit)
    guard blanksEnd < limit, text.bytes[blanksEnd] == .lineFeed else {
      builder.appendSpace(start, blanksEnd)
      position = blanksEnd
      return
    }
    builder.appendBreak(blanksEnd - start >= 2 ? .lineBreak : .softBreak, start, blanksEnd + 1)
    position = min(text.skipBlanks(blanksEnd + 1), limit)
  }

  /// A backslash with what it escapes: punctuation, a space that must not break, a line's end that stays.
  mutating func escape(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard start + 1 < limit else { return false }
    let next = text.bytes[start + 1]
    switch next {
    case .lineFeed:
      // the line's end at the end of all is no part of the block
      builder.appendBreak(.lineBreak, start, start + 2 < brackets.limit ? start + 2 : start + 1)
      position = min(text.skipBlanks(start + 2), limit)
      return true
    case .space:
      builder.append("\u{A0}", start, start + 2)
    default:
      let (scalar, length) = text.scalar(start + 1)
      guard !scalar.isAlphanumeric, scalar != "\u{FFFD}" else { return false }
      builder.append(String(Character(scalar)), start, start + 1 + length)
      position = start + 1 + length
      return true
    }
    position = start + 2
    return true
  }

  /// `&amp;` and its kin.
  mutating func entity(into builder: inout InlineBuilder) -> Bool {
    guard let (value, end) = EntityReader.reference(in: text, at: position, limit: limit) else { return false }
    builder.append(value, position, end)
    position = end
    return true
  }

  /// `:name:`
  mutating func emoji(into builder: inout InlineBuilder) -> Bool {
    let start = position
    var end = start + 1
    while end < limit, end - start < 80, isEmojiByte(text.bytes[end]) { end += 1 }
    guard end > start + 1, byte(end) == .colon else { return false }
    let name = text.string(start + 1, end)
    guard let emoji = EmojiTable.emoji(named: name) else { return false }
    let attributes = Attributes(classes: ["emoji"], pairs: [Attributes.Pair("data-emoji", name)])
    builder.append(.span(attributes, [Inline(.text(emoji), text.range(start, end + 1))]), start, end + 1)
    position = end + 1
    return true
  }

  private func isEmojiByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == .hyphen
  }

  /// `--` and `---`.
  mutating func dash(into builder: inout InlineBuilder) -> Bool {
    guard byte(position + 1) == .hyphen else { return false }
    let isLong = byte(position + 2) == .hyphen
    let end = position + (isLong ? 3 : 2)
    builder.append(isLong ? "\u{2014}" : "\u{2013}", position, end)
    position = end
    return true
  }

  /// `...`, or the end of an abbreviation, which the next word is kept at.
  mutating func period(into builder: inout InlineBuilder) -> Bool {
    let start = position
    if byte(start + 1) == UInt8(ascii: "."), byte(start + 2) == UInt8(ascii: ".") {
      builder.append("\u{2026}", start, start + 3)
      position = start + 3
      return true
    }
    guard byte(start + 1).isBlank else { return false }
    var word = start
    let first = max(lower, start - Abbreviations.longest)
    while word > first, text.bytes[word - 1].isLetter || text.bytes[word - 1] == UInt8(ascii: ".") { word -= 1 }
    if word > lower, text.bytes[word - 1] >= 0x80 || text.bytes[word - 1].isDigit { return false }
    guard Abbreviations.contains(text.string(word, start + 1)) else { return false }
    let end = min(text.skipBlanks(start + 1), limit)
    if byte(end) == .lineFeed, end > start + 2 { return false }
    guard !isCitationOrNote(at: end) else { return false }
    builder.append(".\u{A0}", start, end < brackets.limit ? end : start + 1)
    position = end
    return true
  }
}
