/// Finds code between backticks: a run of backticks, text, and a run of the same length, with no blank line between.
struct CodeSpanScanner {
  struct Span {
    /// Backticks before the span that are text.
    var literals: Int
    /// The text between the marks.
    var content: Range<Int>
    /// The offset behind the span.
    var end: Int
  }

  private let text: PageText
  /// The stretch without blank lines that was looked through, and the offsets of its runs by their length.
  private var stretch = 0..<0
  private var runs: [Int: [Int]] = [:]

  /// Nothing behind it is looked at.
  private let stop: Int

  init(_ text: PageText, stop: Int? = nil) {
    self.text = text
    self.stop = stop ?? text.bytes.count
  }

  /// The code that starts in the run of backticks at `start`; nil when the whole run is text.
  mutating func span(at start: Int, limit: Int) -> Span? {
    let behind = text.skip(.backtick, start)
    let length = behind - start
    if !stretch.contains(start) { lookThrough(from: start) }
    var best: (length: Int, closer: Int)?
    for (size, offsets) in runs where size <= length && size > best?.length ?? 0 {
      guard let closer = first(in: offsets, notBefore: behind), closer + size <= limit else { continue }
      best = (size, closer)
    }
    guard let best else { return nil }
    return Span(literals: length - best.length, content: behind..<best.closer, end: best.closer + best.length)
  }

  private mutating func lookThrough(from start: Int) {
    runs.removeAll(keepingCapacity: true)
    var offset = start
    while offset < stop {
      if text.bytes[offset] == .backtick {
        let end = text.skip(.backtick, offset)
        runs[end - offset, default: []].append(offset)
        offset = end
      } else {
        offset += 1
        if text.bytes[offset - 1] == .lineFeed, text.isBlankLine(offset) { break }
      }
    }
    stretch = start..<max(offset, start + 1)
  }

  private func first(in offsets: [Int], notBefore offset: Int) -> Int? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count ? offsets[low] : nil
  }
}
