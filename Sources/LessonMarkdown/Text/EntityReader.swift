/// Reads HTML's character references: `&amp;`, `&#38;`, `&#x26;`.
///
/// Source: HTML Living Standard, Named character references; only those that end with a semicolon.
enum EntityReader {
  /// The text that a reference stands for, and the offset behind it; nil where there is no reference.
  static func reference(in text: PageText, at start: Int, limit: Int) -> (String, end: Int)? {
    // the longest name has 31 letters
    var end = start + 1
    let stop = min(limit, start + 40)
    while end < stop, text.bytes[end] != UInt8(ascii: ";") {
      let byte = text.bytes[end]
      guard byte.isLetter || byte.isDigit || (byte == UInt8(ascii: "#") && end == start + 1) else { return nil }
      end += 1
    }
    guard end < stop, end > start + 1 else { return nil }
    guard let value = value(of: text.string(start + 1, end)) else { return nil }
    return (value, end + 1)
  }

  /// A text with all references in it replaced.
  static func replaced(in string: String) -> String {
    guard string.utf8.contains(UInt8(ascii: "&")) else { return string }
    var result = ""
    var rest = Substring(string)
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      let name = rest.dropFirst().prefix { $0 != ";" && $0 != "&" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", name.utf8.count < 40,
        let value = value(of: String(name))
      {
        result += value
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func value(of name: String) -> String? {
    guard name.first == "#" else { return EntityTable.value(of: name) }
    let digits = name.dropFirst()
    let number: UInt32?
    if digits.first == "x" || digits.first == "X" {
      number = digits.count > 1 && digits.count < 9 ? UInt32(digits.dropFirst(), radix: 16) : nil
    } else {
      number = digits.count < 10 ? UInt32(digits) : nil
    }
    guard let number else { return nil }
    guard number != 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
    return String(Character(scalar))
  }
}
