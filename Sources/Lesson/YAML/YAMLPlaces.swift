import Yams

/// Finds the byte offset of a line and column as libyaml counts them.
struct YAMLPlaces {
  /// The file that the text is from.
  let file: String
  /// The offset in the file at which the text begins.
  let base: Int
  private let text: [UInt8]
  private let lineStarts: [Int]

  init(_ text: [UInt8], file: String, base: Int) {
    self.file = file
    self.base = base
    self.text = text
    var starts = [0]
    var offset = 0
    while offset < text.count {
      let length = YAMLPlaces.breakLength(text, at: offset)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    lineStarts = starts
  }

  /// From the mark to the end of its line, blanks at the end left out.
  func range(from mark: Mark) -> Range<Int> {
    let line = min(max(mark.line - 1, 0), lineStarts.count - 1)
    let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] : text.count
    var start = lineStarts[line]
    var scalars = mark.column - 1
    while scalars > 0, start < lineEnd {
      start += 1
      while start < lineEnd, text[start] & 0xC0 == 0x80 { start += 1 }
      scalars -= 1
    }
    var end = lineEnd
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(text[end - 1]) { end -= 1 }
    return base + start..<base + end
  }

  /// The place of an offset that is counted from the start of the text.
  func range(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), text.count)
    return base + offset..<base + offset
  }

  /// The length of the line break at the offset, 0 where there is none (YAML 1.1 §4.2).
  private static func breakLength(_ text: [UInt8], at offset: Int) -> Int {
    switch text[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < text.count && text[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: offset + 1 < text.count && text[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      offset + 2 < text.count && text[offset + 1] == 0x80 && (text[offset + 2] == 0xA8 || text[offset + 2] == 0xA9)
        ? 3 : 0
    default: 0
    }
  }
}
