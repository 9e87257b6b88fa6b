/// Finds the line and column of a byte offset.
public struct LineTable: Sendable {
  /// A place as people and editors count: both start at 1.
  public struct Position: Sendable, Hashable {
    public var line: Int
    /// Counted in Unicode scalars.
    public var column: Int
  }

  private let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Looks for the lines of `bytes`, which end with a line feed, with a carriage return before it or not, or with
  /// carriage returns alone.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let lineEnd = UInt8(ascii: bytes.contains(UInt8(ascii: "\n")) ? "\n" : "\r")
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == lineEnd { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The place of a zero-based byte offset; an offset behind the end is at the end.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let scalars = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 }
    return Position(line: low + 1, column: scalars + 1)
  }

  /// The text of a line, counted from 1, without its line ending.
  public func text(ofLine line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    var text = bytes[lineStarts[line - 1]..<max(end, lineStarts[line - 1])]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
