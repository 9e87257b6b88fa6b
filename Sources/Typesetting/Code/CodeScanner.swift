/// Goes over a text once, with a stack of the spans that are open.
struct CodeScanner {
  /// A span that is open.
  struct Frame {
    /// nil for the whole text.
    var rule: LanguageRule?
    var mode: Int?
    /// What text is that no rule is for.
    var textKind: CodeTokenKind?
    /// How deep the line that a block begins in is indented, in bytes.
    var indentation = 0
    /// What its opening pattern remembers.
    var remembered = 0..<0
  }

  let text: [UInt8]
  let table: LanguageTable
  /// Where the part ends that is scanned.
  var limit = 0
  var position = 0
  var frames = [Frame(mode: 0)]
  /// Spans that begin with the next line.
  var waiting: [Frame] = []
  /// What the next word is, if it comes on this line.
  var expected: CodeTokenKind?
  /// Where the line begins that a block would begin in.
  var lineStart = 0
  /// Whether a word here would be a command.
  var isFirst = true
  private(set) var tokens: [CodeToken] = []
  /// How many bytes were looked at, each as often as it was.
  var steps = 0

  init(_ text: [UInt8], _ table: LanguageTable) {
    self.text = text
    self.table = table
  }

  /// The tokens of a text, and how many steps they took.
  static func tokens(of text: [UInt8], _ table: LanguageTable) -> (tokens: [CodeToken], steps: Int) {
    var scanner = CodeScanner(text, table)
    if table.prompts.isEmpty || !scanner.isSession { scanner.scan(to: text.count) } else { scanner.scanSession() }
    return (scanner.tokens, scanner.steps)
  }

  /// Adds a piece to the tokens.
  mutating func add(_ kind: CodeTokenKind?, to end: Int) {
    defer { position = end }
    guard let kind, end > position else { return }
    if let last = tokens.last, last.kind == kind, last.range.upperBound == position {
      tokens[tokens.count - 1].range = last.range.lowerBound..<end
    } else {
      tokens.append(CodeToken(kind, position..<end))
    }
  }

  /// Scans up to an offset; spans may stay open there.
  mutating func scan(to limit: Int) {
    self.limit = limit
    while position < limit {
      steps += 1
      let frame = frames[frames.count - 1]
      if frame.rule?.span != nil, steppedAlong(frame) { continue }
      if text[position] == UInt8(ascii: "\n") {
        newLine(frame)
      } else if let mode = frame.mode {
        step(in: frame, mode)
      } else {
        add(frame.textKind, to: BytePattern.characterEnd(position + 1, in: text, limit: limit))
      }
    }
  }

  /// Forgets the spans that are open.
  mutating func startAnew() {
    frames.removeSubrange(1...)
    waiting = []
    expected = nil
    isFirst = true
  }

  // MARK: Spans

  /// Ends a span, steps over an escaped character or opens a span within, if that is what comes.
  private mutating func steppedAlong(_ frame: Frame) -> Bool {
    guard let rule = frame.rule, let span = rule.span else { return false }
    let byte = text[position]
    if byte == span.escape {
      add(frame.textKind, to: BytePattern.characterEnd(min(position + 2, limit), in: text, limit: limit))
      return true
    }
    if let end = end(of: span, frame) {
      add(rule.kind, to: end)
      frames.removeLast()
      isFirst = false
      expected = nil
      return true
    }
    if byte == UInt8(ascii: "\n"), !span.hasLines {
      frames.removeLast()
      return true
    }
    guard let nested = span.nested, nested.first.contains(byte), let match = match(nested), match.end > position else {
      return false
    }
    add(rule.kind, to: match.end)
    frames.append(frame)
    return true
  }

  /// Where a span ends, if it does so here.
  private mutating func end(of span: LanguageRule.Span, _ frame: Frame) -> Int? {
    guard let end = span.end else { return isOutside(frame) ? position : nil }
    guard end.first.contains(text[position]) else { return nil }
    return match(end, remembered: frame.remembered)?.end
  }

  /// Whether a line begins here that belongs to a block no more.
  private mutating func isOutside(_ frame: Frame) -> Bool {
    guard position == 0 || text[position - 1] == UInt8(ascii: "\n") else { return false }
    let depth = indentation(from: position)
    return text[position] != UInt8(ascii: "\n") && depth <= frame.indentation
      && (position + depth == limit || text[position + depth] != UInt8(ascii: "\n"))
  }

  /// How many blanks a line begins with.
  private mutating func indentation(from start: Int) -> Int {
    var end = start
    while end < limit, ByteSet.blanks.contains(text[end]) { end += 1 }
    steps += end - start
    return end - start
  }

  private mutating func newLine(_ frame: Frame) {
    add(frame.textKind, to: position + 1)
    lineStart = position
    expected = nil
    isFirst = true
    frames += waiting
    waiting = []
  }

  private mutating func frame(
    of rule: LanguageRule, _ span: LanguageRule.Span, _ remembered: Range<Int>
  ) -> Frame {
    let textKind = span.mode.flatMap { $0 == 0 ? .some(nil) : table.modes[$0].textKind } ?? rule.kind
    let depth = span.end == nil ? indentation(from: lineStart) : 0
    return Frame(rule: rule, mode: span.mode, textKind: textKind, indentation: depth, remembered: remembered)
  }

  // MARK: Rules

  /// Takes what the mode's rules say, else a word, a number or one character.
  private mutating func step(in frame: Frame, _ mode: Int) {
    if followedRule(in: mode) || tookWord(in: frame, mode) { return }
    let byte = text[position]
    if byte >= 0x80 || !ByteSet.blanks.contains(byte) {
      isFirst = table.modes[mode].commandStarts.contains(byte)
      expected = nil
    }
    add(frame.textKind, to: BytePattern.characterEnd(position + 1, in: text, limit: limit))
  }

  private mutating func followedRule(in mode: Int) -> Bool {
    var candidates = table.modes[mode].candidates[Int(text[position])]
    while candidates != 0 {
      let rule = table.modes[mode].rules[candidates.trailingZeroBitCount]
      candidates &= candidates - 1
      guard let match = match(rule.begin), match.end > position else { continue }
      add(rule.kind, to: match.end)
      expected = nil
      isFirst = false
      guard let span = rule.span else { return true }
      isFirst = span.mode != nil
      let frame = frame(of: rule, span, match.remembered)
      if span.beginsOnNextLine { waiting.append(frame) } else { frames.append(frame) }
      return true
    }
    return false
  }

  mutating func match(_ pattern: BytePattern, remembered: Range<Int> = 0..<0) -> BytePattern.Match? {
    pattern.match(text, at: position, limit: limit, remembered: remembered, steps: &steps)
  }
}
