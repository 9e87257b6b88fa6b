import Diagnostics

/// A run of text that blocks are read from: the whole page, or what is inside a list item, a quote or a cell, with
/// the marks of its containers taken away.
///
/// Bytes are UTF-8 with line feeds alone, and end with one.
final class PageText {
  let bytes: [UInt8]
  private let lines: [Origin]

  /// Where a line of the text comes from.
  struct Origin {
    /// Offset of the line's first byte in this text.
    var start: Int
    /// Offset of that byte in the source. Bytes of padding, if any, stand before it.
    var source: Int
    /// Spaces at the line's start that stand for a part of a tab.
    var padding = 0
  }

  /// - Parameter lines: in order; the first starts at 0.
  init(bytes: [UInt8], lines: [Origin]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The place in the source of an offset in this text.
  func source(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    let line = lines[low]
    return line.source + max(0, offset - line.start - line.padding)
  }

  /// The range in the source of a range in this text.
  func range(_ lower: Int, _ upper: Int) -> SourceRange {
    let first = UInt32(truncatingIfNeeded: source(of: lower))
    guard upper > lower else { return SourceRange(first, first) }
    // the last byte decides, so that what follows in another line does not count
    return SourceRange(first, UInt32(truncatingIfNeeded: source(of: upper - 1)) + 1)
  }
}

extension PageText {
  /// A whole page: byte-order mark and carriage returns are left out, and the text ends with a blank line.
  ///
  /// - Parameter base: the offset of the source's first byte.
  convenience init(page source: [UInt8], base: Int = 0) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 2)
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = [Origin(start: 0, source: base + start)]
    if source.contains(UInt8(ascii: "\r")) {
      var rest = source[start...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\r")) {
        bytes.append(contentsOf: rest[..<end])
        lines.append(Origin(start: bytes.count, source: base + end + 1))
        rest = rest[(end + 1)...]
      }
      bytes.append(contentsOf: rest)
    } else {
      bytes.append(contentsOf: source[start...])
    }
    bytes += [.lineFeed, .lineFeed]
    self.init(bytes: bytes, lines: lines)
  }
}

/// Puts a text together from pieces of another one.
struct PageTextBuilder {
  private let origin: PageText
  private(set) var bytes: [UInt8] = []
  private var lines: [PageText.Origin] = []

  init(of origin: PageText) {
    self.origin = origin
  }

  /// Appends the bytes from `lower` up to `upper`, preceded by spaces that stand for a part of a tab.
  mutating func append(_ lower: Int, _ upper: Int, padding: Int = 0) {
    lines.append(PageText.Origin(start: bytes.count, source: origin.source(of: lower), padding: padding))
    if padding > 0 { bytes.append(contentsOf: repeatElement(.space, count: padding)) }
    var lower = lower
    while lower < upper {
      let next = origin.lineStart(after: lower)
      let end = min(next, upper)
      bytes.append(contentsOf: origin.bytes[lower..<end])
      lower = end
      if lower < upper { lines.append(PageText.Origin(start: bytes.count, source: origin.source(of: lower))) }
    }
  }

  /// Appends a line feed that the source hasn't, or has elsewhere.
  mutating func appendLineFeed() {
    bytes.append(.lineFeed)
  }

  /// Appends a space that does not break.
  mutating func appendNoBreakSpace() {
    bytes += [0xC2, 0xA0]
  }

  func text() -> PageText {
    PageText(bytes: bytes, lines: lines.isEmpty ? [PageText.Origin(start: 0, source: 0)] : lines)
  }
}

extension PageText {
  /// The offset of the line feed that ends the line `offset` is in, or the text's end.
  @inline(__always)
  func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
    return end
  }

  /// The offset of the line that follows.
  @inline(__always)
  func lineStart(after offset: Int) -> Int {
    min(lineEnd(offset) + 1, bytes.count)
  }

  /// The offset behind the spaces and tabs that stand at `offset`.
  @inline(__always)
  func skipBlanks(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end
  }

  /// Whether nothing but spaces and tabs stand between `offset` and the line's end. True at the text's end.
  func isBlankLine(_ offset: Int) -> Bool {
    let end = skipBlanks(offset)
    return end >= bytes.count || bytes[end] == .lineFeed
  }

  /// The byte at an offset, 0 behind the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count && offset >= 0 ? bytes[offset] : 0
  }

  /// The offset behind a run of one byte.
  func skip(_ byte: UInt8, _ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end
  }

  func starts(with prefix: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    return prefix.withUTF8Buffer { prefix in
      for (i, byte) in prefix.enumerated() where bytes[offset + i] != byte { return false }
      return true
    }
  }

  func string(_ lower: Int, _ upper: Int) -> String {
    String(decoding: bytes[lower..<max(lower, upper)], as: UTF8.self)
  }

  /// Columns of indentation at a line's start, tabs counted to the next multiple of four, and the offset behind it.
  func indentation(_ offset: Int) -> (columns: Int, end: Int) {
    var columns = 0
    var end = offset
    while end < bytes.count {
      if bytes[end] == .space { columns += 1 } else if bytes[end] == .tab { columns += 4 - columns % 4 } else { break }
      end += 1
    }
    return (columns, end)
  }

  /// Passes over up to `columns` of indentation: the offset behind them, the columns passed, and those of a tab that
  /// reach beyond.
  func dedent(_ offset: Int, by columns: Int) -> (end: Int, passed: Int, padding: Int) {
    var passed = 0
    var end = offset
    while passed < columns, end < bytes.count {
      if bytes[end] == .space {
        passed += 1
      } else if bytes[end] == .tab {
        let width = 4 - passed % 4
        if passed + width > columns { return (end + 1, columns, passed + width - columns) }
        passed += width
      } else {
        break
      }
      end += 1
    }
    return (end, passed, 0)
  }
}
