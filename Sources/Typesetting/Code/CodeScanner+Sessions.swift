extension CodeScanner {
  /// Whether the text shows what a person typed and what the computer answered.
  var isSession: Bool {
    mutating get {
      if table.isSession { return true }
      var start = 0
      while start < text.count {
        let end = lineEnd(from: start)
        if promptEnd(table.prompts, at: start, end) != nil { return true }
        start = end
      }
      return false
    }
  }

  /// Goes over the lines: those with a prompt are code, the others output.
  mutating func scanSession() {
    var isInCode = false
    while position < text.count {
      let end = lineEnd(from: position)
      let goesOn = isInCode && endsWithBackslash(before: position)
      if let code = promptEnd(table.prompts, at: position, end) {
        startAnew()
        begin(code)
        scan(to: end)
        isInCode = true
      } else if isInCode, let code = promptEnd(table.furtherPrompts, at: position, end) {
        begin(code)
        scan(to: end)
      } else if goesOn {
        scan(to: end)
      } else {
        output(to: end)
        isInCode = false
      }
    }
  }

  private mutating func begin(_ code: Int) {
    limit = code
    add(.prompt, to: code)
  }

  private mutating func output(to end: Int) {
    limit = end
    for rule in table.outputRules where rule.begin.first.contains(text[position]) {
      if let match = match(rule.begin) {
        add(rule.kind, to: match.end)
        break
      }
    }
    position = end
  }

  private mutating func lineEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    steps += end - start + 1
    return min(end + 1, text.count)
  }

  private mutating func promptEnd(_ prompts: [BytePattern], at start: Int, _ end: Int) -> Int? {
    for prompt in prompts {
      let match = prompt.match(text, at: start, limit: end, steps: &steps)
      if let match, match.end > start { return match.end }
    }
    return nil
  }

  private func endsWithBackslash(before offset: Int) -> Bool {
    offset > 1 && text[offset - 2] == UInt8(ascii: "\\")
  }
}
