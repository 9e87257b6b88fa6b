/// A tag, comment or processing instruction as it stands in the text.
struct HTMLTag {
  enum Kind: Equatable {
    case open(selfClosing: Bool)
    case close
    case comment
    /// `<? … ?>`
    case instruction
    /// `<!DOCTYPE …>`
    case declaration
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
    case .declaration: true
    }
  }

  /// Is a block of its own where a block may start.
  var startsBlock: Bool {
    switch kind {
    case .open, .close: isBlock || HTMLElementNames.either.contains(name)
    case .comment, .instruction, .declaration: true
    }
  }
}

/// Reads HTML tags, and remembers where looking for an end was in vain.
struct HTMLTagScanner {
  private let text: PageText
  /// No comment that starts at or behind this offset has an end.
  private var noCommentEnd = Int.max
  private var noInstructionEnd = Int.max

  init(_ text: PageText) {
    self.text = text
  }

  /// The tag that starts with the `<` at `start`; nil when there is none that ends before `limit`.
  mutating func tag(at start: Int, limit: Int) -> HTMLTag? {
    switch text.byte(start + 1) {
    case UInt8(ascii: "!"):
      return text.starts(with: "<!--", at: start) ? comment(start, limit) : declaration(start, limit)
    case UInt8(ascii: "?"):
      guard let end = find("?>", from: start + 2, limit, &noInstructionEnd) else { return nil }
      return HTMLTag(kind: .instruction, name: "", attributes: [], end: end)
    case UInt8(ascii: "/"): return closingTag(start, limit)
    default: return openingTag(start, limit)
    }
  }

  private mutating func comment(_ start: Int, _ limit: Int) -> HTMLTag? {
    guard text.byte(start + 4) != .greater, let end = find("-->", from: start + 4, limit, &noCommentEnd) else {
      return nil
    }
    return HTMLTag(kind: .comment, name: "", attributes: [], end: end)
  }

  private func declaration(_ start: Int, _ limit: Int) -> HTMLTag? {
    guard text.byte(start + 2).isLetter else { return nil }
    var end = start + 2
    while end < limit, text.bytes[end] != .greater { end += 1 }
    return end < limit ? HTMLTag(kind: .declaration, name: "", attributes: [], end: end + 1) : nil
  }

  private func closingTag(_ start: Int, _ limit: Int) -> HTMLTag? {
    guard let (name, nameEnd) = elementName(start + 2, limit) else { return nil }
    var end = nameEnd
    while end < limit, text.bytes[end].isSpace { end += 1 }
    guard end < limit, text.bytes[end] == .greater else { return nil }
    return HTMLTag(kind: .close, name: name, attributes: [], end: end + 1)
  }

  private func openingTag(_ start: Int, _ limit: Int) -> HTMLTag? {
    guard let (name, nameEnd) = elementName(start + 1, limit) else { return nil }
    var attributes: [HTMLTag.Attribute] = []
    var position = nameEnd
    while position < limit {
      let next = skipSpace(position, limit)
      switch text.byte(next) {
      case .greater: return HTMLTag(kind: .open(selfClosing: false), name: name, attributes: attributes, end: next + 1)
      case UInt8(ascii: "/"):
        guard text.byte(next + 1) == .greater, next + 1 < limit else { return nil }
        return HTMLTag(kind: .open(selfClosing: true), name: name, attributes: attributes, end: next + 2)
      default:
        guard let (attribute, end) = attribute(next, limit), end > position else { return nil }
        attributes.append(attribute)
        position = end
      }
    }
    return nil
  }

  private func elementName(_ start: Int, _ limit: Int) -> (String, end: Int)? {
    guard start < limit, text.bytes[start].isLetter else { return nil }
    var end = start
    while end < limit, isNameByte(text.bytes[end]) { end += 1 }
    guard end < limit else { return nil }
    let next = text.bytes[end]
    guard next.isSpace || next == .greater || next == UInt8(ascii: "/") else { return nil }
    return (text.string(start, end).lowercased(), end)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == .hyphen || byte == .colon || byte == UInt8(ascii: "_")
  }

  /// `name`, `name=value`, `name="value"` or `name='value'`.
  private func attribute(_ start: Int, _ limit: Int) -> (HTMLTag.Attribute, end: Int)? {
    var end = start
    guard end < limit, isNameByte(text.bytes[end]) else { return nil }
    while end < limit, isNameByte(text.bytes[end]) || text.bytes[end] == UInt8(ascii: ".") { end += 1 }
    let name = text.string(start, end)
    let equals = skipSpace(end, limit)
    guard equals < limit, text.bytes[equals] == UInt8(ascii: "=") else {
      return (HTMLTag.Attribute(name: name, value: nil), end)
    }
    let value = skipSpace(equals + 1, limit)
    guard value < limit else { return nil }
    let mark = text.bytes[value]
    var stop = value
    if mark == .quote || mark == .apostrophe {
      stop += 1
      while stop < limit, text.bytes[stop] != mark { stop += 1 }
      guard stop < limit else { return nil }
      return (HTMLTag.Attribute(name: name, value: EntityReader.replaced(in: text.string(value + 1, stop))), stop + 1)
    }
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
    while position < text.bytes.count {
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
