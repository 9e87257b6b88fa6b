/// Writes JSON into a buffer of UTF-8 bytes, without white space.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An array; `contents` writes its elements.
  mutating func array(_ contents: (inout JSONWriter) -> Void) {
    enclosed(by: "[", "]", contents)
  }

  /// An array of what `element` writes for each item.
  mutating func array<S: Sequence>(_ items: S, element: (inout JSONWriter, S.Element) -> Void) {
    array { writer in for item in items { element(&writer, item) } }
  }

  /// An object; `contents` writes its members with ``member(_:_:)``.
  mutating func object(_ contents: (inout JSONWriter) -> Void) {
    enclosed(by: "{", "}", contents)
  }

  /// A member of the object that is being written.
  mutating func member(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    separate()
    quote("\(key)")
    append(":")
    needsComma = false
    value(&self)
    needsComma = true
  }

  mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  mutating func number(_ value: Int) {
    separate()
    append(String(value))
  }

  mutating func number(_ value: Double) {
    separate()
    append(value == value.rounded() ? String(Int(value)) : String(value))
  }

  mutating func null() {
    separate()
    append("null")
  }

  private mutating func enclosed(by open: String, _ close: String, _ contents: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    needsComma = false
    contents(&self)
    append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(",") }
    needsComma = true
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quote(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }
}
