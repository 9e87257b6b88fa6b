/// Reads the two levels of JSON that a word list has. Anything else ends the reading.
struct WordListReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The keys with their texts by language.
  mutating func entries() -> [(String, [String: String])] {
    var result: [(String, [String: String])] = []
    guard skip(UInt8(ascii: "{")) else { return [] }
    while let key = string(), skip(UInt8(ascii: ":")), let texts = texts() {
      result.append((key, texts))
      guard skip(UInt8(ascii: ",")) else { break }
    }
    return result
  }

  private mutating func texts() -> [String: String]? {
    guard skip(UInt8(ascii: "{")) else { return nil }
    var result: [String: String] = [:]
    while let language = string(), skip(UInt8(ascii: ":")), let text = string() {
      result[language] = text
      guard skip(UInt8(ascii: ",")) else { break }
    }
    return skip(UInt8(ascii: "}")) ? result : nil
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func string() -> String? {
    guard skip(UInt8(ascii: "\"")) else { return nil }
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { escaped(into: &text) } else { text.append(byte) }
    }
    return nil
  }

  private mutating func escaped(into text: inout [UInt8]) {
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"): scalar(into: &text)
    default: text.append(byte)
    }
  }

  private mutating func scalar(into text: inout [UInt8]) {
    let digits = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    offset = min(offset + 4, bytes.count)
    let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    text += Array(String(Character(scalar)).utf8)
  }
}
