/// What the compiler refuses in a YAML text before it is parsed: what could cost more than its length.
enum YAMLLimits {
  static let bytes = 1 << 20
  /// Glossaries in many languages are longer than any other file.
  static let glossaryBytes = 16 << 20
  private static let aliases = 16
  private static let depth = 100

  static func check(_ text: [UInt8], limit: Int = bytes) throws(YAMLProblem) {
    if text.count > limit { throw YAMLProblem("it is longer than \(limit >> 20) MiB") }
    var anchors = 0
    var aliases = 0
    var depth = 0
    var previous = UInt8(ascii: "\n")
    for (offset, byte) in text.enumerated() {
      switch byte {
      // No bracket of an entry reaches into the next one; those in texts need not be in pairs.
      case UInt8(ascii: "-") where previous == UInt8(ascii: "\n"): depth = 0
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(depth - 1, 0)
      case UInt8(ascii: "&") where startsToken(after: previous, text, offset): anchors += 1
      case UInt8(ascii: "*") where startsToken(after: previous, text, offset): aliases += 1
      default: break
      }
      previous = byte
      if depth > self.depth { throw YAMLProblem("brackets are nested too deeply in it") }
    }
    if anchors > 0, aliases > self.aliases { throw YAMLProblem("there are too many aliases in it") }
  }

  private static func startsToken(after previous: UInt8, _ text: [UInt8], _ offset: Int) -> Bool {
    guard offset + 1 < text.count, text[offset + 1] > 0x20 else { return false }
    return previous <= 0x20 || ",[{:-?".utf8.contains(previous)
  }
}
