import DocumentModel

/// Reads where links lead: `(address "title")` and what follows `[label]:`.
struct LinkTargetReader {
  let text: PageText
  let limit: Int

  /// The target in parentheses that starts at `start`, and the offset behind it.
  func target(at start: Int) -> (Target, end: Int)? {
    guard start < limit, text.bytes[start] == .openParenthesis else { return nil }
    var address: [UInt8] = []
    var position = min(text.skipBlanks(start + 1), limit)
    if let end = angleAddress(at: position, into: &address) {
      position = end
    } else {
      address.removeAll()
      guard let end = inlineAddress(at: position, into: &address) else { return nil }
      position = end
    }
    var title = ""
    if let (read, end) = self.title(at: skipSpace(position)) { (title, position) = (read, end) }
    position = text.skipBlanks(position)
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
    guard text.byte(position) != .openBracket else { return nil }
    if let end = angleAddress(at: position, into: &address) {
      position = end
    } else {
      address.removeAll()
      position = definitionAddress(at: position, into: &address)
    }
    var title = ""
    if let (read, end) = definitionTitle(at: skipSpace(position)) { (title, position) = (read, end) }
    var attributes = Attributes.none
    if let (read, end) = AttributeReader(text: text, limit: limit).attributes(at: skipSpace(position)) {
      (attributes, position) = (read, end)
    }
    guard text.isBlankLine(position) else { return nil }
    let target = Target(LinkTargetReader.encode(address), title: title)
    return Definition(target: target, attributes: attributes, end: text.lineEnd(position))
  }

  private func angleAddress(at start: Int, into address: inout [UInt8]) -> Int? {
    guard start < limit, text.bytes[start] == .less, mayClose(.greater, from: start) else { return nil }
    var position = start + 1
    while position < limit, text.bytes[position] != .greater {
      guard let next = literal(at: position, into: &address) else { return nil }
      position = next
    }
    return position < limit ? position + 1 : nil
  }

  /// Whether a byte stands not too far away: nothing so long is looked for in vain again and again.
  private func mayClose(_ mark: UInt8, from start: Int) -> Bool {
    text.bytes[start..<min(limit, start + LinkTargetReader.longest)].contains(mark)
  }

  /// Longer addresses in angle brackets and titles in parentheses, in bytes, are none.
  private static let longest = 4000

  /// Anything up to the closing parenthesis, or to blanks before a quote; parentheses in it are balanced.
  private func inlineAddress(at start: Int, into address: inout [UInt8]) -> Int? {
    var depth = 0
    var position = start
    while position < limit {
      let byte = text.bytes[position]
      switch byte {
      case .closeParenthesis where depth == 0: return position
      case .space, .tab:
        let next = text.skipBlanks(position)
        let follower = text.byte(next)
        if depth == 0, follower == .quote || follower == .apostrophe || follower == .closeParenthesis {
          return position
        }
        address.append(contentsOf: repeatElement(.space, count: next - position))
        position = next
      case .lineFeed where depth == 0 && title(at: text.skipBlanks(position + 1)) != nil: return position
      default:
        if byte == .openParenthesis { depth += 1 }
        if byte == .closeParenthesis { depth -= 1 }
        guard let next = literal(at: position, into: &address) else { return nil }
        position = next
      }
    }
    return nil
  }

  /// Words up to a title, attributes, a reference or the line's end.
  private func definitionAddress(at start: Int, into address: inout [UInt8]) -> Int {
    var position = start
    while position < limit, text.bytes[position] != .lineFeed {
      if text.bytes[position].isBlank {
        let next = text.skipBlanks(position)
        if text.byte(next) == .lineFeed || endsDefinitionAddress(at: next) { break }
        address.append(.space)
        position = next
      } else {
        guard let next = literal(at: position, into: &address) else { break }
        position = next
      }
    }
    return position
  }

  private func endsDefinitionAddress(at offset: Int) -> Bool {
    switch text.byte(offset) {
    case .quote, .apostrophe, .openParenthesis: return definitionTitle(at: offset) != nil
    case .openBrace: return AttributeReader(text: text, limit: limit).attributes(at: offset) != nil
    case .openBracket:
      var brackets = BracketScanner(text: text, limit: min(limit, text.lineEnd(offset)))
      return brackets.closer(of: offset) != nil
    default: return false
    }
  }

  /// One character, an escaped one, an entity, or a line's end as a space.
  private func literal(at position: Int, into result: inout [UInt8]) -> Int? {
    let byte = text.bytes[position]
    switch byte {
    case .backslash where text.byte(position + 1).isPunctuation || text.byte(position + 1).isBlank:
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

  /// A title in quotes; white space in it is folded.
  private func title(at start: Int) -> (String, end: Int)? {
    guard start < limit, text.bytes[start] == .quote || text.bytes[start] == .apostrophe else { return nil }
    var reader = QuotedTitle(text: text, limit: limit, mark: text.bytes[start])
    guard let end = reader.end(from: start) else { return nil }
    return (content(start + 1, end - 1), end)
  }

  /// A title in quotes or parentheses.
  private func definitionTitle(at start: Int) -> (String, end: Int)? {
    guard start < limit, text.bytes[start] == .openParenthesis else { return title(at: start) }
    guard mayClose(.closeParenthesis, from: start) else { return nil }
    var depth = 0
    var position = start
    while position < limit {
      switch text.bytes[position] {
      case .openParenthesis: depth += 1
      case .closeParenthesis:
        depth -= 1
        if depth == 0 { return (content(start + 1, position), position + 1) }
      case .backslash where text.byte(position + 1).isPunctuation: position += 1
      case .lineFeed where text.isBlankLine(position + 1): return nil
      default: break
      }
      position += 1
    }
    return nil
  }

  private func content(_ lower: Int, _ upper: Int) -> String {
    var bytes: [UInt8] = []
    var position = lower
    while position < upper { position = literal(at: position, into: &bytes) ?? position + 1 }
    return LinkTargetReader.fold(bytes)
  }

  private static func fold(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Blanks, and at most one line feed among them.
  private func skipSpace(_ start: Int) -> Int {
    let end = text.skipBlanks(start)
    guard end < limit, text.bytes[end] == .lineFeed, !text.isBlankLine(end + 1) else { return min(end, limit) }
    return min(text.skipBlanks(end + 1), limit)
  }

  /// An address with its white space folded, and what no address may hold percent-encoded.
  static func encode(_ bytes: [UInt8]) -> String {
    guard bytes.contains(where: { needsEncoding($0) || $0 >= 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in fold(bytes).utf8 {
      if needsEncoding(byte) {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func needsEncoding(_ byte: UInt8) -> Bool {
    ByteClass.of(byte).contains(.encoded)
  }
}
