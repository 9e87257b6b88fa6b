import Diagnostics
import DocumentModel

/// Reads the blocks of a text, from top to bottom, each in the first way that fits.
struct BlockParser {
  /// What a text is read within.
  struct Surroundings {
    /// How many containers there are around it.
    var depth = 0
    /// The text is that of a list item: a list may follow a line of text at once.
    var isInListItem = false
    /// Fenced divs that are open.
    var openFences = 0
    /// The innermost HTML element that is open.
    var openElement: String?
  }

  let page: PageContext
  let text: PageText
  /// Where the parser is.
  var position = 0
  var surroundings: Surroundings
  var html: HTMLTagScanner
  var code: CodeSpanScanner
  let tex: TeXReader
  /// For a mark of code fences, the shortest fence that no closing one follows.
  var unclosedFences: [UInt8: Int] = [:]
  /// Elements without Markdown that are not closed from here on.
  var unclosedVerbatim: Set<String> = []
  /// Bytes that may be looked at in vain for the ends of link definitions.
  var definitionBudget: Int
  /// The line that was looked at last.
  private var line = 0..<0
  /// No multiline table that starts from here on has an end.
  var multilineWithoutEnd = false
  /// No metadata block that starts from here on has an end.
  var metadataWithoutEnd = false

  init(_ text: PageText, page: PageContext, surroundings: Surroundings = Surroundings()) {
    self.text = text
    self.page = page
    self.surroundings = surroundings
    definitionBudget = 100_000 + 20 * text.bytes.count
    html = HTMLTagScanner(text)
    code = CodeSpanScanner(text)
    tex = TeXReader(
      text: text, limit: text.bytes.count, groups: TeXGroups(text, limit: text.bytes.count))
  }

  /// Reads another text that lies within a container of this one.
  func contents(of inner: PageText, isListItem: Bool = false) -> [DraftBlock] {
    var surroundings = self.surroundings
    surroundings.depth += 1
    if isListItem { surroundings.isInListItem = true }
    var parser = BlockParser(inner, page: page, surroundings: surroundings)
    return parser.blocks()
  }

  /// All blocks up to the end, or to where `isEnd` says so.
  ///
  /// - Parameter indentation: so many columns before each block don't count.
  mutating func blocks(
    indentedBy indentation: Int = 0, until isEnd: ((inout BlockParser) -> Bool)? = nil
  ) -> [DraftBlock] {
    var result: [DraftBlock] = []
    while skipBlankLines() {
      if let isEnd, isEnd(&self) { break }
      if indentation > 0 { position = text.dedent(position, by: indentation).end }
      page.steps += 1
      block(into: &result)
    }
    return result
  }

  /// Reads one block, or a definition that leaves nothing.
  private mutating func block(into result: inout [DraftBlock]) {
    let start = position
    let first = text.byte(text.skipBlanks(position))
    for kind in BlockKind.candidates(for: first) {
      if surroundings.depth >= PageContext.deepest, kind.isContainer {
        page.reportDepth { text.range(start, text.lineEnd(start)) }
        continue
      }
      if let blocks = kind.read(&self) {
        result += blocks
        precondition(position > start, "a block reader must move on")
        return
      }
      position = start
    }
    result.append(paragraph())
  }

  /// The offset of the line feed that ends the line; a line's end is looked for but once.
  mutating func lineEnd(_ offset: Int) -> Int {
    if !line.contains(offset) { line = offset..<max(text.lineEnd(offset), offset + 1) }
    return text.byte(offset) == .lineFeed ? offset : line.upperBound
  }

  /// Passes over blank lines; false at the text's end.
  private mutating func skipBlankLines() -> Bool {
    while position < text.bytes.count, text.isBlankLine(position) { position = text.lineStart(after: position) }
    return position < text.bytes.count
  }

  func draft(_ kind: DraftBlock.Kind, from lower: Int, to upper: Int) -> DraftBlock {
    var upper = upper
    while upper > lower, text.bytes[upper - 1].isSpace { upper -= 1 }
    var lower = lower
    while lower < upper, text.bytes[lower].isSpace { lower += 1 }
    return DraftBlock(kind: kind, range: text.range(lower, upper))
  }

  /// The text between two offsets without white space at its ends.
  func run(_ lower: Int, _ upper: Int) -> TextRun {
    var lower = lower
    var upper = upper
    while lower < upper, text.bytes[lower].isSpace { lower += 1 }
    while upper > lower, text.bytes[upper - 1].isSpace, !isEscaped(upper - 1, from: lower) { upper -= 1 }
    return TextRun(text: text, lower: lower, upper: upper)
  }

  /// Whether a backslash that is not escaped itself stands before the space at `offset`.
  private func isEscaped(_ offset: Int, from lower: Int) -> Bool {
    guard text.bytes[offset] == .space else { return false }
    var start = offset
    while start > lower, text.bytes[start - 1] == .backslash { start -= 1 }
    return (offset - start) % 2 == 1
  }
}
