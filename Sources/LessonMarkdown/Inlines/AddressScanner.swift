/// Finds the ends of addresses in running text.
struct AddressScanner {
  let text: PageText
  let limit: Int

  /// Where the scheme starts that ends at a colon; nil when there is none that makes a link.
  func schemeStart(before colon: Int, notBefore first: Int) -> Int? {
    var start = colon
    let stop = max(first, colon - 30)
    while start > stop, text.bytes[start - 1].isLetter || text.bytes[start - 1].isDigit { start -= 1 }
    guard start < colon, text.bytes[start].isLetter else { return nil }
    if start > first, text.bytes[start - 1] >= 0x80 || text.bytes[start - 1] == UInt8(ascii: ".") {
      guard let before = text.scalar(before: start), !before.isAlphanumeric, before != "." else { return nil }
    }
    return URISchemes.contains(text.string(start, colon).lowercased()) ? start : nil
  }

  /// The end of the address behind its scheme: punctuation counts only before a character of words, brackets only in
  /// pairs.
  func end(behindColon colon: Int) -> Int? {
    var position = colon + 1
    guard position < limit, text.bytes[position] != UInt8(ascii: "*"), !text.bytes[position].isSpace else { return nil }
    while position < limit {
      if let end = bracketed(at: position) ?? chunk(at: position) { position = end } else { break }
    }
    if position < limit, position > colon + 1, text.bytes[position] == UInt8(ascii: "/") { position += 1 }
    return position > colon + 1 ? position : nil
  }

  private func bracketed(at start: Int) -> Int? {
    let closer: UInt8
    switch text.bytes[start] {
    case .openParenthesis: closer = .closeParenthesis
    case .openBracket: closer = .closeBracket
    case .openBrace: closer = .closeBrace
    default: return nil
    }
    var position = start + 1
    while position < limit, position - start < 300 {
      if text.bytes[position] == closer { return position + 1 }
      guard let end = chunk(at: position) else { return nil }
      position = end
    }
    return nil
  }

  private func chunk(at position: Int) -> Int? {
    let byte = text.bytes[position]
    if isWordCharacter(position) { return position + text.scalar(position).length }
    if byte == UInt8(ascii: "&"), let (_, end) = EntityReader.reference(in: text, at: position, limit: limit) {
      return end
    }
    guard !byte.isSpace, byte != .less, byte != .greater else { return nil }
    var end = position + text.scalar(position).length
    if byte == UInt8(ascii: ",") { end = min(text.skip(byte, position), limit) }
    if text.scalar(position).scalar.isWhitespace { return nil }
    return end < limit && isWordCharacter(end) ? end : nil
  }

  private func isWordCharacter(_ position: Int) -> Bool {
    let byte = text.bytes[position]
    return byte < 0x80 ? ByteClass.of(byte).contains(.address) : text.isAlphanumeric(position)
  }

  /// Where the mailbox starts that ends at an `@`.
  func mailboxStart(before at: Int, notBefore first: Int) -> Int? {
    var start = at
    let stop = max(first, at - 100)
    while start > stop, isMailboxByte(text.bytes[start - 1]) { start -= 1 }
    while start < at, !text.isAlphanumeric(start) || (start > first && isInWord(start)) { start += 1 }
    return start < at ? start : nil
  }

  private func isInWord(_ offset: Int) -> Bool {
    text.scalar(before: offset).map { $0.isAlphanumeric || $0 == "." } ?? false
  }

  /// The end of an e-mail address that starts at `start`.
  func emailEnd(from start: Int) -> Int? {
    guard start < limit, text.isAlphanumeric(start) else { return nil }
    var position = start
    while position < limit, isMailboxByte(text.bytes[position]) {
      if text.bytes[position] == UInt8(ascii: "."), !text.isAlphanumeric(position + 1) { return nil }
      position += 1
    }
    guard position < limit, text.bytes[position] == UInt8(ascii: "@") else { return nil }
    return domainEnd(from: position + 1)
  }

  private func domainEnd(from start: Int) -> Int? {
    var position = start
    var end: Int?
    while position < limit {
      if text.isAlphanumeric(position) {
        position += text.scalar(position).length
        end = position
      } else if end == position, text.bytes[position] == .hyphen || text.bytes[position] == UInt8(ascii: "."),
        position + 1 < limit, text.isAlphanumeric(position + 1)
      {
        position += 1
      } else {
        break
      }
    }
    return end
  }

  private func isMailboxByte(_ byte: UInt8) -> Bool {
    ByteClass.of(byte).contains(.mailbox)
  }
}
