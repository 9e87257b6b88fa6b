/// Text that may hold tags of HTML, as descriptions on Zenodo do.
enum MarkupText {
  private static let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&nbsp;": " "]

  /// The words alone, in one line.
  static func words(_ markup: String) -> String {
    var words = ""
    var rest = markup[...]
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let first = inside.first, first.isLetter || first == "/", let close = inside.firstIndex(of: ">") else {
        words += "<"
        rest = inside
        continue
      }
      words += " "
      rest = inside[inside.index(after: close)...]
    }
    words += rest
    for (entity, character) in entities { words = words.replacing(entity, with: character) }
    words = words.replacing("&amp;", with: "&")
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
