import Diagnostics
import DocumentModel
import LessonMarkdown

/// Reads a title as a line of Markdown: emphasis, code, formulas, but nothing that needs a line of its own.
enum TitleReader {
  /// Put before the title, so that nothing in it opens a block: “1. Basics” is no list.
  private static let prefix = "x "

  /// The title's inlines, with places in the page where its text stands there as it is, else the value's place.
  ///
  /// - Parameter place: the bytes of `page` in which the title stands.
  static func read(_ text: String, at place: Range<Int>, in page: [UInt8]) -> [Inline] {
    let line = text.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ").trimmed
    guard !line.isEmpty else { return [] }
    let blocks = MarkdownReader().read(Array((prefix + line + "\n").utf8)).document.blocks
    guard blocks.count == 1, case .paragraph(let inlines) = blocks[0].kind else {
      return [Inline(.text(line), range(place))]
    }
    let title = withoutPrefix(inlines)
    guard let start = page[place].firstRange(of: Array(line.utf8))?.lowerBound else {
      return InlineRanges.moved(title) { _ in range(place) }
    }
    let shift = start - prefix.utf8.count
    return InlineRanges.moved(title) { old in
      range(max(Int(old.lower) + shift, start)..<max(Int(old.upper) + shift, start))
    }
  }

  private static func withoutPrefix(_ inlines: [Inline]) -> [Inline] {
    guard let first = inlines.first, case .text(let words) = first.kind, words.hasPrefix(prefix) else { return inlines }
    let rest = String(words.dropFirst(prefix.count))
    let others = inlines.dropFirst()
    return rest.isEmpty ? Array(others) : [Inline(.text(rest), first.range)] + others
  }

  private static func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(UInt32(clamping: bytes.lowerBound), UInt32(clamping: bytes.upperBound))
  }
}
