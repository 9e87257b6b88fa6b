/// Cuts TeX into tokens.
struct TeXLexer {
  /// The tokens of a formula, in their order. White space behind the name of a command, and comments, are none.
  static func tokens(of bytes: [UInt8]) -> [TeXToken] {
    var lexer = TeXLexer(bytes: bytes)
    var tokens: [TeXToken] = []
    tokens.reserveCapacity(bytes.count)
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private let bytes: [UInt8]
  private var offset = 0

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func next() -> TeXToken? {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "%") { skipComment() }
    guard offset < bytes.count else { return nil }
    let start = offset
    let kind = kind()
    return TeXToken(kind: kind, range: start..<offset)
  }

  private mutating func kind() -> TeXToken.Kind {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\\"): return command()
    case UInt8(ascii: "#"): return parameter()
    case 0x20, 0x9, 0xA, 0xC, 0xD:
      skipSpace()
      return .space
    default: break
    }
    if let kind = TeXLexer.signs[byte] {
      offset += 1
      return kind
    }
    return .character(scalar())
  }

  private static let signs: [UInt8: TeXToken.Kind] = [
    UInt8(ascii: "{"): .openBrace, UInt8(ascii: "}"): .closeBrace, UInt8(ascii: "^"): .superscript,
    UInt8(ascii: "_"): .subscript, UInt8(ascii: "&"): .ampersand, UInt8(ascii: "$"): .dollar,
    UInt8(ascii: "~"): .command("~"),
  ]

  private mutating func command() -> TeXToken.Kind {
    offset += 1
    guard offset < bytes.count else { return .command("") }
    let start = offset
    while offset < bytes.count, isLetter(bytes[offset]) { offset += 1 }
    guard offset == start else {
      let name = String(decoding: bytes[start..<offset], as: UTF8.self)
      skipSpace()
      return .command(name)
    }
    if isSpace(bytes[offset]) {
      skipSpace()
      return .command(" ")
    }
    return .command(String(scalar()))
  }

  private mutating func parameter() -> TeXToken.Kind {
    offset += 1
    guard offset < bytes.count, (0x31...0x39).contains(bytes[offset]) else { return .character("#") }
    offset += 1
    return .parameter(Int(bytes[offset - 1]) - 0x30)
  }

  /// Up to the first word of the next line.
  private mutating func skipComment() {
    while offset < bytes.count, bytes[offset] != 0xA { offset += 1 }
    skipSpace()
  }

  private mutating func skipSpace() {
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
  }

  /// The scalar here. The bytes come from a `String`, so they are UTF-8.
  private mutating func scalar() -> Unicode.Scalar {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(length == 1 ? first : first & (0xFF >> UInt8(length + 1)))
    for position in 1..<max(length, 2) where position < length && offset + position < bytes.count {
      value = value << 6 | UInt32(bytes[offset + position] & 0x3F)
    }
    offset = min(offset + length, bytes.count)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x9...0xD).contains(byte) }
}
