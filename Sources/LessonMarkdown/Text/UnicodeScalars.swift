extension PageText {
  /// The scalar that starts at an offset, and its length in bytes. Broken UTF-8 gives U+FFFD of length 1.
  func scalar(_ offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = byte(offset)
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for i in 1..<length {
      guard bytes[offset + i] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[offset + i] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The scalar that ends just before an offset; nil at the text's start.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(start).scalar
  }

  /// Whether a letter stands at an offset.
  @inline(__always)
  func isLetter(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    return bytes[offset] < 0x80 ? bytes[offset].isLetter : scalar(offset).scalar.isLetter
  }

  /// Whether a letter, a mark or a number stands at an offset.
  @inline(__always)
  func isAlphanumeric(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    return byte < 0x80 ? byte.isLetter || byte.isDigit : scalar(offset).scalar.isAlphanumeric
  }
}

extension Unicode.Scalar {
  /// Letter or number of any script, and not a mark: what Pandoc takes for a part of a word.
  var isAlphanumeric: Bool {
    if isASCII { return UInt8(value).isLetter || UInt8(value).isDigit }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Letter of any script.
  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  var isWhitespace: Bool { isASCII ? UInt8(value).isSpace : properties.isWhitespace }

  /// Has Unicode's property Alphabetic.
  var isAlphabetic: Bool { isASCII ? UInt8(value).isLetter : properties.isAlphabetic }

  /// The same letter in lower case; of a mapping to several, the first.
  var lowercased: Unicode.Scalar {
    isASCII ? Unicode.Scalar(UInt8(value).lowercased) : properties.lowercaseMapping.unicodeScalars.first ?? self
  }
}
