/// What a rule looks for: a sequence of items that each take as much as they can and never give back.
///
/// So a pattern is matched in one pass. To keep the whole linear, an item that others follow takes ``longest`` bytes at
/// most; the last one may take any number, since nothing after it can fail.
struct BytePattern: Sendable {
  enum Item: Sendable {
    /// From `least` to `most` bytes of a set.
    case bytes(ByteSet, least: Int, most: Int)
    /// Bytes that stand here one after the other.
    case literal([UInt8])
    /// The beginning of a line.
    case lineStart
    /// The first place of a line that is no blank.
    case firstOnLine
    /// The end of a line.
    case lineEnd
    /// The byte before is of this set; before the text, it counts as a line's end.
    case after(ByteSet)
    /// What follows must be there, and is not taken.
    case ahead
    /// What is taken from here on is remembered.
    case rememberStart
    case rememberEnd
    /// What was remembered by the pattern that opened the span.
    case remembered
  }

  struct Match {
    var end: Int
    var remembered: Range<Int>
  }

  static let longest = 256

  let items: [Item]
  /// The bytes that a match can begin with.
  let first: ByteSet

  init(_ items: [Item]) {
    self.items = items
    first = Self.first(of: items)
  }

  /// Matches at one place; bytes from `limit` on count as a line's end.
  ///
  /// - Parameter steps: is raised by the number of bytes looked at.
  func match(
    _ text: [UInt8], at start: Int, limit: Int, remembered: Range<Int> = 0..<0, steps: inout Int
  ) -> Match? {
    var position = start
    var end: Int?
    var memory = start..<start
    for item in items {
      steps += 1
      switch item {
      case .bytes(let set, let least, let most):
        let count = Self.count(of: set, in: text, from: position, limit: limit, most: most)
        steps += count
        if count < least, end == nil || position < limit || !set.contains(UInt8(ascii: "\n")) { return nil }
        position += count
      case .literal(let bytes):
        guard Self.stands(bytes[...], in: text, at: position, limit: limit) else { return nil }
        position += bytes.count
      case .lineStart: if position > 0, text[position - 1] != UInt8(ascii: "\n") { return nil }
      case .firstOnLine: if !Self.isFirstOnLine(position, in: text, steps: &steps) { return nil }
      case .lineEnd: if position < limit, text[position] != UInt8(ascii: "\n") { return nil }
      case .after(let set): if !set.contains(position > 0 ? text[position - 1] : UInt8(ascii: "\n")) { return nil }
      case .ahead: end = position
      case .rememberStart: memory = position..<position
      case .rememberEnd: memory = memory.lowerBound..<position
      case .remembered:
        steps += remembered.count
        guard Self.stands(text[remembered], in: text, at: position, limit: limit) else { return nil }
        position += remembered.count
      }
    }
    return Match(end: Self.characterEnd(end ?? position, in: text, limit: limit), remembered: memory)
  }

  /// The next place between two characters.
  static func characterEnd(_ offset: Int, in text: [UInt8], limit: Int) -> Int {
    var end = offset
    while end < limit, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func count(of set: ByteSet, in text: [UInt8], from start: Int, limit: Int, most: Int) -> Int {
    let end = most < limit - start ? start + most : limit
    var position = start
    while position < end, set.contains(text[position]) { position += 1 }
    return position - start
  }

  private static func stands(_ bytes: ArraySlice<UInt8>, in text: [UInt8], at start: Int, limit: Int) -> Bool {
    guard bytes.count <= limit - start else { return false }
    var position = start
    for byte in bytes {
      if text[position] != byte { return false }
      position += 1
    }
    return true
  }

  private static func isFirstOnLine(_ position: Int, in text: [UInt8], steps: inout Int) -> Bool {
    var start = position
    while start > 0, position - start < longest, ByteSet.blanks.contains(text[start - 1]) { start -= 1 }
    steps += position - start
    return start == 0 || text[start - 1] == UInt8(ascii: "\n")
  }

  /// Every byte where the pattern can match without taking any.
  private static func first(of items: [Item]) -> ByteSet {
    var first = ByteSet()
    for item in items {
      switch item {
      case .bytes(let set, let least, _):
        first = first.union(set)
        if least > 0 { return first }
      case .literal(let bytes): return first.union(ByteSet(bytes.prefix(1)))
      case .lineEnd, .remembered: return .all
      case .lineStart, .firstOnLine, .after, .ahead, .rememberStart, .rememberEnd: continue
      }
    }
    return .all
  }
}
