/// Breaks a text into lines by an estimate of how wide its characters are: no font is at hand.
struct LineBreaker {
  /// How wide a line may be, in ems.
  let width: Double

  /// Lines that each fit, but for words that are wider than a line.
  func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for unit in LineBreaker.units(of: text) {
      let candidate = line.isEmpty ? unit.trimmedStart : line + unit
      if !line.isEmpty, LineBreaker.ems(of: candidate) > width {
        lines.append(line)
        line = unit.trimmedStart
      } else {
        line = candidate
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// What may stand on a line of its own: words with the space before them; each character of scripts without spaces.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    var needsNew = true
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace && scalar != "\u{A0}"
      if isSpace || isWide(scalar) || needsNew { units.append("") }
      units[units.count - 1].unicodeScalars.append(isSpace ? " " : scalar)
      needsNew = isWide(scalar)
    }
    return units.filter { $0 != " " && !$0.isEmpty }
  }

  /// The width of a text in a bold sans-serif, a little more than it is.
  static func ems(of text: String) -> Double { text.unicodeScalars.reduce(0) { $0 + ems(of: $1) } }

  private static func ems(of scalar: Unicode.Scalar) -> Double {
    if isWide(scalar) { return 1 }
    if scalar.properties.canonicalCombiningClass != .notReordered { return 0 }
    if narrow.contains(scalar) { return 0.36 }
    if broad.contains(scalar) { return 0.98 }
    return scalar.properties.isUppercase || !scalar.isASCII ? 0.74 : 0.62
  }

  private static let narrow = Set(" \u{A0}iljtfrI.,:;'’‘|!()[]-".unicodeScalars)
  private static let broad = Set("mwMW@%—ЖШЩЮФжшщюф".unicodeScalars)

  /// Chinese, Japanese and Korean characters, as wide as they are high.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
