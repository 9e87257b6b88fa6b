/// A tag, comment or processing instruction as it stands in the text.
struct HTMLTag {
  enum Kind: Equatable {
    case open(selfClosing: Bool)
    case close
    case comment
    /// `<?name …>`
    case instruction
  }

  /// An attribute.
  struct Attribute {
    /// As it is written.
    var name: String
    /// Entities in it are read; nil where there is none.
    var value: String?
  }

  var kind: Kind
  /// In lower case; empty but for opening and closing tags.
  var name: String
  var attributes: [Attribute]
  /// The offset behind the tag.
  var end: Int

  /// The opening tag with its attributes in double quotes and one space before each.
  func rewritten(in text: PageText, from start: Int) -> String {
    guard !attributes.isEmpty else { return text.string(start, end) }
    var result = text.string(start, start + 1 + name.utf8.count)
    for attribute in attributes {
      result += " " + attribute.name
      guard let value = attribute.value else { continue }
      result += "=\""
      for scalar in value.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.unicodeScalars.append(scalar)
        }
      }
      result += "\""
    }
    return result + ">"
  }

  /// Ends the paragraph it stands in.
  var isBlock: Bool {
    switch kind {
    case .open, .close: HTMLElementNames.blocks.contains(name)
    case .comment, .instruction: false
    }
  }

  /// Is a block of its own where a block may start.
  var startsBlock: Bool {
    switch kind {
    case .open, .close: isBlock || HTMLElementNames.either.contains(name)
    case .comment, .instruction: true
    }
  }
}

/// Reads HTML tags, and remembers where looking for an end was in vain.
struct HTMLTagScanner {
  private let text: PageText
  /// No comment that starts at or behind this offset has an end.
  private var noCommentEnd = Int.max
  /// Where tags start in vain: in a long stretch that reads like one tag but isn't.
  private var longFailure = 0..<0
  /// The same of quotes and angle brackets.
  private var noDoubleQuote = Int.max
  private var noSingleQuote = Int.max
  private var noGreater = Int.max

  /// Longer tags, in bytes, are not looked for again within themselves.
  private static let long = 2000

  /// Nothing behind it is looked at.
  private let stop: Int
  private var noInstructionEnd = Int.max

  init(_ text: PageText, stop: Int? = nil) {
    self.text = text
    self.stop = stop ?? text.bytes.count
  }

  /// The tag that starts with the `<` at `start`; nil when there is none that ends before `limit`.
  mutating func tag(at start: Int, limit: Int) -> HTMLTag? {
    switch text.byte(start + 1) {
    case UInt8(ascii: "!"):
      return text.starts(with: "<!--", at: start) ? comment(start, limit) : nil
    case UInt8(ascii: "?"): return instruction(start, limit)
    case UInt8(ascii: "/"): return closingTag(start, limit)
    default: return openingTag(start, limit)
    }
  }

  private mutating func comment(_ start: Int, _ limit: Int) -> HTMLTag? {
    let content = start + 4
    if text.byte(content) == .greater || text.starts(with: "->", at: content) { return nil }
    guard let end = find("-->", from: content, limit, &noCommentEnd) else { return nil }
    return HTMLTag(kind: .comment, name: "", attributes: [], end: end)
  }

  /// `<?name …>`; a `>` in quotes doesn't end it.
  private mutating func instruction(_ start: Int, _ limit: Int) -> HTMLTag? {
    var position = start + 2
    guard start < noInstructionEnd, position < limit, !text.bytes[position].isSpace, text.bytes[position] != .greater
    else { return nil }
    while let end = behindInstructionPart(position, limit) {
      if text.bytes[end - 1] == .greater, end == position + 1 {
        return HTMLTag(kind: .instruction, name: "", attributes: [], end: end)
      }
      position = end
    }
    noInstructionEnd = start
    return nil
  }

  private mutating func behindInstructionPart(_ start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    let byte = text.bytes[start]
    guard byte == .quote || byte == .apostrophe else { return start + 1 }
    return quotationEnd(byte, from: start + 1, limit).map { $0 + 1 }
  }

  /// The offset of the quote that closes one; what is not found once is not looked for again.
  private mutating func quotationEnd(_ mark: UInt8, from start: Int, _ limit: Int) -> Int? {
    guard start < (mark == .quote ? noDoubleQuote : noSingleQuote) else { return nil }
    var end = start
    while end < stop, text.bytes[end] != mark { end += 1 }
    if end >= stop { if mark == .quote { noDoubleQuote = start } else { noSingleQuote = start } }
    return end < min(limit, stop) ? end : nil
  }

  /// A closing tag; what stands behind its name is of no matter.
  private mutating func closingTag(_ start: Int, _ limit: Int) -> HTMLTag? {
    guard let (name, nameEnd) = elementName(start + 2, limit), nameEnd < noGreater else { return nil }
    var end = nameEnd
    while end < stop, text.bytes[end] != .greater { end += 1 }
    if end >= stop { noGreater = nameEnd }
    guard end < min(limit, stop) else { return nil }
    return HTMLTag(kind: .close, name: name, attributes: [], end: end + 1)
  }

  private mutating func openingTag(_ start: Int, _ limit: Int) -> HTMLTag? {
    guard !longFailure.contains(start), let (name, nameEnd) = elementName(start + 1, limit) else { return nil }
    var attributes: [HTMLTag.Attribute] = []
    var position = nameEnd
    defer { if position - start > HTMLTagScanner.long { longFailure = start..<position } }
    while position < limit {
      let next = skipSpace(position, limit)
      switch text.byte(next) {
      case .greater: return HTMLTag(kind: .open(selfClosing: false), name: name, attributes: attributes, end: next + 1)
      case UInt8(ascii: "/"):
        guard next + 1 < limit else { return nil }
        if text.bytes[next + 1] == .greater {
          return HTMLTag(kind: .open(selfClosing: true), name: name, attributes: attributes, end: next + 2)
        }
        position = next + 1
      default:
        guard let (attribute, end) = attribute(next, limit), end > position else { return nil }
        attributes.append(attribute)
        position = end
      }
    }
    return nil
  }

  private func elementName(_ start: Int, _ limit: Int) -> (String, end: Int)? {
    guard let end = nameEnd(start, limit), end < limit, text.bytes[end - 1] != .colon else { return nil }
    let next = text.bytes[end]
    guard next.isSpace || next == .greater || next == UInt8(ascii: "/") else { return nil }
    return (text.string(start, end).lowercased(), end)
  }

  /// The end of a name: a letter, then letters, digits, `-`, `_` and `:`.
  private func nameEnd(_ start: Int, _ limit: Int) -> Int? {
    guard start < limit, text.isLetter(start) else { return nil }
    var end = start
    while end < limit, isNameByte(text.bytes[end]) || text.isAlphanumeric(end) { end += text.scalar(end).length }
    return end
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == .hyphen || byte == .colon || byte == UInt8(ascii: "_")
  }

  /// `name`, `name=value`, `name="value"` or `name='value'`.
  private mutating func attribute(_ start: Int, _ limit: Int) -> (HTMLTag.Attribute, end: Int)? {
    guard let end = nameEnd(start, limit), end < limit else { return nil }
    let next = text.bytes[end]
    guard next.isSpace || next == .greater || next == UInt8(ascii: "/") || next == UInt8(ascii: "=") else { return nil }
    let name = text.string(start, end)
    let equals = skipSpace(end, limit)
    guard equals < limit, text.bytes[equals] == UInt8(ascii: "=") else {
      return (HTMLTag.Attribute(name: name, value: nil), end)
    }
    let value = skipSpace(equals + 1, limit)
    guard value < limit else { return nil }
    let mark = text.bytes[value]
    if mark == .quote || mark == .apostrophe {
      guard let stop = quotationEnd(mark, from: value + 1, limit) else { return nil }
      return (HTMLTag.Attribute(name: name, value: EntityReader.replaced(in: text.string(value + 1, stop))), stop + 1)
    }
    var stop = value
    while stop < limit, !text.bytes[stop].isSpace, text.bytes[stop] != .greater { stop += 1 }
    return (HTMLTag.Attribute(name: name, value: EntityReader.replaced(in: text.string(value, stop))), stop)
  }

  private func skipSpace(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, text.bytes[end].isSpace { end += 1 }
    return end
  }

  /// The offset behind the first `mark` from `start` on; what is not found once is not looked for again.
  private func find(_ mark: StaticString, from start: Int, _ limit: Int, _ inVain: inout Int) -> Int? {
    guard start < inVain else { return nil }
    let first = mark.withUTF8Buffer { $0[0] }
    var position = start
    while position < stop {
      if text.bytes[position] == first, text.starts(with: mark, at: position) {
        let end = position + mark.utf8CodeUnitCount
        return end <= limit ? end : nil
      }
      position += 1
    }
    inVain = start
    return nil
  }
}
