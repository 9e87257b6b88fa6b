/// JSON writes characters beyond U+FFFF as two escapes, which YAML doesn't know.
enum JSONEscapes {
  /// The text with each such pair, `\ud83d\ude00`, replaced by its character.
  static func joined(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      if let high = unit(text, offset, 0xD800...0xDBFF), let low = unit(text, offset + 6, 0xDC00...0xDFFF),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        result += Array(String(Character(scalar)).utf8)
        offset += 12
      } else {
        // An escaped backslash begins no escape.
        let length = text[offset] == UInt8(ascii: "\\") ? min(2, text.count - offset) : 1
        result += text[offset..<offset + length]
        offset += length
      }
    }
    return result
  }

  private static func unit(_ text: [UInt8], _ offset: Int, _ range: ClosedRange<UInt32>) -> UInt32? {
    guard offset + 6 <= text.count, text[offset] == UInt8(ascii: "\\"), text[offset + 1] == UInt8(ascii: "u"),
      let value = UInt32(String(decoding: text[offset + 2..<offset + 6], as: UTF8.self), radix: 16)
    else { return nil }
    return range.contains(value) ? value : nil
  }
}
