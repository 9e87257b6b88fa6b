import DocumentModel

/// The cells of a grid table, found by following their borders.
struct Grid {
  /// A line of the drawing: its characters, and where each is in the text.
  struct Line {
    var bytes: [UInt8]
    /// One more than there are characters.
    var offsets: [Int]
  }

  /// A cell by its place in the grid.
  struct Cell {
    var row: Int
    var rowSpan: Int
    var columnSpan: Int
    /// Lines of the drawing and characters in them that are inside the borders.
    var lines: Range<Int>
    var characters: Range<Int>
  }

  private let lines: [Line]
  /// Where columns start, in characters; the last is the right border.
  private(set) var columnStarts: [Int] = []
  /// Lines with borders between rows; the last is the lower border.
  private(set) var rowStarts: [Int] = []
  /// In reading order.
  private(set) var cells: [Cell] = []
  private(set) var alignments: [Table.Alignment] = []
  private(set) var headRows = 0
  private(set) var footRows = 0

  /// - Returns: nil when the drawing is no grid of whole cells.
  init?(_ lines: [Line]) {
    self.lines = lines
    let width = lines[0].bytes.count
    guard lines.count <= 5000, width <= 2000, let boxes = boxes(width) else { return nil }
    columnStarts = Array(Set(boxes.flatMap { [$0.left, $0.right] })).sorted()
    rowStarts = Array(Set(boxes.flatMap { [$0.top, $0.bottom] })).sorted()
    let columnIndex = Dictionary(uniqueKeysWithValues: columnStarts.enumerated().map { ($1, $0) })
    let rowIndex = Dictionary(uniqueKeysWithValues: rowStarts.enumerated().map { ($1, $0) })
    for box in boxes.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
      guard let row = rowIndex[box.top], let rowEnd = rowIndex[box.bottom], let column = columnIndex[box.left],
        let columnEnd = columnIndex[box.right]
      else { return nil }
      cells.append(
        Cell(
          row: row, rowSpan: rowEnd - row, columnSpan: columnEnd - column, lines: (box.top + 1)..<box.bottom,
          characters: (box.left + 1)..<box.right))
    }
    readRules()
  }

  /// Where the text of a cell's lines lies.
  func content(of cell: Cell) -> [Range<Int>] {
    cell.lines.map { index in
      let offsets = lines[index].offsets
      let lower = min(cell.characters.lowerBound, offsets.count - 1)
      let upper = min(cell.characters.upperBound, offsets.count - 1)
      return offsets[lower]..<max(offsets[lower], offsets[upper])
    }
  }

  private struct Box {
    var top: Int
    var left: Int
    var bottom: Int
    var right: Int
  }

  /// All boxes, each from a corner that the boxes before it have left open.
  private func boxes(_ width: Int) -> [Box]? {
    var result: [Box] = []
    /// For each character, the line down to which boxes are found.
    var done = [Int](repeating: 0, count: width)
    var corners: [(line: Int, character: Int)] = [(0, 0)]
    var seen: Set<Int> = []
    while !corners.isEmpty {
      let index = corners.indices.min {
        (corners[$0].line, corners[$0].character) < (corners[$1].line, corners[$1].character)
      }
      guard let index else { break }
      let (top, left) = corners.remove(at: index)
      guard top < lines.count - 1, left < width - 1, done[left] <= top, seen.insert(top << 16 | left).inserted else {
        continue
      }
      guard let box = box(top, left, width) else { return nil }
      result.append(box)
      for character in box.left..<box.right { done[character] = box.bottom }
      corners.append((top, box.right))
      corners.append((box.bottom, left))
    }
    guard done.dropLast().allSatisfy({ $0 == lines.count - 1 }) else { return nil }
    return result
  }

  /// The smallest box with this upper left corner.
  private func box(_ top: Int, _ left: Int, _ width: Int) -> Box? {
    guard isCorner(top, left) else { return nil }
    var right = left + 1
    while right < width, isHorizontal(top, right) || isCorner(top, right) {
      if isCorner(top, right), let bottom = bottom(top, left, right) {
        return Box(top: top, left: left, bottom: bottom, right: right)
      }
      right += 1
    }
    return nil
  }

  private func bottom(_ top: Int, _ left: Int, _ right: Int) -> Int? {
    var line = top + 1
    while line < lines.count {
      guard isVertical(line, left) || isCorner(line, left), isVertical(line, right) || isCorner(line, right) else {
        return nil
      }
      if isCorner(line, left), isCorner(line, right),
        ((left + 1)..<right).allSatisfy({ isHorizontal(line, $0) || isCorner(line, $0) })
      {
        return line
      }
      line += 1
    }
    return nil
  }

  private func byte(_ line: Int, _ character: Int) -> UInt8 {
    character < lines[line].bytes.count ? lines[line].bytes[character] : 0
  }

  private func isCorner(_ line: Int, _ character: Int) -> Bool { byte(line, character) == UInt8(ascii: "+") }

  private func isVertical(_ line: Int, _ character: Int) -> Bool { byte(line, character) == .pipe }

  private func isHorizontal(_ line: Int, _ character: Int) -> Bool {
    let byte = byte(line, character)
    return byte == .hyphen || byte == UInt8(ascii: "=") || byte == .colon
  }

  /// Head, foot and alignment, from rules of `=` and from colons.
  private mutating func readRules() {
    let doubles = rowStarts.indices.filter { isDouble(rowStarts[$0]) }
    let last = rowStarts.count - 1
    var ruleForAlignment = 0
    if let first = doubles.first, first > 0, first < last || doubles.count == 1 {
      if first < last {
        headRows = first
        ruleForAlignment = rowStarts[first]
      }
    }
    if doubles.count >= 2, doubles.last == last, doubles[doubles.count - 2] > headRows || headRows > 0 {
      let foot = doubles[doubles.count - 2]
      if foot >= headRows, foot > 0, foot < last, foot != headRows || doubles.count > 2 { footRows = last - foot }
    }
    for index in 0..<(columnStarts.count - 1) {
      let isLeft = byte(ruleForAlignment, columnStarts[index] + 1) == .colon
      let isRight = byte(ruleForAlignment, columnStarts[index + 1] - 1) == .colon
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .unspecified))
    }
  }

  private func isDouble(_ line: Int) -> Bool {
    let bytes = lines[line].bytes
    return bytes.contains(UInt8(ascii: "=")) && !bytes.contains(.hyphen) && !bytes.contains(.pipe)
  }
}
