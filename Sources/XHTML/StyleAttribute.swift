/// The declarations of a `style` attribute that may stand in a book.
///
/// A declaration is kept when it is plain (a property, a colon, words, numbers and units) and EPUB allows it: no
/// address, no string, and neither `direction` nor `unicode-bidi` (EPUB 3.3 §CSS requirements).
struct StyleAttribute {
  /// The declarations as the attribute's value; nil when none is left.
  let value: String?

  init(_ text: String) {
    let declarations = text.split(separator: ";").compactMap(StyleAttribute.declaration)
    value = declarations.isEmpty ? nil : declarations.joined(separator: "; ")
  }

  private static func declaration(_ text: Substring) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let words = parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let (property, value) = (words[0].lowercased(), words[1])
    let isPlain =
      property.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
      && value.utf8.allSatisfy { isLetter($0) || otherBytes.contains($0) }
    guard isPlain, property.utf8.first.map(isLetter) == true, !value.isEmpty else { return nil }
    return ["direction", "unicode-bidi"].contains(property) ? nil : "\(property): \(value)"
  }

  private static let otherBytes = Set("0123456789 .,%#-".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: false
    }
  }
}
