/// The identifiers of a page's headings, and the headings that a reference in brackets may mean.
struct HeadingTable {
  private var used: Set<String> = []
  /// How often a base was numbered, so that ten thousand equal headings are no trouble.
  private var counts: [String: Int] = [:]
  private var keys: [LabelKey: String] = [:]

  /// The identifier of a heading with this plain text, unique in the page.
  ///
  /// Source: Pandoc manual, Extension: `auto_identifiers`.
  mutating func identifier(for text: String) -> String {
    let base = HeadingTable.base(of: text)
    guard !used.insert(base).inserted else { return base }
    var number = counts[base, default: 1]
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    counts[base] = number + 1
    return "\(base)-\(number)"
  }

  /// Notes an identifier that the author gave.
  mutating func use(_ identifier: String) {
    used.insert(identifier)
  }

  /// Makes a heading a target for references with its source text as the label. The first heading wins.
  mutating func register(label: String, identifier: String) {
    let key = LabelKey(label)
    if keys[key] == nil { keys[key] = identifier }
  }

  /// The identifier of the heading that a label means.
  func identifier(labelled key: LabelKey) -> String? {
    keys[key]
  }

  private static func base(of text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      guard scalar.isAlphanumeric || scalar == "_" || scalar == "-" || scalar == "." else { continue }
      if result.isEmpty, !scalar.isAlphabetic { continue }
      if pendingSpace { result.append("-") }
      pendingSpace = false
      result.append(scalar.lowercased)
    }
    return result.isEmpty ? "section" : String(result)
  }
}
