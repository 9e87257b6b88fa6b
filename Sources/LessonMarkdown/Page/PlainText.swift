import DocumentModel

/// The words of inlines without any marks, as identifiers are made of.
enum PlainText {
  static func of(_ inlines: [Inline]) -> String {
    var result = ""
    for inline in inlines { append(inline, to: &result) }
    return result
  }

  private static func append(_ inline: Inline, to result: inout String) {
    switch inline.kind {
    case .text(let words): result += words
    case .softBreak, .lineBreak: result += " "
    case .code(_, let text), .math(_, let text): result += text
    case .emphasis(let contents), .strong(let contents), .underline(let contents), .strikeout(let contents),
      .superscript(let contents), .subscript(let contents), .smallCaps(let contents), .span(_, let contents),
      .link(_, let contents, _), .image(_, let contents, _), .citation(_, let contents):
      for inline in contents { append(inline, to: &result) }
    case .quoted(let marks, let contents):
      result += marks == .single ? "\u{2018}" : "\u{201C}"
      for inline in contents { append(inline, to: &result) }
      result += marks == .single ? "\u{2019}" : "\u{201D}"
    case .raw, .note: break
    }
  }
}
