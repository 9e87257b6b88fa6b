import BuiltInFiles

/// Code → tokens, by the tables in `Resources/languages`.
///
/// A table is read when the first code in its language comes, and kept.
public final class CodeTypesetter {
  private let names: LanguageNames
  /// By the table's name; nil where there is none.
  private var tables: [String: LanguageTable?] = [:]

  public init() { names = LanguageNames(BuiltInFile.languageNames.bytes) }

  /// Whether there is a table for a language, under this name or as what this name stands for.
  public func knows(_ language: String) -> Bool { table(language) != nil }

  /// The tokens of a text in a language, in order: they don't overlap, and neighbours are of different kinds. What is
  /// between them is shown as it is.
  ///
  /// - Returns: nil when there is no table for the language.
  /// - Complexity: linear in the length of the text, whatever it holds.
  public func tokens(of text: String, in language: String) -> [CodeToken]? {
    table(language).map { CodeScanner.tokens(of: Array(text.utf8), $0).tokens }
  }

  private func table(_ language: String) -> LanguageTable? {
    let name = names.table(of: language)
    if let known = tables[name] { return known }
    let table = BuiltInLanguage.bytes(named: name).map { LanguageTableReader.read($0, named: name).table }
    tables[name] = .some(table)
    return table
  }
}
