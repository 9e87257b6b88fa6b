import Diagnostics
import DocumentModel

/// Gives inlines that were read from a copy of a text the places they have in the page.
enum InlineRanges {
  /// The same inlines with every range replaced. Notes are left out: a title has none.
  static func moved(_ inlines: [Inline], _ move: (SourceRange) -> SourceRange) -> [Inline] {
    inlines.compactMap { inline in
      kind(inline.kind, move).map { Inline($0, move(inline.range)) }
    }
  }

  private static func kind(_ kind: Inline.Kind, _ move: (SourceRange) -> SourceRange) -> Inline.Kind? {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .math, .raw: kind
    case .emphasis(let inlines): .emphasis(moved(inlines, move))
    case .strong(let inlines): .strong(moved(inlines, move))
    case .underline(let inlines): .underline(moved(inlines, move))
    case .strikeout(let inlines): .strikeout(moved(inlines, move))
    case .superscript(let inlines): .superscript(moved(inlines, move))
    case .subscript(let inlines): .subscript(moved(inlines, move))
    case .smallCaps(let inlines): .smallCaps(moved(inlines, move))
    case .quoted(let marks, let inlines): .quoted(marks, moved(inlines, move))
    case .citation(let citations, let inlines): .citation(citations, moved(inlines, move))
    case .link(let attributes, let inlines, let target): .link(attributes, moved(inlines, move), target)
    case .image(let attributes, let inlines, let target): .image(attributes, moved(inlines, move), target)
    case .span(let attributes, let inlines): .span(attributes, moved(inlines, move))
    case .note: nil
    }
  }
}
