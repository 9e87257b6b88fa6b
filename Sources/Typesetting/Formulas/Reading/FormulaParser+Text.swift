/// Words in a formula.
extension FormulaParser {
  /// The words of an argument, with the formulas among them.
  mutating func words(_ alphabet: Alphabet?) throws(FormulaProblem) -> [FormulaNode] {
    let opener = try input.next()
    try enter(opener)
    defer { leave() }
    var words = Words(alphabet: alphabet)
    guard opener.kind == .openBrace else {
      input.prepend([opener])
      try add(input.take(), to: &words)
      return words.finish()
    }
    while true {
      // macros are replaced, white space stays
      let token = input.upcoming.kind == .space ? input.upcoming : try input.peek()
      input.take()
      switch token.kind {
      case .closeBrace: return words.finish()
      case .end: throw FormulaProblem.unclosedBrace(opener)
      default: try add(token, to: &words)
      }
    }
  }

  private struct Words {
    var alphabet: Alphabet?
    private var text = ""
    private var nodes: [FormulaNode] = []

    init(alphabet: Alphabet?) { self.alphabet = alphabet }

    mutating func add(_ more: String) { text += more }

    mutating func add(_ more: [FormulaNode]) {
      flush()
      nodes += more
    }

    mutating func finish() -> [FormulaNode] {
      flush()
      return nodes
    }

    private mutating func flush() {
      guard !text.isEmpty else { return }
      for (typed, meant) in [("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("'", "’"), ("`", "‘")] {
        text = text.split(separator: typed, omittingEmptySubsequences: false).joined(separator: meant)
      }
      nodes.append(.text(alphabet?.letters(text) ?? text))
      text = ""
    }
  }

  private mutating func add(_ token: TeXToken, to words: inout Words) throws(FormulaProblem) {
    switch token.kind {
    case .space: words.add(" ")
    case .character(let scalar): words.add(String(scalar))
    case .openBrace:
      input.prepend([token])
      words.add(try self.words(words.alphabet))
    case .dollar: words.add(try formula(in: token, until: .dollar))
    case .command("("): words.add(try formula(in: token, until: .command(")")))
    case .command(let name): try add(name, token, to: &words)
    // as they stand: TeX would not have them, but what they mean is plain
    case .subscript: words.add("_")
    case .superscript: words.add("^")
    case .ampersand: words.add("&")
    default: throw FormulaProblem.unexpected(token)
    }
  }

  private mutating func add(_ name: String, _ token: TeXToken, to words: inout Words) throws(FormulaProblem) {
    if let mark = FormulaParser.accents[name] {
      let letter = FormulaParser.plain(try input.argument())
      return words.add(letter + mark)
    }
    switch CommandTable.named[name] {
    case .space(let mu)?: words.add(FormulaParser.spaces[mu] ?? "\u{A0}")
    case .words(let text)?: words.add(text)
    case .text(let alphabet)?: words.add(try self.words(alphabet ?? words.alphabet))
    case .font(let alphabet)?: words.add(try self.words(alphabet))
    case .oldFont(let alphabet)?: words.alphabet = alphabet
    case .smartDots?: words.add("…")
    case .ignored?: break
    case nil:
      guard name != "\\" else { return words.add(" ") }
      guard let symbol = SymbolTable.named[name] else { throw FormulaProblem.unknown(name, token) }
      words.add(symbol.text)
    default:
      input.prepend([token])
      let outer = alphabet
      defer { alphabet = outer }
      if let atom = try atom(from: input.take()) { words.add([atom.node]) }
    }
  }

  /// A formula among words, up to the dollar sign that ends it.
  private mutating func formula(
    in opener: TeXToken, until closer: TeXToken.Kind
  ) throws(FormulaProblem) -> [FormulaNode] {
    let outer = (style, alphabet, isBold)
    (style, alphabet, isBold) = (.text, nil, false)
    defer { (style, alphabet, isBold) = outer }
    try enter(opener)
    defer { leave() }
    let nodes = try row()
    guard try input.skip(closer) else {
      throw FormulaProblem("the formula among the words is not closed", at: opener.range)
    }
    return nodes
  }

  private static let spaces: [Int: String] = [
    3: "\u{2009}", 4: "\u{2005}", 5: "\u{2005}", 9: "\u{2002}", 18: "\u{2003}", 36: "\u{2003}\u{2003}", -3: "", -4: "",
    -5: "",
  ]

  /// Accents of words, by the mark that they put on the letter before them.
  private static let accents: [String: String] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "=": "\u{304}", ".": "\u{307}", "c": "\u{327}",
    "v": "\u{30C}", "u": "\u{306}", "H": "\u{30B}", "r": "\u{30A}", "k": "\u{328}",
  ]
}
