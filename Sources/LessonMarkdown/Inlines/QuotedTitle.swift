/// Finds the end of a link's title in quotes, which may hold other text in the same quotes.
///
/// A quote closes the title unless a letter or digit follows it; such a quote opens an inner quotation, if that is
/// closed in its turn.
struct QuotedTitle {
  let text: PageText
  let limit: Int
  let mark: UInt8
  /// The offsets behind what quotes open; nil for those that open nothing.
  private var ends: [Int: Int?] = [:]
  private var steps = 0

  /// Titles that take more steps to read are none.
  private var most = 0

  init(text: PageText, limit: Int, mark: UInt8) {
    self.text = text
    self.limit = limit
    self.mark = mark
  }

  /// The offset behind the title that starts with the quote at `start`.
  mutating func end(from start: Int, depth: Int = 0) -> Int? {
    if depth == 0 { most = 100 + 2 * (limit - start) }
    guard depth < 20, !text.byte(start + 1).isSpace else { return nil }
    if let known = ends[start] { return known }
    let end = search(from: start, depth: depth)
    ends[start] = .some(end)
    return end
  }

  private mutating func search(from start: Int, depth: Int) -> Int? {
    var position = start + 1
    while position < limit, steps < most {
      steps += 1
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
    return nil
  }
}
