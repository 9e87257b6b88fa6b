import DocumentModel

extension BlockParser {
  /// A list without numbers.
  mutating func bulletList() -> [DraftBlock]? {
    guard bulletMarker(at: position) != nil else { return nil }
    let start = position
    var items: [[DraftBlock]] = []
    while let marker = nextMarker(where: { $0.bulletMarker(at: $1) }) {
      items.append(listItem(marker))
    }
    return [draft(.bulletList(items), from: start, to: position)]
  }

  /// A list with numbers or letters.
  mutating func orderedList() -> [DraftBlock]? {
    guard let first = orderedMarker(at: position), case .ordered(let numerals, let delimiter) = first.kind else {
      return nil
    }
    let start = position
    let firstNumber = numerals == .example ? exampleNumber(labelled: first.label) : first.number
    var items: [[DraftBlock]] = []
    while let marker = nextMarker(where: { $0.orderedMarker(at: $1, continuing: items.isEmpty ? nil : first.kind) }) {
      if numerals == .example { countExample(labelled: marker.label) }
      items.append(listItem(marker))
    }
    let style = OrderedListStyle(start: firstNumber, numerals: numerals, delimiter: delimiter)
    return [draft(.orderedList(style, items), from: start, to: position)]
  }

  /// The number of the next example; a label that was used already has its own.
  private func exampleNumber(labelled label: String?) -> Int {
    label.flatMap { page.examples[$0] } ?? page.exampleCount + 1
  }

  private func countExample(labelled label: String?) {
    if let label, page.examples[label] != nil { return }
    page.exampleCount += 1
    if let label { page.examples[label] = page.exampleCount }
  }

  /// The mark at the parser's position; blank lines between items have been passed over with the item before.
  private func nextMarker(where find: (BlockParser, Int) -> ListMarker?) -> ListMarker? {
    position < text.bytes.count ? find(self, position) : nil
  }

  private mutating func listItem(_ marker: ListMarker) -> [DraftBlock] {
    let item = itemText(from: marker.end, columns: marker.isExample ? 4 : nil) { $0.listItemMarker(at: $1) != nil }
    return contents(of: item.text(), isListItem: true)
  }

  /// Gathers the lines of an item whose text starts at `start`, in the parser's line.
  ///
  /// Source: Pandoc manual, Lists, "block content in list items"; lines that follow at once belong to it, indented or
  /// not; after a blank line only lines indented as far as the item's text do.
  /// - Parameter isMarker: whether another item starts at an offset.
  /// - Parameter columns: how far later lines are indented; nil for as far as the text at `start`.
  mutating func itemText(
    from start: Int, columns: Int? = nil, isMarker: (BlockParser, Int) -> Bool
  ) -> PageTextBuilder {
    let columns = columns ?? text.columns(from: position, to: start)
    var item = PageTextBuilder(of: text)
    position = itemLine(from: start, into: &item)
    while let line = lazyLine(columns, isMarker) { position = itemLine(from: line, into: &item) }
    passBlankLines(into: &item)
    while continuation(columns, into: &item, isMarker) { passBlankLines(into: &item) }
    return item
  }

  /// Adds a line of an item; gives the offset behind.
  private mutating func itemLine(from start: Int, into item: inout PageTextBuilder) -> Int {
    let end = text.lineStart(after: start)
    item.append(start, end)
    page.steps += 1
    return end
  }

  /// Where the text of a line that goes on with an item's first lines starts; nil when the line doesn't.
  private mutating func lazyLine(_ columns: Int, _ isMarker: (BlockParser, Int) -> Bool) -> Int? {
    guard position < text.bytes.count, !text.isBlankLine(position), !isMarker(self, position) else {
      return nil
    }
    let (end, passed, _) = text.dedent(position, by: columns)
    if passed < columns, definitionText(at: position) != nil { return nil }
    if fencedCode(at: position) != nil || closesContainer(at: position) { return nil }
    if text.byte(position) == .colon, isGluedFenceOpening(at: position) { return nil }
    if passed == columns {
      if isMarker(self, text.skipBlanks(end)) { return nil }
      return end
    }
    return position
  }

  private mutating func passBlankLines(into item: inout PageTextBuilder) {
    while position < text.bytes.count, text.isBlankLine(position) {
      position = text.lineStart(after: position)
      item.appendLineFeed()
    }
  }

  /// Adds a stretch of lines the first of which is indented as far as the item's text.
  private mutating func continuation(
    _ columns: Int, into item: inout PageTextBuilder, _ isMarker: (BlockParser, Int) -> Bool
  ) -> Bool {
    var isFirst = true
    while position < text.bytes.count, !text.isBlankLine(position), !closesContainer(at: position) {
      if !isFirst, text.byte(position) == .colon, isGluedFenceOpening(at: position) { break }
      let (end, passed, padding) = text.dedent(position, by: columns)
      var start = end
      if passed < columns {
        if isFirst || isMarker(self, position) || definitionText(at: position) != nil { break }
        start = position
      }
      let next = text.lineStart(after: start)
      item.append(start, next, padding: passed < columns ? 0 : padding)
      page.steps += 1
      position = next
      isFirst = false
    }
    return !isFirst
  }

  /// Whether the line closes the fenced div or the HTML element that the list is in.
  mutating func closesContainer(at line: Int) -> Bool {
    if surroundings.openFences > 0, isFenceCloser(at: line) { return true }
    guard let element = surroundings.openElement, text.byte(line) == .less, text.byte(line + 1) == UInt8(ascii: "/")
    else { return false }
    return html.tag(at: line, limit: text.bytes.count)?.name == element
  }
}

extension PageText {
  /// Columns between two offsets of a line.
  func columns(from start: Int, to end: Int) -> Int {
    var columns = 0
    for offset in start..<end {
      columns += bytes[offset] == .tab ? 4 - columns % 4 : 1
    }
    return columns
  }
}
