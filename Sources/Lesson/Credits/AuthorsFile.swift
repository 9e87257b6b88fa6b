/// The file `AUTHORS`: plain text, a name in each line, with an e-mail address or not; sometimes prose.
enum AuthorsFile {
  /// The names, in the file's order. Prose, headings and reminders to fill the file in give none.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    for paragraph in paragraphs(of: text) {
      let lines = paragraph.filter { !isHeading($0) }.map(bare)
      guard !lines.contains(where: isProse) else { continue }
      for line in lines where isName(line) && !names.contains(line) { names.append(line) }
    }
    return names
  }

  private static func paragraphs(of text: String) -> [[String]] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
      .split(whereSeparator: \.isEmpty).map(Array.init)
  }

  private static func isHeading(_ line: String) -> Bool {
    line.hasSuffix(":") || line.hasPrefix("#") || line.allSatisfy { "=-_*".contains($0) }
  }

  /// The line without a list's mark, an e-mail address or anything in brackets.
  private static func bare(_ line: String) -> String {
    var line = Substring(line)
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { line = line.dropFirst(2) }
    if let bracket = line.firstIndex(where: { "<([".contains($0) }) { line = line[..<bracket] }
    let words = line.split(separator: " ").filter { !$0.contains("@") }
    return words.joined(separator: " ").trimmed
  }

  private static func isProse(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    if line.contains("://") || line.hasPrefix("FIXME") || words.count > 6 { return true }
    if words.count > 3, let last = words.last, last.hasSuffix("."), last.count > 3 { return true }
    return words.contains { wordsOfProse.contains($0.lowercased()) }
  }

  /// Words that sentences about authors have and names haven't.
  private static let wordsOfProse: Set = [
    "the", "by", "is", "are", "was", "were", "for", "to", "this", "these", "authors", "contributors", "see", "please",
    "list",
  ]

  private static func isName(_ line: String) -> Bool {
    guard line.contains(where: \.isLetter) else { return false }
    return !line.contains(" ") || line.contains { $0.isUppercase } || line.contains { $0.isLetter && !$0.isCased }
  }
}
