import DocumentModel

extension InlineParser {
  /// `@key` with or without words in brackets behind it, `-@key`, or the number of an example.
  ///
  /// Source: Pandoc manual, Citation syntax; Extension: `example_lists`.
  mutating func citation(into builder: inout InlineBuilder) -> Bool {
    let at = position
    guard !isBehindWord, let keyEnd = citationKeyEnd(at) else { return false }
    let key = citationKey(at, keyEnd)
    if let number = page.examples[key] {
      builder.append(String(number), at, keyEnd)
      position = keyEnd
      return true
    }
    countCitation()
    let suppressed = at > lower && text.bytes[at - 1] == .hyphen && builder.unchangedStart < at && !wordBeforeHyphen(at)
    let start = suppressed ? at - 1 : at
    if suppressed { builder.truncate(to: start) }
    var citation = Citation(
      key: key, mode: suppressed ? .suppressAuthor : .authorInText, noteNumber: page.noteCount)
    position = keyEnd
    var more: [Citation] = []
    if let (suffix, rest, end) = bareLocator(at: keyEnd) {
      citation.suffix = suffix
      more = rest
      position = end
    }
    var words = InlineBuilder(text)
    words.append(sourceWords(at, keyEnd, key: byte(at + 1) == .openBrace ? keyEnd : at))
    if position > keyEnd {
      let bracket = text.skipBlanks(keyEnd)
      words.append(" ", keyEnd, bracket)
      words.append(sourceWords(bracket, position, key: bracket))
    }
    builder.append(.citation([citation] + more, words.finish()), start, position)
    return true
  }

  /// Counts a citation as a note of its own, unless it is in one.
  private func countCitation() {
    if !isPreview, !isInNote, !isInInlineNote { page.noteCount += 1 }
  }

  /// `[see @key, p. 3; -@other]`
  mutating func bracketedCitation(into builder: inout InlineBuilder) -> Bool {
    let open = position
    guard let close = brackets.closer(of: open), close < limit else { return false }
    guard text.bytes[open..<close].contains(UInt8(ascii: "@")) else { return false }
    let next = byte(close + 1)
    if next == .openParenthesis || next == .openBracket || next == .openBrace { return false }
    let saved = page.noteCount
    countCitation()
    guard let citations = citations(from: open + 1, to: close), !citations.isEmpty else {
      page.noteCount = saved
      return false
    }
    builder.append(.citation(citations, sourceWords(open, close + 1, key: open)), open, close + 1)
    position = close + 1
    return true
  }

  /// The words that a citation is written with, as text.
  ///
  /// - Parameter keyEnd: the offset behind a key in braces, which go; else `start`.
  private func sourceWords(_ start: Int, _ end: Int, key keyEnd: Int) -> [Inline] {
    var builder = InlineBuilder(text)
    if keyEnd > start { builder.append("@" + citationKey(start, keyEnd), start, keyEnd) }
    var offset = keyEnd
    while offset < end {
      var wordEnd = offset
      while wordEnd < end, !text.bytes[wordEnd].isSpace { wordEnd += 1 }
      if wordEnd > offset { builder.append(offset, wordEnd) }
      offset = wordEnd
      var hasLineFeed = false
      while offset < end, text.bytes[offset].isSpace {
        if text.bytes[offset] == .lineFeed { hasLineFeed = true }
        offset += 1
      }
      if offset > wordEnd {
        if hasLineFeed {
          builder.appendBreak(.softBreak, wordEnd, offset)
        } else {
          builder.appendSpace(wordEnd, offset)
        }
      }
    }
    return builder.finish()
  }

  private func wordBeforeHyphen(_ at: Int) -> Bool {
    at - 1 > lower && text.scalar(before: at - 1).map { $0.isAlphanumeric } ?? false
  }

  /// The end of a key: letters, digits and single punctuation between them.
  private func citationKeyEnd(_ at: Int) -> Int? {
    guard byte(at) == UInt8(ascii: "@") else { return nil }
    var end = at + 1
    if byte(end) == .openBrace { return bracedKeyEnd(end) }
    guard end < limit, text.isAlphanumeric(end) || text.bytes[end] == UInt8(ascii: "_") else { return nil }
    while end < limit {
      if text.isAlphanumeric(end) || text.bytes[end] == UInt8(ascii: "_") {
        end += text.scalar(end).length
      } else if ":.#$%&-+?<>~/".utf8.contains(text.bytes[end]), end + 1 < limit,
        text.isAlphanumeric(end + 1) || text.bytes[end + 1] == UInt8(ascii: "_")
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of a key in braces; braces in it are balanced, and there is no white space.
  private func bracedKeyEnd(_ open: Int) -> Int? {
    var depth = 0
    var end = open
    while end < limit, end - open < 1000, !text.bytes[end].isSpace {
      if text.bytes[end] == .openBrace { depth += 1 }
      if text.bytes[end] == .closeBrace { depth -= 1 }
      end += 1
      if depth == 0 { return end > open + 2 ? end : nil }
    }
    return nil
  }

  private func citationKey(_ at: Int, _ keyEnd: Int) -> String {
    byte(at + 1) == .openBrace ? text.string(at + 2, keyEnd - 1) : text.string(at + 1, keyEnd)
  }

  /// Whether a citation or a reference to a note stands at an offset.
  mutating func isCitationOrNote(at offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: "@"): return citationKeyEnd(offset) != nil
    case .hyphen: return citationKeyEnd(offset + 1) != nil
    case .openBracket:
      if text.noteMark(at: offset) != nil { return true }
      guard let close = brackets.closer(of: offset), close < limit else { return false }
      return split(offset + 1, close).allSatisfy { part in keyStart(in: part) != nil }
    default: return false
    }
  }

  /// `[p. 3]` behind a key in the text.
  private mutating func bareLocator(at keyEnd: Int) -> ([Inline], [Citation], end: Int)? {
    let open = min(text.skipBlanks(keyEnd), limit)
    guard byte(open) == .openBracket, let close = brackets.closer(of: open), close < limit,
      byte(close + 1) != .openParenthesis, byte(close + 1) != .openBracket, text.noteMark(at: open) == nil
    else { return nil }
    let parts = split(open + 1, close)
    guard let first = parts.first else { return nil }
    var suffix: [Inline] = []
    var more: [Citation] = []
    var rest = parts.dropFirst()
    if keyStart(in: first) == nil {
      var contents = inlines(from: first.lowerBound, to: first.upperBound)
      suffix = contents.finishTrimmed()
    } else {
      rest = parts[...]
    }
    for part in rest {
      guard let citation = citation(in: part) else { return nil }
      more.append(citation)
    }
    return (suffix, more, close + 1)
  }

  private mutating func citations(from start: Int, to end: Int) -> [Citation]? {
    var result: [Citation] = []
    for part in split(start, end) {
      guard let citation = citation(in: part) else { return nil }
      result.append(citation)
    }
    return result
  }

  /// A prefix, a key and a suffix.
  private mutating func citation(in part: Range<Int>) -> Citation? {
    guard let at = keyStart(in: part), let keyEnd = citationKeyEnd(at) else { return nil }
    let suppressed = at > part.lowerBound && text.bytes[at - 1] == .hyphen
    var prefix = inlines(from: part.lowerBound, to: suppressed ? at - 1 : at)
    var suffix = inlines(from: keyEnd, to: part.upperBound)
    var suffixInlines = suffix.finish()
    if case .text(let words)? = suffixInlines.last?.kind, words.utf8.last == .space {
      suffixInlines[suffixInlines.count - 1].kind = .text(String(words.dropLast()))
    }
    return Citation(
      key: citationKey(at, keyEnd), prefix: prefix.finishTrimmed(), suffix: suffixInlines,
      mode: suppressed ? .suppressAuthor : .normal, noteNumber: page.noteCount)
  }

  /// Where a key starts in a part of a citation; one in code or in inner brackets doesn't count.
  private mutating func keyStart(in part: Range<Int>) -> Int? {
    var offset = part.lowerBound
    while offset < part.upperBound {
      switch text.bytes[offset] {
      case .openBracket:
        offset = brackets.closer(of: offset) ?? offset + 1
        continue
      case .backtick:
        offset = code.span(at: offset, limit: part.upperBound)?.end ?? text.skip(.backtick, offset)
        continue
      case .backslash:
        offset += 2
        continue
      default: break
      }
      if text.bytes[offset] == UInt8(ascii: "@"), offset == part.lowerBound || !text.isAlphanumeric(offset - 1),
        citationKeyEnd(offset) != nil
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private func split(_ start: Int, _ end: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var lower = start
    for offset in start..<end where text.bytes[offset] == UInt8(ascii: ";") {
      parts.append(lower..<offset)
      lower = offset + 1
    }
    parts.append(lower..<end)
    return parts
  }
}
