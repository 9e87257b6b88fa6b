import Diagnostics
import DocumentModel

/// Reads the inlines of a run of text.
///
/// Constructs that may turn out not to be closed (`'`, `~`, `^` …) are tried, and tried no second time at the same
/// place; a budget that grows with the run's length bounds all trying.
struct InlineParser {
  /// The quotation that the parser is directly in.
  enum Quotation {
    case none, single, double
  }

  /// A construct that may have to be taken back.
  enum Attempt: UInt8 {
    case strikeout, singleQuotation, doubleQuotation, span
  }

  let page: PageContext
  let text: PageText
  /// Where the parser is.
  var position: Int
  /// Where the text ends.
  var limit: Int
  /// Where the run starts.
  let lower: Int
  /// References are not looked up: the definitions are not known yet.
  let isPreview: Bool
  var quotation = Quotation.none
  var allowsLinks = true
  /// Notes within notes are text.
  var isInNote: Bool
  /// Citations within a note in the text are counted as the note is.
  var isInInlineNote = false
  var depth = 0
  /// Behind the latest emphasis, which counts as a word there.
  var emphasisEnd = -1
  var html: HTMLTagScanner
  var code: CodeSpanScanner
  let texGroups: TeXGroups
  var brackets: BracketScanner
  /// Places where a construct was tried in vain, with its mark.
  var failures: Set<Int> = []
  /// Steps left for constructs that may have to be taken back.
  var budget: Int
  /// Where the last `</span` of the run starts, once that was looked for.
  var lastSpanEnd: Int?
  /// Bytes that may be looked at in vain for the ends of links.
  var targetBudget: Int

  init(_ run: TextRun, page: PageContext, isPreview: Bool = false, isInNote: Bool = false) {
    self.page = page
    text = run.text
    position = run.lower
    lower = run.lower
    limit = run.upper
    self.isPreview = isPreview
    self.isInNote = isInNote
    html = HTMLTagScanner(text, stop: run.upper)
    code = CodeSpanScanner(text, stop: run.upper)
    texGroups = TeXGroups(text, limit: run.upper)
    brackets = BracketScanner(text: text, limit: run.upper)
    budget = 20_000 + (run.upper - run.lower)
    targetBudget = 100_000 + 2 * (run.upper - run.lower)
  }

  /// All inlines of the run.
  mutating func inlines() -> [Inline] {
    var builder = InlineBuilder(text)
    read(into: &builder)
    return builder.finishTrimmed()
  }

  /// The inlines between two offsets, read by themselves.
  mutating func inlines(from start: Int, to end: Int) -> InlineBuilder {
    let outer = (position, limit)
    (position, limit) = (start, end)
    depth += 1
    var builder = InlineBuilder(text)
    read(into: &builder)
    depth -= 1
    (position, limit) = outer
    return builder
  }

  /// Reads up to the end, or to where `isEnd` says so; gives whether it did.
  @discardableResult
  mutating func read(into builder: inout InlineBuilder, until isEnd: ((InlineParser) -> Bool)? = nil) -> Bool {
    while position < limit {
      if let isEnd, isEnd(self) { return true }
      step(into: &builder)
    }
    return false
  }

  /// Reads one inline.
  mutating func step(into builder: inout InlineBuilder) {
    let byte = text.bytes[position]
    guard ByteClass.of(byte).contains(.inlineMark) else { return plainText(into: &builder) }
    page.steps += 1
    budget -= 1
    let start = position
    if depth < PageContext.deepest {
      if let mark = InlineMark.table[Int(byte)], mark(&self, &builder) { return }
    } else {
      page.reportDepth { text.range(start, start + 1) }
    }
    position = start
    if byte.isBlank || byte == .lineFeed {
      whiteSpace(into: &builder)
    } else {
      builder.append(start, start + 1)
      position = start + 1
    }
  }

  /// Bytes that are no marks, with the single spaces between them.
  private mutating func plainText(into builder: inout InlineBuilder) {
    let start = position
    var end = start + 1
    while end < limit {
      let byte = text.bytes[end]
      let isPlain = !ByteClass.of(byte).contains(.inlineMark)
      guard isPlain || byte == .space && end + 1 < limit && !text.bytes[end + 1].isSpace else { break }
      end += 1
    }
    position = end
    builder.append(start, end)
  }

  /// Whether the parser is just behind a word.
  var isBehindWord: Bool {
    guard position > lower else { return false }
    if position == emphasisEnd { return true }
    let byte = text.bytes[position - 1]
    if byte == UInt8(ascii: ".") { return !text.starts(with: "...", at: position - 3) }
    if byte < 0x80 { return byte.isLetter || byte.isDigit }
    return text.scalar(before: position)?.isAlphanumeric ?? false
  }

  /// Tries a construct that may fail: when it gives nil, the parser is where it was.
  mutating func attempt<Result>(_ construct: Attempt, _ body: (inout InlineParser) -> Result?) -> Result? {
    let key = position << 3 | Int(construct.rawValue)
    guard budget > 0, !failures.contains(key) else { return nil }
    let saved = (position, quotation, allowsLinks, page.noteCount)
    depth += 1
    let result = body(&self)
    depth -= 1
    if result == nil {
      (position, quotation, allowsLinks, page.noteCount) = saved
      failures.insert(key)
    }
    return result
  }

  /// The byte at an offset, 0 at the run's end and behind.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset < limit ? text.bytes[offset] : 0
  }
}
