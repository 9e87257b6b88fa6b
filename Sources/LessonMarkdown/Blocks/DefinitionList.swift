import DocumentModel

extension BlockParser {
  /// Terms, each in a line of its own, with definitions behind `:` or `~`.
  ///
  /// Source: Pandoc manual, Extension: `definition_lists`.
  mutating func definitionList() -> [DraftBlock]? {
    let start = position
    var items: [DraftBlock.Definition] = []
    var end = position
    while let item = definitionItem() {
      items.append(item)
      end = position
    }
    position = end
    return items.isEmpty ? nil : [draft(.definitionList(items), from: start, to: end)]
  }

  /// A term with its definitions. They are paragraphs where a blank line follows the term, else plain text.
  private mutating func definitionItem() -> DraftBlock.Definition? {
    guard position < text.bytes.count, !text.isBlankLine(position) else { return nil }
    let termEnd = lineEnd(position)
    var next = min(termEnd + 1, text.bytes.count)
    let isLoose = next < text.bytes.count && text.isBlankLine(next)
    if isLoose { next = text.lineStart(after: next) }
    guard definitionText(at: next) != nil else { return nil }
    let term = run(position, termEnd)
    position = next
    var definitions: [[DraftBlock]] = []
    while let content = definitionText(at: position) {
      var item = itemText(from: content) { $0.definitionText(at: $1) != nil || $0.listItemMarker(at: $1) != nil }
      // text that something else follows at once is no paragraph
      if position >= text.bytes.count { item.appendLineFeed() }
      definitions.append(contents(of: item.text(), isListItem: true))
    }
    return DraftBlock.Definition(term: term, definitions: definitions, isTight: !isLoose)
  }

  /// Where a definition's text starts, in a line that starts with its mark.
  func definitionText(at line: Int) -> Int? {
    let mark = text.skip(.space, line)
    guard mark - line <= 3, text.byte(mark) == .colon || text.byte(mark) == .tilde else { return nil }
    guard text.byte(mark + 1).isBlank || text.byte(mark + 1) == .lineFeed else { return nil }
    return itemStart(behind: mark + 1, lineStart: line)
  }
}
