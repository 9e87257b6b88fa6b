/// The language that a lesson names.
enum LanguageTag {
  /// The languages that the Workbench has labels in.
  static let translated: Set<String> = ["de", "en", "es", "fr", "it", "ja", "uk"]

  /// The BCP 47 tag for a value of `lang`, which may have underscores; nil when it is no tag.
  static func bcp47(_ value: String) -> String? {
    let parts = value.replacing("_", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.utf8.count), first.utf8.allSatisfy(ASCII.isLetter) else {
      return nil
    }
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    }
    return isTag ? parts.joined(separator: "-") : nil
  }

  /// The primary language: `pt` of `pt-BR`.
  static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" }).lowercased()
  }
}
