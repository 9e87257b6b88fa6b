/// Text without what no book may hold: characters that XML doesn't allow, and the sequences that make terminals change
/// colour, whole.
///
/// - Source: XML 1.0, `Char`; ECMA-48 §5.3, §5.4, §5.6.
public enum LegalText {
  /// The text that is left; nil where nothing has to go. Complexity: linear.
  public static func cleaned(_ text: String) -> String? {
    guard mayNeedCleaning(text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == escape {
        index = end(ofSequenceAt: index, in: scalars)
      } else {
        if XMLCharacters.isLegal(scalars[index]) { result.append(scalars[index]) }
        index += 1
      }
    }
    return result.count == scalars.count ? nil : String(result)
  }

  private static let escape: Unicode.Scalar = "\u{1B}"

  /// False when there is no byte that such a character begins with.
  private static func mayNeedCleaning(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xEF || ($0 < 0x20 && $0 != 0x9 && $0 != 0xA && $0 != 0xD) }
  }

  private static func end(ofSequenceAt start: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard start + 1 < scalars.count else { return scalars.count }
    switch scalars[start + 1] {
    case "[": return controlSequenceEnd(start, scalars)
    case "]": return commandEnd(start, scalars)
    case "\u{20}"..."\u{2F}", "\u{40}"..."\u{7E}": return shortSequenceEnd(start, scalars)
    default: return start + 1
    }
  }

  /// `ESC`, signs such as `(`, and one letter or sign that ends them.
  private static func shortSequenceEnd(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start + 1
    while index < scalars.count, ("\u{20}"..."\u{2F}").contains(scalars[index]) { index += 1 }
    let isEnded = index < scalars.count && ("\u{30}"..."\u{7E}").contains(scalars[index])
    return isEnded ? index + 1 : index
  }

  /// `ESC [`, parameters, and one letter or sign that ends them.
  private static func controlSequenceEnd(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start + 2
    while index < scalars.count, ("\u{20}"..."\u{3F}").contains(scalars[index]) { index += 1 }
    let isEnded = index < scalars.count && ("\u{40}"..."\u{7E}").contains(scalars[index])
    return isEnded ? index + 1 : index
  }

  /// `ESC ]`, a command, and BEL or `ESC \`; without an end in its line the two signs alone.
  private static func commandEnd(_ start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start + 2
    while index < scalars.count, scalars[index] != "\n" {
      if scalars[index] == "\u{7}" { return index + 1 }
      if scalars[index] == escape, index + 1 < scalars.count, scalars[index + 1] == "\\" { return index + 2 }
      index += 1
    }
    return start + 2
  }
}
