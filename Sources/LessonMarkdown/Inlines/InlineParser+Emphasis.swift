import DocumentModel

extension InlineParser {
  /// Emphasis, strong emphasis, or both, between runs of one, two or three `*` or `_`.
  ///
  /// What is not closed is text, and what it would have enclosed stands.
  ///
  /// Source: Pandoc manual, Emphasis; Extension: `intraword_underscores`.
  mutating func emphasis(into builder: inout InlineBuilder) -> Bool {
    let mark = text.bytes[position]
    if mark == UInt8(ascii: "_"), isBehindWord { return false }
    let start = position
    let end = min(text.skip(mark, start), limit)
    if byte(end).isBlank || end - start > 3 {
      builder.append(start, end)
      position = end
      return true
    }
    position = end
    depth += 1
    switch end - start {
    case 3: three(mark, from: start, into: &builder)
    case 2: two(mark, from: start, InlineBuilder(text), into: &builder)
    default: one(mark, from: start, InlineBuilder(text), into: &builder)
    }
    depth -= 1
    return true
  }

  /// Whether so many marks stand here and can close; an underscore can't before a letter or digit.
  private func closes(_ mark: UInt8, _ count: Int) -> Bool {
    guard position + count <= limit else { return false }
    for offset in position..<(position + count) where text.bytes[offset] != mark { return false }
    return mark == UInt8(ascii: "*") || position + count >= limit || !text.isAlphanumeric(position + count)
  }

  private mutating func three(_ mark: UInt8, from start: Int, into builder: inout InlineBuilder) {
    var contents = InlineBuilder(text)
    read(into: &contents) { $0.closes(mark, 1) }
    if closes(mark, 3) {
      position += 3
      let inner = Inline(.emphasis(contents.finish()), text.range(start + 2, position - 2))
      builder.append(.strong([inner]), start, position)
      emphasisEnd = position
    } else if closes(mark, 2) {
      position += 2
      var prefix = InlineBuilder(text)
      prefix.append(.strong(contents.finish()), start + 1, position)
      emphasisEnd = position
      one(mark, from: start, prefix, into: &builder)
    } else if closes(mark, 1) {
      position += 1
      var prefix = InlineBuilder(text)
      prefix.append(.emphasis(contents.finish()), start + 2, position)
      emphasisEnd = position
      two(mark, from: start, prefix, into: &builder)
    } else {
      builder.append(start, start + 3)
      builder.append(contents.finish())
    }
  }

  /// - Parameter contents: what is read already behind the opening marks.
  private mutating func two(
    _ mark: UInt8, from start: Int, _ contents: InlineBuilder, into builder: inout InlineBuilder
  ) {
    var contents = contents
    read(into: &contents) { $0.closes(mark, 2) }
    if closes(mark, 2) {
      position += 2
      builder.append(.strong(contents.finish()), start, position)
      emphasisEnd = position
    } else {
      builder.append(start, start + 2)
      builder.append(contents.finish())
    }
  }

  private mutating func one(
    _ mark: UInt8, from start: Int, _ contents: InlineBuilder, into builder: inout InlineBuilder
  ) {
    var contents = contents
    while read(into: &contents, until: { $0.closes(mark, 1) }) {
      let isDouble = byte(position + 1) == mark && depth < PageContext.deepest
      guard isDouble, closesAfterDouble(mark) == false else { break }
      let double = position
      position += 2
      depth += 1
      two(mark, from: double, InlineBuilder(text), into: &contents)
      depth -= 1
    }
    if closes(mark, 1) {
      position += 1
      builder.append(.emphasis(contents.finish()), start, position)
      emphasisEnd = position
    } else {
      builder.append(start, start + 1)
      builder.append(contents.finish())
    }
  }

  /// Whether a third mark stands behind two, and closes.
  private func closesAfterDouble(_ mark: UInt8) -> Bool {
    var copy = (position: position + 2, limit: limit)
    guard copy.position < copy.limit, text.bytes[copy.position] == mark else { return false }
    copy.position += 1
    return mark == UInt8(ascii: "*") || copy.position >= limit || !text.isAlphanumeric(copy.position)
  }

  /// `~~text~~`
  mutating func strikeout(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard byte(start + 1) == .tilde, byte(start + 2) != .tilde, start + 2 < limit, !byte(start + 2).isSpace else {
      return false
    }
    let contents: InlineBuilder? = attempt(.strikeout) { parser in
      parser.position += 2
      var contents = InlineBuilder(parser.text)
      let isClosed = parser.read(into: &contents) { parser in
        parser.byte(parser.position) == .tilde && parser.byte(parser.position + 1) == .tilde
      }
      guard isClosed, parser.position > start + 2, !parser.text.bytes[parser.position - 1].isBlank else { return nil }
      parser.position += 2
      return contents
    }
    guard var contents else { return false }
    builder.append(.strikeout(contents.finish()), start, position)
    return true
  }

  /// `~text~`
  mutating func `subscript`(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let contents = script(.tilde) else { return false }
    builder.append(.subscript(contents), start, position)
    return true
  }

  /// `^text^`
  mutating func superscript(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let contents = script(UInt8(ascii: "^")) else { return false }
    builder.append(.superscript(contents), start, position)
    return true
  }

  /// Inlines without white space between two equal marks. The first mark of the kind that isn't escaped is the second
  /// one, even in code.
  private mutating func script(_ mark: UInt8) -> [Inline]? {
    let start = position + 1
    var end = start
    while byte(end) != mark {
      guard end < limit, !byte(end).isSpace else { return nil }
      end += byte(end) == .backslash && end + 1 < limit ? 2 : 1
    }
    var contents = inlines(from: start, to: end)
    position = end + 1
    return contents.finish()
  }

  /// Text in straight double quotes, else a single curly quote.
  mutating func doubleQuotation(into builder: inout InlineBuilder) -> Bool {
    let start = position
    let opens = mayOpenQuotation(.double)
    if opens, let contents = quoted(.double, .quote) {
      builder.append(.quoted(.double, contents), start, position)
    } else {
      builder.append(opens ? "\u{201C}" : "\u{201D}", start, start + 1)
      position = start + 1
    }
    return true
  }

  /// Text in straight single quotes, else an apostrophe.
  mutating func singleQuotation(into builder: inout InlineBuilder) -> Bool {
    let start = position
    if mayOpenQuotation(.single), let contents = quoted(.single, .apostrophe) {
      builder.append(.quoted(.single, contents), start, position)
    } else {
      builder.append("\u{2019}", start, start + 1)
      position = start + 1
    }
    return true
  }

  private func mayOpenQuotation(_ kind: Quotation) -> Bool {
    quotation != kind && !isBehindWord && position + 1 < limit && !byte(position + 1).isSpace
  }

  /// Inlines between two equal quotes; a single quote can't close before a letter or digit.
  private mutating func quoted(_ kind: Quotation, _ mark: UInt8) -> [Inline]? {
    attempt(kind == .single ? .singleQuotation : .doubleQuotation) { parser in
      let start = parser.position
      let outer = parser.quotation
      parser.quotation = kind
      parser.position += 1
      var contents = InlineBuilder(parser.text)
      let isClosed = parser.read(into: &contents) { parser in
        parser.byte(parser.position) == mark
          && (kind == .double || parser.position + 1 >= parser.limit
            || !parser.text.isAlphanumeric(parser.position + 1))
      }
      guard isClosed, parser.position > start + 1 else { return nil }
      parser.quotation = outer
      parser.position += 1
      return contents.finishTrimmed()
    }
  }
}
