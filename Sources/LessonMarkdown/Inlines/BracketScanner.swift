/// Finds the bracket that closes another one. Brackets in code, formulas and HTML don't count.
struct BracketScanner {
  let text: PageText
  let limit: Int
  private var closers: [Int: Int] = [:]
  private var scanned = 0..<0
  private var html: HTMLTagScanner
  private var code: CodeSpanScanner

  init(text: PageText, limit: Int) {
    self.text = text
    self.limit = limit
    html = HTMLTagScanner(text, stop: limit)
    code = CodeSpanScanner(text, stop: limit)
  }

  /// The offset of the bracket that closes the one at `open`; nil when none does.
  mutating func closer(of open: Int) -> Int? {
    if !scanned.contains(open) { scan(from: open) }
    return closers[open]
  }

  private mutating func scan(from start: Int) {
    var open: [Int] = []
    var offset = start
    while offset < limit {
      let byte = text.bytes[offset]
      if byte == .openBracket {
        open.append(offset)
      } else if byte == .closeBracket {
        if let opener = open.popLast() { closers[opener] = offset }
        // a definition's label needs no more than its own closer
      } else if let end = verbatimEnd(at: offset) {
        offset = end
        continue
      } else if byte == .lineFeed, text.isBlankLine(offset + 1) {
        break
      }
      offset += 1
    }
    scanned = start..<limit
  }

  private mutating func verbatimEnd(at offset: Int) -> Int? {
    switch text.bytes[offset] {
    case .backslash:
      if let formula = MathReader(text: text, limit: limit).formula(at: offset) { return formula.end }
      return text.byte(offset + 1).isPunctuation ? offset + 2 : nil
    case .backtick: return code.span(at: offset, limit: limit)?.end ?? text.skip(.backtick, offset)
    case UInt8(ascii: "$"): return MathReader(text: text, limit: limit).formula(at: offset)?.end
    case .less: return html.tag(at: offset, limit: limit)?.end
    default: return nil
    }
  }
}
