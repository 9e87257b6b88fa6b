/// Finds the end of a link's title in quotes, which may hold other text in the same quotes.
///
/// A quote closes the title unless a letter or digit follows it; such a quote opens an inner quotation, if that is
/// closed in its turn.
struct QuotedTitle {
  let text: PageText
  let limit: Int
  let mark: UInt8
  /// Quotes that were found to open nothing.
  private var inVain: Set<Int> = []

  init(text: PageText, limit: Int, mark: UInt8) {
    self.text = text
    self.limit = limit
    self.mark = mark
  }

  /// The offset behind the title that starts with the quote at `start`.
  mutating func end(from start: Int, depth: Int = 0) -> Int? {
    guard depth < 20, !inVain.contains(start), !text.byte(start + 1).isSpace else { return nil }
    var position = start + 1
    while position < limit {
      let byte = text.bytes[position]
      if byte == mark {
        if position + 1 >= limit || !text.isAlphanumeric(position + 1) { return position + 1 }
        position = end(from: position, depth: depth + 1) ?? position + 1
      } else if byte == .lineFeed, text.isBlankLine(position + 1) {
        break
      } else {
        position += byte == .backslash && text.byte(position + 1).isPunctuation ? 2 : 1
      }
    }
    inVain.insert(start)
    return nil
  }
}
