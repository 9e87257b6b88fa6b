import DocumentModel

extension BlockParser {
  /// A heading, marked by number signs before it or by a line under it.
  ///
  /// Source: Pandoc manual, Headings; Extensions `blank_before_header`, `space_in_atx_header`, `header_attributes`.
  mutating func heading() -> [DraftBlock]? {
    headingWithLine() ?? (text.byte(position) == UInt8(ascii: "#") ? headingWithSigns() : nil)
  }

  private mutating func headingWithSigns() -> [DraftBlock]? {
    let start = position
    let signsEnd = text.skip(UInt8(ascii: "#"), start)
    guard text.byte(signsEnd).isBlank || text.byte(signsEnd) == .lineFeed else { return nil }
    guard let lineEnd = headingEnd(from: signsEnd) else { return nil }
    let (attributes, attributesStart) = attributesAtEnd(signsEnd, lineEnd)
    let end = withoutClosingSigns(signsEnd, trimmedEnd(signsEnd, attributesStart))
    position = text.lineStart(after: lineEnd)
    return [headingDraft(signsEnd - start, attributes, headingRun(signsEnd, end), from: start, to: lineEnd)]
  }

  /// The end of a heading's text, which code, formulas and tags may draw out into other lines; nil where a tag stands
  /// in it that is a block.
  private mutating func headingEnd(from start: Int) -> Int? {
    var offset = start
    while offset < text.bytes.count, text.bytes[offset] != .lineFeed {
      guard ByteClass.of(text.bytes[offset]).contains(.paragraphMark) else {
        offset += 1
        continue
      }
      page.steps += 1
      if text.bytes[offset] == .less {
        let tag = html.tag(at: offset, limit: text.bytes.count)
        if let tag, tag.isBlock || closesOpenElement(tag) { return nil }
        offset = tag?.end ?? offset + 1
      } else {
        offset = behindVerbatim(at: offset)
      }
    }
    return offset
  }

  /// Number signs at the end go, but for one behind a backslash.
  private func withoutClosingSigns(_ start: Int, _ end: Int) -> Int {
    var signs = end
    while signs > start, text.bytes[signs - 1] == UInt8(ascii: "#") { signs -= 1 }
    return signs > start && signs < end && text.bytes[signs - 1] == .backslash ? signs + 1 : signs
  }

  /// The text of a heading; a backslash at its end keeps the line's end.
  private func headingRun(_ start: Int, _ end: Int) -> TextRun {
    var run = keepingSpaceBehindPeriod(run(start, end))
    if run.upper == end, text.byte(end) == .lineFeed, endsWithBackslash(run) { run.upper = end + 1 }
    return run
  }

  private mutating func headingWithLine() -> [DraftBlock]? {
    let start = position
    let lineEnd = self.lineEnd(start)
    let underline = lineEnd + 1
    let mark = text.byte(underline)
    guard mark == UInt8(ascii: "=") || mark == .hyphen else { return nil }
    let underlineEnd = text.skip(mark, underline)
    guard text.isBlankLine(underlineEnd), headingEnd(from: start) == lineEnd else { return nil }
    let (attributes, end) = attributesAtEnd(start, lineEnd)
    position = text.lineStart(after: underlineEnd)
    let level = mark == UInt8(ascii: "=") ? 1 : 2
    return [headingDraft(level, attributes, headingRun(start, trimmedEnd(start, end)), from: start, to: underlineEnd)]
  }

  private func headingDraft(
    _ level: Int, _ attributes: Attributes, _ run: TextRun, from start: Int, to end: Int
  ) -> DraftBlock {
    var attributes = attributes
    if attributes.identifier.isEmpty {
      var parser = InlineParser(run, page: page, isPreview: true)
      attributes.identifier = page.headings.identifier(for: PlainText.of(parser.inlines()))
    } else {
      page.headings.use(attributes.identifier)
    }
    page.headings.register(label: text.string(run.lower, run.upper), identifier: attributes.identifier)
    return draft(.heading(level: level, attributes, run), from: start, to: end)
  }

  /// Attributes that reach from somewhere in a line to its end, and where they start.
  private func attributesAtEnd(_ start: Int, _ lineEnd: Int) -> (Attributes, start: Int) {
    let end = trimmedEnd(start, lineEnd)
    guard end > start, text.bytes[end - 1] == .closeBrace else { return (.none, lineEnd) }
    let reader = AttributeReader(text: text, limit: end)
    var offset = start
    while offset < end {
      let before = offset > start ? text.bytes[offset - 1] : 0
      if text.bytes[offset] == .openBrace, before != .backtick, before != .backslash, !closesLink(offset, start),
        let (attributes, attributesEnd) = reader.attributes(at: offset), attributesEnd == end
      {
        return (attributes, offset)
      }
      offset += 1
    }
    return (.none, lineEnd)
  }

  /// Whether a link or a span ends just before `offset`, so that attributes there are its own.
  private func closesLink(_ offset: Int, _ start: Int) -> Bool {
    guard offset > start else { return false }
    if text.bytes[offset - 1] == .closeBracket { return true }
    guard text.bytes[offset - 1] == .closeParenthesis else { return false }
    var open = offset - 1
    while open > start, text.bytes[open] != .openParenthesis { open -= 1 }
    return open > start && text.bytes[open - 1] == .closeBracket
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, text.bytes[end - 1].isBlank { end -= 1 }
    return end
  }
}
