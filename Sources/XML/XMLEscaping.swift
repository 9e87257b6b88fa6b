/// Where text stands, which decides what in it must be written otherwise.
enum XMLEscaping {
  /// Between tags.
  case text
  /// In an attribute's value, which stands in double quotes.
  case attribute

  /// What is to be done with the bytes of a character.
  enum Step {
    case keep
    case replace(StaticString)
    /// Leave out this many bytes: XML 1.0 doesn't allow the character.
    case remove(Int)
  }

  /// True for the bytes that ``step(at:in:)`` must be asked about; the others are kept.
  @inline(__always)
  func isSpecial(_ byte: UInt8) -> Bool {
    if byte < 0x20 { return self == .attribute || byte != UInt8(ascii: "\n") }
    return byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == 0xEF
  }

  /// What becomes of the character that begins at `offset` of well-formed UTF-8.
  ///
  /// - Source: XML 1.0 §2.4, §2.11 (a carriage return would be read as a line feed), §3.3.3 (white space in attributes
  ///   would be read as spaces).
  func step(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Step {
    switch unsafe bytes[offset] {
    case UInt8(ascii: "&"): .replace("&amp;")
    case UInt8(ascii: "<"): .replace("&lt;")
    case UInt8(ascii: ">"): .replace("&gt;")
    case UInt8(ascii: "\r"): .replace("&#13;")
    case UInt8(ascii: "\""): self == .attribute ? .replace("&quot;") : .keep
    case UInt8(ascii: "\t"): self == .attribute ? .replace("&#9;") : .keep
    case UInt8(ascii: "\n"): self == .attribute ? .replace("&#10;") : .keep
    case 0xEF: unsafe isNoncharacter(at: offset, in: bytes) ? .remove(3) : .keep
    case 0..<0x20: .remove(1)
    default: .keep
    }
  }

  /// True for U+FFFE and U+FFFF: EF BF BE and EF BF BF.
  private func isNoncharacter(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    return unsafe bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE
  }
}
