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

  /// The text without the characters that XML does not allow, and whether there were any.
  ///
  /// Costs one look at each byte, and no copy, when there were none.
  public static func legal(_ text: String) -> (text: String, removed: Bool) {
    guard mayHoldIllegal(text), !text.unicodeScalars.allSatisfy(isLegal) else { return (text, false) }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.lazy.filter(isLegal))
    return (String(scalars), true)
  }

  /// False when there is no byte that an illegal character begins with.
  private static func mayHoldIllegal(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xEF || ($0 < 0x20 && $0 != 0x9 && $0 != 0xA && $0 != 0xD) }
  }
}
