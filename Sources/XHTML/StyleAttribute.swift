/// The declarations of a `style` attribute that may stand in a book.
///
/// A declaration is kept when its property can do no harm on any screen and its value is plain: words, numbers and
/// units. Colours are left out, since nobody knows what they will stand on; so is what hides or places text, and what
/// EPUB forbids (EPUB 3.3 §CSS requirements: `direction`, `unicode-bidi`).
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
    let isPlain = value.utf8.allSatisfy { isLetter($0) || otherBytes.contains($0) }
    return harmless.contains(property) && isPlain && !value.isEmpty ? "\(property): \(value)" : nil
  }

  private static let harmless: Set = [
    "border", "border-bottom", "border-left", "border-right", "border-style", "border-top", "border-width", "clear",
    "float", "font-style", "font-variant", "font-weight", "height", "list-style-type", "margin", "margin-bottom",
    "margin-left", "margin-right", "margin-top", "max-height", "max-width", "padding", "padding-bottom",
    "padding-left", "padding-right", "padding-top", "text-align", "text-decoration", "text-indent", "text-transform",
    "vertical-align", "white-space", "width",
  ]
  private static let otherBytes = Set("0123456789 .,%#-".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: false
    }
  }
}
