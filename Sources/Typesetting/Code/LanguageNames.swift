/// The other names of languages: `names.txt`.
struct LanguageNames {
  private var tables: [String: String] = [:]

  /// Reads lines such as `python: py python3`, a table's name first.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
      guard let first = words.first else { continue }
      let table = String(decoding: first, as: UTF8.self)
      for word in words.dropFirst() { tables[String(decoding: word, as: UTF8.self)] = table }
    }
  }

  /// The name of the table that a language's name stands for, which may be itself.
  func table(of language: String) -> String { tables[language] ?? language }
}
