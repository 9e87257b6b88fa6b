import DocumentModel

/// Reads attributes in braces: `{#id .class key="value"}`.
///
/// Source: Pandoc manual, Extensions `header_attributes`, `fenced_code_attributes`, `link_attributes`.
struct AttributeReader {
  let text: PageText
  let limit: Int

  /// The attributes that start with the brace at `start`, and the offset behind them; nil when it opens none.
  func attributes(at start: Int) -> (Attributes, end: Int)? {
    guard text.byte(start) == .openBrace, start < limit else { return nil }
    var result = Attributes()
    var position = skipSpace(start + 1)
    while position < limit {
      if text.bytes[position] == .closeBrace { return (result, position + 1) }
      guard let end = attribute(at: position, into: &result) else { return nil }
      let next = skipSpace(end)
      guard next > end || text.byte(next) == .closeBrace || text.bytes[next] == .openBrace else { return nil }
      position = next
    }
    return nil
  }

  /// The format in `{=format}`, and the offset behind it.
  func rawFormat(at start: Int) -> (String, end: Int)? {
    guard text.byte(start) == .openBrace else { return nil }
    let open = skipSpace(start + 1)
    guard text.byte(open) == UInt8(ascii: "=") else { return nil }
    var end = open + 1
    while end < limit, text.isAlphanumeric(end) || text.byte(end) == UInt8(ascii: "_") || text.byte(end) == .hyphen {
      end += text.scalar(end).length
    }
    let close = skipSpace(end)
    guard end > open + 1, close < limit, text.byte(close) == .closeBrace else { return nil }
    return (text.string(open + 1, end), close + 1)
  }

  private func attribute(at start: Int, into result: inout Attributes) -> Int? {
    switch text.bytes[start] {
    case UInt8(ascii: "#"):
      guard let end = word(from: start + 1, mayStartWithDigit: true) else { return nil }
      result.identifier = text.string(start + 1, end)
      return end
    case UInt8(ascii: "."):
      guard let end = word(from: start + 1, mayStartWithDigit: false) else { return nil }
      result.classes.append(text.string(start + 1, end))
      return end
    case .hyphen:
      result.classes.append("unnumbered")
      return start + 1
    default: return pair(at: start, into: &result)
    }
  }

  private func pair(at start: Int, into result: inout Attributes) -> Int? {
    guard let nameEnd = word(from: start, mayStartWithDigit: false) else { return nil }
    guard nameEnd < limit, text.bytes[nameEnd] == UInt8(ascii: "=") else { return nil }
    let key = text.string(start, nameEnd)
    guard let (value, end) = value(at: nameEnd + 1) else { return nil }
    switch key {
    case "id": result.identifier = value
    case "class": result.classes += value.split(whereSeparator: \.isWhitespace).map(String.init)
    default: result.pairs.append(Attributes.Pair(key, value))
    }
    return end
  }

  private func value(at start: Int) -> (String, end: Int)? {
    let mark = text.byte(start)
    var value: [UInt8] = []
    var end = start
    if mark == .quote || mark == .apostrophe, !text.byte(start + 1).isSpace {
      end += 1
      while end < limit, text.bytes[end] != mark {
        if text.bytes[end] == .backslash, text.byte(end + 1).isPunctuation { end += 1 }
        if text.bytes[end] == .lineFeed, text.isBlankLine(end + 1) { return nil }
        value.append(text.bytes[end] == .lineFeed ? .space : text.bytes[end])
        end += 1
      }
      guard end < limit else { return nil }
      end += 1
    } else {
      while end < limit, !text.bytes[end].isSpace, text.bytes[end] != .closeBrace {
        if text.bytes[end] == .backslash, text.byte(end + 1).isPunctuation { end += 1 }
        value.append(text.bytes[end])
        end += 1
      }
    }
    return (EntityReader.replaced(in: String(decoding: value, as: UTF8.self)), end)
  }

  /// The end of a word of letters, digits, `-`, `_`, `:` and `.`.
  private func word(from start: Int, mayStartWithDigit: Bool) -> Int? {
    var end = start
    while end < limit {
      let byte = text.bytes[end]
      if end == start, !mayStartWithDigit, byte != UInt8(ascii: "_") {
        guard text.scalar(end).scalar.isAlphabetic else { return nil }
      }
      if byte == .hyphen || byte == .colon || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") {
        end += 1
      } else if text.isAlphanumeric(end) {
        end += text.scalar(end).length
      } else {
        break
      }
    }
    return end > start ? end : nil
  }

  /// Spaces and at most one line feed.
  private func skipSpace(_ start: Int) -> Int {
    var end = start
    var lineFeeds = 0
    while end < limit {
      if text.bytes[end] == .lineFeed {
        lineFeeds += 1
        if lineFeeds > 1 { break }
      } else if !text.bytes[end].isBlank {
        break
      }
      end += 1
    }
    return end
  }
}
