/// What a reference and a definition have in common: the label without brackets, white space folded, case ignored.
struct LabelKey: Hashable {
  private let text: String

  init(_ label: String) {
    if let simple = LabelKey.folded(ascii: label) {
      text = simple
      return
    }
    var folded = ""
    var space = false
    for scalar in label.unicodeScalars {
      if scalar.isWhitespace {
        space = true
      } else {
        if space, !folded.isEmpty { folded += " " }
        space = false
        folded.unicodeScalars.append(scalar)
      }
    }
    text = folded.lowercased()
  }

  /// The folded label, if all of it is ASCII.
  private static func folded(ascii label: String) -> String? {
    var bytes: [UInt8] = []
    var isBehindSpace = false
    for byte in label.utf8 {
      guard byte < 0x80 else { return nil }
      if byte.isSpace {
        isBehindSpace = !bytes.isEmpty
        continue
      }
      if isBehindSpace { bytes.append(.space) }
      isBehindSpace = false
      bytes.append(byte.lowercased)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
