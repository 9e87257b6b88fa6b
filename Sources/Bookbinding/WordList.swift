import BuiltInFiles

/// The words that books themselves use: key → language → text, read from `Resources/`.
public struct WordList: Sendable {
  private var entries: [String: [String: String]] = [:]

  /// The words of `translations.json` and `words.json`.
  public static let builtIn = WordList(reading: [BuiltInFile.translations.bytes, BuiltInFile.words.bytes])

  /// Reads JSON of the form `{"Key": {"en": "text", …}, …}`. A key that a later file repeats is taken from there;
  /// what has another form is skipped.
  public init(reading files: [[UInt8]]) {
    for file in files {
      var reader = WordListReader(file)
      for (key, texts) in reader.entries() { entries[key] = texts }
    }
  }

  /// The word in a language (`en`, `pt-BR`, `uk`), else in English, else the key itself.
  public func word(_ key: String, in language: String) -> String {
    let texts = entries[key] ?? [:]
    let primary = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map { $0.lowercased() } ?? ""
    return texts[primary] ?? texts["en"] ?? key
  }
}
