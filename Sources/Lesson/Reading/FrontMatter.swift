/// The YAML at the top of a page, between two lines of three hyphens.
struct FrontMatter {
  /// Bytes of the page between the two lines.
  var text: Range<Int>
  /// What the Workbench dislikes about it; it reads no title then.
  var flaw: Flaw?

  enum Flaw {
    /// The text between the lines begins with a blank line.
    case blankLine
    /// The first or last line has blanks behind the hyphens.
    case blanksBehindHyphens
    /// It ends with `...`.
    case endsWithDots
    /// It has no end.
    case noEnd
  }

  /// Finds it; nil where the page begins with something else.
  ///
  /// - Source: the Workbench's reference, "Front matter": line 1 is exactly `---`, line 2 is not blank, a later line is
  ///   exactly `---`.
  init?(in page: [UInt8]) {
    let start = ByteOrderMark.length(in: page)
    guard let opening = FrontMatter.line(at: start, in: page), FrontMatter.isFence(opening, page, "---") else {
      return nil
    }
    flaw = opening.count == 3 ? nil : .blanksBehindHyphens
    var next = FrontMatter.next(after: opening, in: page)
    text = next..<next
    var isFirst = true
    while let line = FrontMatter.line(at: next, in: page) {
      if FrontMatter.isFence(line, page, "---") || FrontMatter.isFence(line, page, "...") {
        text = text.lowerBound..<next
        note(closing: line, in: page)
        return
      }
      if isFirst, page[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { flaw = flaw ?? .blankLine }
      isFirst = false
      next = FrontMatter.next(after: line, in: page)
    }
    text = text.lowerBound..<page.count
    flaw = .noEnd
  }

  private mutating func note(closing line: Range<Int>, in page: [UInt8]) {
    if page[line.lowerBound] == UInt8(ascii: ".") {
      flaw = flaw ?? .endsWithDots
    } else if line.count > 3 {
      flaw = flaw ?? .blanksBehindHyphens
    }
  }

  /// The line that begins at the offset, without its end; nil behind the last.
  private static func line(at start: Int, in page: [UInt8]) -> Range<Int>? {
    guard start < page.count else { return nil }
    var end = page[start...].firstIndex(of: 0x0A) ?? page.count
    if end > start, page[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private static func next(after line: Range<Int>, in page: [UInt8]) -> Int {
    (page[line.upperBound...].firstIndex(of: 0x0A) ?? page.count - 1) + 1
  }

  private static func isFence(_ line: Range<Int>, _ page: [UInt8], _ fence: String) -> Bool {
    page[line].starts(with: fence.utf8) && page[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
