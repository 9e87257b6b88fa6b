import BuiltInFiles

/// Reads a language's table. `Resources/languages/README.md` tells the format.
struct LanguageTableReader {
  private(set) var table: LanguageTable
  /// What can't be understood: the table's name and the line, by number and word for word.
  private(set) var complaints: [String] = []
  private var modeNumbers: [String: Int] = ["main": 0]
  /// The mode that lines are about.
  private var mode = 0
  /// Tables that are being read, the outermost first, so that none includes itself.
  private var open: [String] = []

  /// Reads what can be understood.
  static func read(_ bytes: [UInt8], named name: String) -> LanguageTableReader {
    var reader = LanguageTableReader(table: LanguageTable(name: name))
    reader.read(bytes, name)
    return reader
  }

  private init(table: LanguageTable) { self.table = table }

  private mutating func read(_ bytes: [UInt8], _ name: String) {
    open.append(name)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let first = fields.first else { continue }
      if !understand(String(decoding: first, as: UTF8.self), fields[1...]) {
        complaints.append("\(name), line \(number + 1): \(String(decoding: line, as: UTF8.self))")
      }
    }
    open.removeLast()
  }

  private mutating func understand(_ word: String, _ fields: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    switch word {
    case "include": return include(fields)
    case "ignore-case": table.ignoresCase = true
    case "session": table.isSession = true
    case "prompt": return pattern(fields.first).map { table.prompts.append($0) } != nil
    case "more": return pattern(fields.first).map { table.furtherPrompts.append($0) } != nil
    case "output": return rule(fields).map { table.outputRules.append($0) } != nil
    case "token": return rule(fields).map { table.modes[mode].add($0) } ?? false
    case "span", "block": return span(fields, isBlock: word == "block").map { table.modes[mode].add($0) } ?? false
    default: return word.hasPrefix("[") ? begin(mode: word) : words(word, fields)
    }
    return fields.isEmpty
  }

  /// What a line says about words and numbers.
  private mutating func words(_ word: String, _ fields: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    switch word {
    case "words": return add(fields, to: \.words)
    case "first": return add(fields, to: \.firstWords)
    case "sections": return add(fields, to: \.sectionWords)
    case "after": return add(fields, to: \.followers)
    case "numbers":
      table.modes[mode].hasNumbers = true
      for byte in fields.joined() { table.modes[mode].digitSeparators.insert(byte) }
    case "word-bytes": table.modes[mode].wordBytes = table.modes[mode].wordBytes.union(ByteSet(fields.joined()))
    case "members": table.modes[mode].memberMarks = ByteSet(fields.joined())
    case "text": return kind(fields.first).map { table.modes[mode].textKind = .some($0) } != nil
    case "calls":
      table.modes[mode].hasWords = true
      return kind(fields.first).map { table.modes[mode].calledKind = $0 } != nil
    case "commands":
      table.modes[mode].hasWords = true
      table.modes[mode].commandStarts = ByteSet(fields.dropFirst().joined())
      return kind(fields.first).map { table.modes[mode].commandKind = $0 } != nil
    default: return false
    }
    return true
  }

  private mutating func include(_ fields: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    let name = String(decoding: fields.first ?? [], as: UTF8.self)
    guard !open.contains(name), let bytes = BuiltInLanguage.bytes(named: name) else { return false }
    let here = mode
    read(bytes, name)
    mode = here
    return true
  }

  private mutating func begin(mode name: String) -> Bool {
    guard name.hasSuffix("]") else { return false }
    mode = number(ofMode: String(name.dropFirst().dropLast()))
    return true
  }

  private mutating func number(ofMode name: String) -> Int {
    if let known = modeNumbers[name] { return known }
    table.modes.append(LanguageMode())
    modeNumbers[name] = table.modes.count - 1
    return table.modes.count - 1
  }

  /// Words of a kind, which come after the kind's name. With `after`, it is the kind of the word that follows.
  private mutating func add(
    _ fields: ArraySlice<ArraySlice<UInt8>>, to words: WritableKeyPath<LanguageMode, [WordKey: CodeTokenKind]>
  ) -> Bool {
    guard let given = kind(fields.first), let kind = given else { return false }
    table.modes[mode].hasWords = true
    for field in fields.dropFirst() {
      guard let key = WordKey(field, ignoringCase: table.ignoresCase) else { return false }
      table.modes[mode][keyPath: words][key] = kind
    }
    return true
  }

  /// `KIND PATTERN`
  private func rule(_ fields: ArraySlice<ArraySlice<UInt8>>) -> LanguageRule? {
    guard fields.count == 2, let kind = kind(fields.first), let begin = pattern(fields.last) else { return nil }
    return LanguageRule(kind: kind, begin: begin)
  }

  /// `KIND BEGIN END` and what holds inside; a block has no END.
  private mutating func span(_ fields: ArraySlice<ArraySlice<UInt8>>, isBlock: Bool) -> LanguageRule? {
    var rest = fields
    guard let kind = kind(rest.popFirst()), let begin = pattern(rest.popFirst()) else { return nil }
    let end = isBlock ? nil : pattern(rest.popFirst())
    guard isBlock || end != nil else { return nil }
    var span = LanguageRule.Span(end: end, hasLines: isBlock)
    while let option = rest.popFirst() {
      switch String(decoding: option, as: UTF8.self) {
      case "lines": span.hasLines = true
      case "next-line":
        span.hasLines = true
        span.beginsOnNextLine = true
      case "escape": span.escape = rest.popFirst()?.first
      case "nests": span.nested = pattern(rest.popFirst())
      case "holds": span.mode = number(ofMode: String(decoding: rest.popFirst() ?? [], as: UTF8.self))
      default: return nil
      }
    }
    return LanguageRule(kind: kind, begin: begin, span: span)
  }

  private func pattern(_ field: ArraySlice<UInt8>?) -> BytePattern? {
    field.flatMap { BytePatternReader.read($0) }
  }

  /// - Returns: nil for what is no kind; the kind nil for `none`.
  private func kind(_ field: ArraySlice<UInt8>?) -> CodeTokenKind?? {
    let name = String(decoding: field ?? [], as: UTF8.self)
    return name == "none" ? .some(nil) : CodeTokenKind(rawValue: name).map { .some($0) }
  }
}
