import Yams

/// Finds the byte offset of a line and column as libyaml counts them.
struct YAMLPlaces {
  /// The file that the text is from.
  let file: String
  /// The offset in the file at which the text begins.
  let base: Int
  private let text: [UInt8]
  /// Offset and number, in Unicode scalars, of each line's first character.
  private var lines: [(offset: Int, scalar: Int)] = [(0, 0)]
  /// The offsets of every so many scalars, so that a place far right in a long line is found at once.
  private var landmarks: [Int] = []
  private static let landmarkDistance = 256

  init(_ text: [UInt8], file: String, base: Int) {
    self.file = file
    self.base = base
    self.text = text
    var scalars = 0
    var lineEnd = 0
    for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if lineEnd > 0, offset >= lineEnd {
        lines.append((offset, scalars))
        lineEnd = 0
      }
      if scalars % YAMLPlaces.landmarkDistance == 0 { landmarks.append(offset) }
      let length = YAMLPlaces.breakLength(text, at: offset)
      if length > 0, lineEnd == 0 { lineEnd = offset + length }
      scalars += 1
    }
    if lineEnd > 0 { lines.append((text.count, scalars)) }
  }

  /// From the mark to the end of its line, blanks at the end left out.
  func range(from mark: Mark) -> Range<Int> {
    let line = min(max(mark.line - 1, 0), lines.count - 1)
    let lineEnd = line + 1 < lines.count ? lines[line + 1].offset : text.count
    let start = min(offset(ofScalar: lines[line].scalar + mark.column - 1), lineEnd)
    var end = lineEnd
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(text[end - 1]) { end -= 1 }
    return base + start..<base + end
  }

  private func offset(ofScalar scalar: Int) -> Int {
    let landmark = scalar / YAMLPlaces.landmarkDistance
    guard landmark < landmarks.count else { return text.count }
    var offset = landmarks[landmark]
    for _ in 0..<scalar % YAMLPlaces.landmarkDistance {
      guard offset < text.count else { break }
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
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
