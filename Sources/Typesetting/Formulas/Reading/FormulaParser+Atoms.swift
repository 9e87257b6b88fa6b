/// Letters, digits, signs and groups.
extension FormulaParser {
  /// The part of a row that begins with a token just read; nil where nothing is to be seen.
  mutating func atom(from token: TeXToken) throws(FormulaProblem) -> Atom? {
    switch token.kind {
    case .character(let scalar): return character(scalar, token)
    case .openBrace: return Atom(.joined(try group(token)))
    case .superscript, .subscript:
      input.prepend([token])
      return Atom(.row([]))
    case .command(let name):
      if let command = CommandTable.named[name] { return try atom(of: command, token) }
      if let symbol = SymbolTable.named[name] { return atom(of: symbol) }
      throw FormulaProblem.unknown(name, token)
    default: throw FormulaProblem.unexpected(token)
    }
  }

  /// What stands in the braces that were just opened.
  mutating func group(_ opener: TeXToken) throws(FormulaProblem) -> [FormulaNode] {
    try enter(opener)
    // a number belongs to the line around the group
    let outer = tag
    tag = nil
    defer {
      leave()
      tag = tag ?? outer
    }
    let nodes = try lines()
    let closer = try input.next()
    switch closer.kind {
    case .closeBrace: return nodes
    case .end: throw FormulaProblem.unclosedBrace(opener)
    default: throw FormulaProblem.unexpected(closer)
    }
  }

  /// The argument of a command: a group, or one sign.
  mutating func argument(_ style: MathStyle? = nil) throws(FormulaProblem) -> FormulaNode {
    let outer = self.style
    if let style { self.style = style }
    defer { self.style = outer }
    let token = try input.next()
    try enter(token)
    defer { leave() }
    if case .character(let scalar) = token.kind, FormulaParser.isDigit(scalar) { return number(String(scalar)) }
    if FormulaParser.endsRow(token) || token.kind == .superscript || token.kind == .subscript {
      throw FormulaProblem("an argument is missing here", remedy: "put it in braces", at: token.range)
    }
    return try atom(from: token)?.node ?? .row([])
  }

  private mutating func character(_ scalar: Unicode.Scalar, _ token: TeXToken) -> Atom {
    if FormulaParser.isDigit(scalar) || (scalar == "." && isDigitNext) { return Atom(number(digits(after: scalar))) }
    if FormulaParser.isPrime(scalar) {
      input.prepend([token])
      return Atom(.row([]))
    }
    if let symbol = SymbolTable.characters[scalar] { return atom(of: symbol) }
    if scalar.properties.isAlphabetic { return letters(from: scalar) }
    switch scalar.properties.generalCategory {
    case .mathSymbol: return Atom(.sign(FormulaSign(String(scalar))), .relation)
    default: return Atom(.text(String(scalar)))
    }
  }

  func atom(of symbol: Symbol) -> Atom {
    let text = symbol.text
    switch symbol.kind {
    case .letter: return Atom(letter(text))
    case .upright: return Atom(alphabet == nil && !isBold ? .identifier(text, isUpright: true) : letter(text))
    case .large(let limits): return Atom(.sign(FormulaSign(text)), .largeOperator, limits: limits)
    case .binary: return Atom(.sign(FormulaSign(text)), .binary)
    case .relation: return Atom(.sign(FormulaSign(text)), .relation)
    case .opening: return Atom(.sign(FormulaSign(text, form: ambiguous(text, .prefix), isStretchy: false)), .opening)
    case .closing:
      let isFence = text != "!" && text != "?"
      let sign = FormulaSign(text, form: ambiguous(text, .postfix), isStretchy: isFence ? false : nil)
      return Atom(.sign(sign), .closing)
    case .punctuation:
      // MathML takes the colon for a relation
      let isColon = text == ":"
      let sign = FormulaSign(text, leading: isColon ? .zero : nil, trailing: isColon ? .mu(3) : nil)
      return Atom(.sign(sign), .punctuation)
    case .fence: return Atom(.sign(FormulaSign(text, form: .prefix, isStretchy: false)))
    case .slash: return Atom(.sign(FormulaSign(text)))
    }
  }

  private func ambiguous(_ text: String, _ form: FormulaSign.Form) -> FormulaSign.Form? {
    Delimiters.ambiguous.contains(text) ? form : nil
  }

  // MARK: Letters and digits

  private mutating func letters(from first: Unicode.Scalar) -> Atom {
    var text = String(first)
    if alphabet?.joinsLetters ?? false {
      while let next = joinedLetter { text.unicodeScalars.append(next) }
    }
    // Unicode's own letters of an alphabet have it already
    return Atom(letter(text))
  }

  /// The next letter of a name of several, taken away.
  private var joinedLetter: Unicode.Scalar? {
    mutating get {
      switch input.upcoming.kind {
      case .character(let scalar) where scalar.properties.isAlphabetic && SymbolTable.characters[scalar] == nil:
        input.take()
        return scalar
      case .command("_"):
        input.take()
        return "_"
      default: return nil
      }
    }
  }

  /// A name in the alphabet that holds here.
  func letter(_ text: String) -> FormulaNode {
    guard alphabet != nil || isBold else { return .identifier(text) }
    var alphabet = self.alphabet ?? .italic
    if isBold { alphabet = alphabet.bold }
    let isSingle = text.unicodeScalars.dropFirst().isEmpty
    // a single letter is slanted without more; several are when the letters are
    if alphabet == .italic && isSingle { return .identifier(text) }
    let letters = alphabet.letters(text)
    return .identifier(letters, isUpright: isSingle && letters == text)
  }

  func number(_ digits: String) -> FormulaNode {
    var alphabet = self.alphabet ?? .upright
    if isBold { alphabet = alphabet.bold }
    return .number(alphabet.letters(digits))
  }

  private var isDigitNext: Bool {
    if case .character(let scalar) = input.upcoming.kind { FormulaParser.isDigit(scalar) } else { false }
  }

  /// The digits of a number, with a point among them, and with commas in braces.
  private mutating func digits(after first: Unicode.Scalar) -> String {
    var text = String(first)
    while true {
      if case .character(let scalar) = input.upcoming.kind {
        if FormulaParser.isDigit(scalar) {
          text.unicodeScalars.append(scalar)
          input.take()
          continue
        }
        if scalar == ".", takeSeparator([.character(".")]) {
          text += "."
          continue
        }
      } else if takeSeparator([.openBrace, .character(","), .closeBrace]) {
        text += ","
        continue
      }
      return text
    }
  }

  /// Takes what separates digits away, if a digit follows it.
  private mutating func takeSeparator(_ kinds: [TeXToken.Kind]) -> Bool {
    var taken: [TeXToken] = []
    for kind in kinds {
      guard input.upcoming.kind == kind else {
        input.prepend(taken)
        return false
      }
      taken.append(input.take())
    }
    if isDigitNext { return true }
    input.prepend(taken)
    return false
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// An apostrophe, as it is typed or as text editors change it.
  static func isPrime(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" || scalar == "′" }
}
