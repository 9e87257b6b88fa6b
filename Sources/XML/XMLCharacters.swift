/// The characters that XML allows.
///
/// - Source: XML 1.0, `Char`: tab, line feed, carriage return and everything from U+0020 on but the surrogates,
///   U+FFFE and U+FFFF.
public enum XMLCharacters {
  /// True when XML 1.0 allows the character in a document.
  public static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
