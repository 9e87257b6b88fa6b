/// Judges whether text between lines of hyphens is metadata.
enum Metadata {
  /// Whether YAML reads the text as a mapping.
  static func isMapping(_ text: [UInt8]) -> Bool {
    guard let value = try? YAMLValue.read(text[...], file: "", base: 0) else { return false }
    return value.isMapping
  }

  /// Whether the first line begins with a key and a colon, as it does in a mapping with a slip further on.
  static func looksLikeMapping(_ text: [UInt8]) -> Bool {
    let key = text.prefix { $0 != UInt8(ascii: ":") && $0 > 0x20 }
    return !key.isEmpty && text.dropFirst(key.count).first == UInt8(ascii: ":")
  }

  /// Whether two texts differ in line endings at most.
  static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    lines(a) == lines(b)
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split { $0 == 0x0A || $0 == 0x0D }
  }
}
