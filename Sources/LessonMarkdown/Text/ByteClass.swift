/// What a byte can be in Markdown, looked up in one table.
struct ByteClass: OptionSet {
  let rawValue: UInt8

  static let letter = ByteClass(rawValue: 1 << 0)
  static let digit = ByteClass(rawValue: 1 << 1)
  /// Space and tab.
  static let blank = ByteClass(rawValue: 1 << 2)
  /// Begins or may begin an inline other than plain text.
  static let inlineMark = ByteClass(rawValue: 1 << 3)
  /// ASCII punctuation or symbol: what a backslash may escape.
  static let punctuation = ByteClass(rawValue: 1 << 4)
  /// The first byte or a later one of a scalar beyond ASCII.
  static let multibyte = ByteClass(rawValue: 1 << 5)
  /// Where the search for a paragraph's end must look twice.
  static let paragraphMark = ByteClass(rawValue: 1 << 6)

  private static let table: [UInt8] = (0...255).map { classify(UInt8($0)).rawValue }

  private static func classify(_ byte: UInt8) -> ByteClass {
    var result: ByteClass = []
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): result = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): result = .digit
    case UInt8(ascii: " "), UInt8(ascii: "\t"): result = [.blank, .inlineMark]
    case 0x21...0x7E: result = .punctuation
    case 0x80...0xFF: result = .multibyte
    default: break
    }
    if "\n`_*^[!$~<\\@\"'-.&:".utf8.contains(byte) { result.insert(.inlineMark) }
    if "\n`<\\$".utf8.contains(byte) { result.insert(.paragraphMark) }
    return result
  }

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    ByteClass(rawValue: table[Int(byte)])
  }
}

extension UInt8 {
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inline(__always) var isLetter: Bool { ByteClass.of(self).contains(.letter) }
  @inline(__always) var isPunctuation: Bool { ByteClass.of(self).contains(.punctuation) }
  /// Space, tab, line feed and the other white space of ASCII.
  @inline(__always) var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// The same letter in lower case.
  @inline(__always) var lowercased: UInt8 {
    self >= 0x41 && self <= 0x5A ? self | 0x20 : self
  }

  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let colon = UInt8(ascii: ":")
  static let pipe = UInt8(ascii: "|")
  static let hyphen = UInt8(ascii: "-")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
}
