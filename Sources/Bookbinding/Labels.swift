/// The book's own words in its language.
struct Labels: Sendable {
  let words: WordList
  let language: String

  /// The word for a key of `translations.json` or `words.json`.
  subscript(key: String) -> String { words.word(key, in: language) }

  /// The word with `{title}`, or another name in braces, filled in.
  func callAsFunction(_ key: String, _ name: String = "title", _ value: String) -> String {
    let text = self[key]
    guard let hole = text.firstRange(of: "{\(name)}") else { return text }
    return text.replacingSubrange(hole, with: value)
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
