import DocumentModel

extension BlockParser {
  /// A paragraph, or plain text where something other than a blank line follows.
  mutating func paragraph() -> DraftBlock {
    let start = position
    let end = textEnd(from: start)
    position = end.next
    var run = run(start, end.offset)
    // a break at the very end stays: behind a backslash, or behind two spaces where no blank line follows
    let isEscaped = run.upper == end.offset && endsWithBackslash(run)
    let isAtEnd = !end.isParagraph && end.next >= text.bytes.count && end.offset - run.upper >= 2
    if isEscaped || isAtEnd, run.upper > run.lower {
      run.upper = min(end.offset + 1, text.bytes.count)
    } else {
      run = keepingSpaceBehindPeriod(run)
    }
    return draft(end.isParagraph ? .paragraph(run) : .plain(run), from: start, to: end.offset)
  }

  /// With the space at its end where a period stands before it: an abbreviation holds on to its space.
  func keepingSpaceBehindPeriod(_ run: TextRun) -> TextRun {
    var run = run
    if run.upper > run.lower, text.bytes[run.upper - 1] == UInt8(ascii: "."), text.byte(run.upper).isBlank {
      run.upper += 1
    }
    return run
  }

  func endsWithBackslash(_ run: TextRun) -> Bool {
    var start = run.upper
    while start > run.lower, text.bytes[start - 1] == .backslash { start -= 1 }
    return (run.upper - start) % 2 == 1
  }

  /// Where a run of text ends.
  struct TextEnd {
    /// Behind the text.
    var offset: Int
    /// Where the next block starts.
    var next: Int
    /// What follows makes a paragraph of the text.
    var isParagraph: Bool
  }

  /// Looks for the end of a run of text: a blank line, a line that starts something else, or a block's tag.
  ///
  /// Constructs that hide such an end, such as comments and code, are passed over whole.
  mutating func textEnd(from start: Int) -> TextEnd {
    var offset = start
    while offset < text.bytes.count {
      let byte = text.bytes[offset]
      guard ByteClass.of(byte).contains(.paragraphMark) else {
        offset += 1
        continue
      }
      page.steps += 1
      switch byte {
      case .lineFeed:
        if let end = textEnd(atLineEnd: offset) { return end }
        offset += 1
      case .less:
        guard let tag = html.tag(at: offset, limit: text.bytes.count) else {
          offset += 1
          continue
        }
        if tag.isBlock || closesOpenElement(tag), offset > start {
          return TextEnd(offset: offset, next: offset, isParagraph: false)
        }
        offset = tag.end
      case .backslash where startsEnvironment(at: offset) && offset > start:
        return TextEnd(offset: offset, next: offset, isParagraph: false)
      default: offset = behindVerbatim(at: offset)
      }
    }
    return TextEnd(offset: offset, next: offset, isParagraph: false)
  }

  /// Whether an environment of TeX starts that is a block.
  private func startsEnvironment(at offset: Int) -> Bool {
    guard let name = tex.environmentName(at: offset), !TeXNames.mathEnvironments.contains(name) else { return false }
    return tex.environmentEnd(at: offset) != nil
  }

  /// Whether a tag closes the element that the text is in.
  func closesOpenElement(_ tag: HTMLTag) -> Bool {
    tag.kind == .close && tag.name == surroundings.openElement
  }

  /// Passes over code, a formula, a TeX environment or an escaped character; one byte where there is none.
  mutating func behindVerbatim(at offset: Int) -> Int {
    switch text.bytes[offset] {
    case .backtick: return code.span(at: offset, limit: text.bytes.count)?.end ?? text.skip(.backtick, offset)
    case .backslash:
      if text.byte(offset + 1).isLetter {
        return tex.environmentEnd(at: offset) ?? tex.command(at: offset)?.end ?? offset + 1
      }
      return text.byte(offset + 1) == .lineFeed ? offset + 1 : offset + 2
    default:
      return MathReader(text: text, limit: text.bytes.count).formula(at: offset)?.end ?? offset + 1
    }
  }

  private mutating func textEnd(atLineEnd offset: Int) -> TextEnd? {
    let next = offset + 1
    if text.isBlankLine(next) {
      // at the very end of a list item's text no blank line follows
      return TextEnd(offset: offset, next: next, isParagraph: next < text.bytes.count)
    }
    guard let isParagraph = interruption(at: next) else { return nil }
    return TextEnd(offset: offset, next: next, isParagraph: isParagraph)
  }

  /// Whether the line at `start` ends a run of text before it: nil when not, else whether that was a paragraph.
  mutating func interruption(at start: Int) -> Bool? {
    switch text.byte(start) {
    case .backtick where fencedCode(at: start) != nil: return true
    case .space:
      if surroundings.openFences > 0, isSlippedFenceCloser(at: start) { return true }
      if isGluedFenceOpening(at: start) { return true }
    case .colon where surroundings.openFences > 0 && isFenceCloser(at: start): return true
    case .colon where isGluedFenceOpening(at: start): return true
    case .less:
      guard let element = surroundings.openElement, text.byte(start + 1) == UInt8(ascii: "/") else { break }
      guard let tag = html.tag(at: start, limit: text.bytes.count), tag.kind == .close else { break }
      if tag.name == element { return element == "div" }
    default: break
    }
    return surroundings.isInListItem && listItemMarker(at: start) != nil ? false : nil
  }
}
