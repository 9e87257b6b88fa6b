/// The letters that a formula is written in.
enum Alphabet: CaseIterable {
  case upright, bold, italic, boldItalic, script, boldScript, fraktur, boldFraktur, doubleStruck
  case sansSerif, sansBold, sansItalic, sansBoldItalic, monospace

  /// True where letters that stand together are one name, as in `\mathrm{Var}`.
  var joinsLetters: Bool {
    switch self {
    case .upright, .bold, .italic, .sansSerif, .sansBold, .sansItalic, .sansBoldItalic, .monospace: true
    case .boldItalic, .script, .boldScript, .fraktur, .boldFraktur, .doubleStruck: false
    }
  }

  var bold: Alphabet {
    switch self {
    case .upright: .bold
    case .italic: .boldItalic
    case .script: .boldScript
    case .fraktur: .boldFraktur
    case .sansSerif: .sansBold
    case .sansItalic: .sansBoldItalic
    default: self
    }
  }

  /// A letter or digit in this alphabet; itself where Unicode has none.
  ///
  /// - Source: Unicode, Mathematical Alphanumeric Symbols; Letterlike Symbols for what came earlier.
  func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let exception = Alphabet.exceptions[self]?[scalar] { return exception }
    guard let starts = Alphabet.starts[self] else { return scalar }
    return starts.letter(scalar) ?? scalar
  }

  func letters(_ text: String) -> String {
    guard self != .upright else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(letter(scalar)) }
    return String(result)
  }

  /// Where the alphabets begin: at `A`, at `Α`, at `0`.
  private struct Starts {
    var latin: UInt32
    var greek: UInt32?
    var digits: UInt32?

    init(_ latin: UInt32, greek: UInt32? = nil, digits: UInt32? = nil) {
      self.latin = latin
      self.greek = greek
      self.digits = digits
    }

    func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
      switch scalar.value {
      case 0x41...0x5A: Unicode.Scalar(latin + scalar.value - 0x41)
      case 0x61...0x7A: Unicode.Scalar(latin + 26 + scalar.value - 0x61)
      case 0x30...0x39: digits.flatMap { Unicode.Scalar($0 + scalar.value - 0x30) }
      case 0x391...0x3A9: greek.flatMap { Unicode.Scalar($0 + scalar.value - 0x391) }
      case 0x3B1...0x3C9: greek.flatMap { Unicode.Scalar($0 + 26 + scalar.value - 0x3B1) }
      default: special(scalar)
      }
    }

    /// Signs that Unicode put behind the Greek letters.
    private func special(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
      let places: [Unicode.Scalar: UInt32] = [
        "∇": 25, "∂": 51, "ϵ": 52, "ϑ": 53, "ϰ": 54, "ϕ": 55, "ϱ": 56, "ϖ": 57,
      ]
      guard let greek, let place = places[scalar] else { return nil }
      return Unicode.Scalar(greek + place)
    }
  }

  private static let starts: [Alphabet: Starts] = [
    .bold: Starts(0x1D400, greek: 0x1D6A8, digits: 0x1D7CE), .italic: Starts(0x1D434, greek: 0x1D6E2),
    .boldItalic: Starts(0x1D468, greek: 0x1D71C, digits: 0x1D7CE), .script: Starts(0x1D49C),
    .boldScript: Starts(0x1D4D0), .fraktur: Starts(0x1D504), .boldFraktur: Starts(0x1D56C),
    .doubleStruck: Starts(0x1D538, digits: 0x1D7D8), .sansSerif: Starts(0x1D5A0, digits: 0x1D7E2),
    .sansBold: Starts(0x1D5D4, greek: 0x1D756, digits: 0x1D7EC), .sansItalic: Starts(0x1D608, digits: 0x1D7E2),
    .sansBoldItalic: Starts(0x1D63C, greek: 0x1D790, digits: 0x1D7EC), .monospace: Starts(0x1D670, digits: 0x1D7F6),
  ]

  private static let exceptions: [Alphabet: [Unicode.Scalar: Unicode.Scalar]] = [
    .italic: ["h": "ℎ"],
    .script: [
      "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ",
    ],
    .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
    .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
  ]
}
