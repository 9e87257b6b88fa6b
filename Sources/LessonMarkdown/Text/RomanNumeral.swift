/// Roman numerals.
enum RomanNumeral {
  private static let values: [Character: Int] = [
    "i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000,
  ]

  /// The value of a numeral in letters of one case; nil when it is none, or not written in the shortest way.
  static func value(of word: String) -> Int? {
    let lower = word.lowercased()
    guard word == lower || word == word.uppercased() else { return nil }
    let digits = lower.compactMap { values[$0] }
    guard digits.count == word.utf8.count, !digits.isEmpty else { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      let next = index + 1 < digits.count ? digits[index + 1] : 0
      total += digit < next ? -digit : digit
    }
    return total > 0 && numeral(for: total) == lower ? total : nil
  }

  private static func numeral(for value: Int) -> String {
    let parts: [(Int, String)] = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = value
    var result = ""
    for (size, letters) in parts {
      while rest >= size, result.utf8.count < 30 {
        result += letters
        rest -= size
      }
    }
    return result
  }
}
