import DocumentModel

/// Reads where links lead: `(address "title")` and what follows `[label]:`.
struct LinkTargetReader {
  let text: PageText
  let limit: Int

  /// The target in parentheses that starts at `start`, and the offset behind it.
  func target(at start: Int) -> (Target, end: Int)? {
    guard start < limit, text.bytes[start] == .openParenthesis else { return nil }
    var address: [UInt8] = []
    var position = skipSpace(start + 1)
    if let end = angleAddress(at: position, into: &address) {
      position = end
    } else {
      address.removeAll()
      guard let end = inlineAddress(at: position, into: &address) else { return nil }
      position = end
    }
    var title = ""
    let titleStart = skipSpace(position)
    if titleStart > position || position == start + 1, let (read, end) = self.title(at: titleStart) {
      title = read
      position = end
    }
    position = skipSpace(position)
    guard position < limit, text.bytes[position] == .closeParenthesis else { return nil }
    return (Target(LinkTargetReader.encode(address), title: title), position + 1)
  }

  struct Definition {
    var target: Target
    var attributes: Attributes
    /// Before the line feed that ends it.
    var end: Int
  }

  /// The address, title and attributes behind `[label]:`.
  func definition(at start: Int) -> Definition? {
    var address: [UInt8] = []
    var position = skipSpace(start)
    if let end = angleAddress(at: position, into: &address) {
      position = end
    } else {
      address.removeAll()
      position = definitionAddress(at: position, into: &address)
    }
    var title = ""
    let titleStart = skipSpace(position)
    if let (read, end) = self.title(at: titleStart, inDefinition: true) {
      title = read
      position = end
    }
    var attributes = Attributes.none
    let attributesStart = skipSpace(position)
    if let (read, end) = AttributeReader(text: text, limit: limit).attributes(at: attributesStart),
      text.isBlankLine(end)
    {
      attributes = read
      position = end
    }
    guard text.isBlankLine(position) else { return nil }
    let target = Target(LinkTargetReader.encode(address), title: title)
    return Definition(target: target, attributes: attributes, end: text.lineEnd(position))
  }

  private func angleAddress(at start: Int, into address: inout [UInt8]) -> Int? {
    guard start < limit, text.bytes[start] == .less else { return nil }
    var position = start + 1
    while position < limit, text.bytes[position] != .greater {
      guard let next = literal(at: position, into: &address) else { return nil }
      position = next
    }
    return position < limit ? position + 1 : nil
  }

  /// Anything up to the closing parenthesis or a title; parentheses in it are balanced.
  private func inlineAddress(at start: Int, into address: inout [UInt8]) -> Int? {
    var depth = 0
    var position = start
    while position < limit {
      let byte = text.bytes[position]
      switch byte {
      case .closeParenthesis where depth == 0: return position
      case .closeParenthesis:
        depth -= 1
        address.append(byte)
        position += 1
      case .openParenthesis:
        depth += 1
        address.append(byte)
        position += 1
      case .space, .tab:
        let next = text.skipBlanks(position)
        if depth == 0,
          text.byte(next) == .quote || text.byte(next) == .apostrophe || text.byte(next) == .closeParenthesis
            || text.byte(next) == .lineFeed
        {
          return position
        }
        address.append(contentsOf: repeatElement(.space, count: next - position))
        position = next
      case .lineFeed where depth == 0 && title(at: text.skipBlanks(position + 1)) != nil: return position
      default:
        guard let next = literal(at: position, into: &address) else { return nil }
        position = next
      }
    }
    return nil
  }

  /// Words up to a title, attributes or the line's end.
  private func definitionAddress(at start: Int, into address: inout [UInt8]) -> Int {
    var position = start
    while position < limit, text.bytes[position] != .lineFeed {
      if text.bytes[position].isBlank {
        let next = text.skipBlanks(position)
        let isEnd =
          text.byte(next) == .lineFeed || title(at: next, inDefinition: true) != nil
          || AttributeReader(text: text, limit: limit).attributes(at: next) != nil
        if isEnd { break }
        address.append(.space)
        position = next
      } else {
        guard let next = literal(at: position, into: &address) else { break }
        position = next
      }
    }
    return position
  }

  /// One character, an escaped one, an entity, or a line's end as a space.
  private func literal(at position: Int, into result: inout [UInt8]) -> Int? {
    let byte = text.bytes[position]
    switch byte {
    case .backslash where text.byte(position + 1).isPunctuation:
      result.append(text.bytes[position + 1])
      return position + 2
    case UInt8(ascii: "&"):
      if let (value, end) = EntityReader.reference(in: text, at: position, limit: limit) {
        result.append(contentsOf: value.utf8)
        return end
      }
    case .lineFeed:
      guard !text.isBlankLine(position + 1) else { return nil }
      result.append(.space)
      return position + 1
    default: break
    }
    result.append(byte)
    return position + 1
  }

  /// A title in quotes, in a definition also in parentheses; white space in it is folded.
  private func title(at start: Int, inDefinition: Bool = false) -> (String, end: Int)? {
    guard start < limit else { return nil }
    let closer: UInt8
    switch text.bytes[start] {
    case .quote, .apostrophe: closer = text.bytes[start]
    case .openParenthesis where inDefinition: closer = .closeParenthesis
    default: return nil
    }
    guard !text.byte(start + 1).isSpace else { return nil }
    var title: [UInt8] = []
    var position = start + 1
    while position < limit {
      if text.bytes[position] == closer, !text.isAlphanumeric(position + 1) {
        if !inDefinition || endsDefinition(position + 1) {
          return (LinkTargetReader.fold(title), position + 1)
        }
        if closer == .closeParenthesis { return nil }
      }
      guard let next = literal(at: position, into: &title) else { return nil }
      position = next
    }
    return nil
  }

  private func endsDefinition(_ position: Int) -> Bool {
    let next = text.skipBlanks(position)
    return text.isBlankLine(next) || text.byte(next) == .openBrace
  }

  private static func fold(_ title: [UInt8]) -> String {
    String(decoding: title, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Spaces, and at most one line feed among them.
  private func skipSpace(_ start: Int) -> Int {
    let end = text.skipBlanks(start)
    guard end < limit, text.bytes[end] == .lineFeed, !text.isBlankLine(end + 1) else { return min(end, limit) }
    return min(text.skipBlanks(end + 1), limit)
  }

  /// An address without white space at its end, and what no address may hold percent-encoded.
  static func encode(_ bytes: [UInt8]) -> String {
    var end = bytes.count
    while end > 0, bytes[end - 1].isSpace { end -= 1 }
    guard bytes[..<end].contains(where: needsEncoding) else { return String(decoding: bytes[..<end], as: UTF8.self) }
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in bytes[..<end] {
      if needsEncoding(byte) {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func needsEncoding(_ byte: UInt8) -> Bool {
    byte.isSpace || "<>|\"{}[]^`".utf8.contains(byte)
  }
}
