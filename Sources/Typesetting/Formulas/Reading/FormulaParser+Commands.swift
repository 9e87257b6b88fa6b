/// What commands stand for.
extension FormulaParser {
  /// The part of a row that a command begins; nil where nothing is to be seen.
  mutating func atom(of command: Command, _ token: TeXToken) throws(FormulaProblem) -> Atom? {
    switch command {
    case .space(let mu): return Atom(.space(.mu(mu)), .transparent)
    case .horizontalSpace: return Atom(.space(try length()), .transparent)
    case .fraction, .continuedFraction, .generalFraction, .root, .accent, .along, .overset, .underset, .overunderset,
      .stackrel, .longArrow, .prescript:
      return try structure(command, token)
    case .font(let alphabet): return try lettered(alphabet, bold: isBold)
    case .boldSymbol: return try lettered(alphabet, bold: true)
    case .text(let alphabet): return Atom(.joined(try words(alphabet)))
    case .words(let words): return Atom(.text(words))
    case .function(let name, let limits):
      return Atom(.identifier(name), .largeOperator, limits: limits, isFunction: true)
    case .namedOperator: return try namedOperator()
    case .fence, .left: return try fence(command, token)
    case .kind(let kind):
      return Atom(
        FormulaParser.signed(try argument(), kind), kind, limits: kind == .largeOperator ? .whenDisplayed : .never)
    case .phantom, .strut, .enclosure, .wordBox, .textColour, .colourBox: return try room(command)
    case .not: return try negated(token)
    case .binaryModulo:
      return Atom(.sign(FormulaSign("mod", leading: .mu(4), trailing: .mu(4))), .binary)
    case .parenthesisedModulo(let word, let hasParentheses): return try modulo(word, hasParentheses)
    case .smartDots: return Atom(.identifier(try dots()))
    case .begin: return try environment(token)
    case .substack: return try substack(token)
    case .define, .plainDefine, .alias, .declareOperator, .tag, .label, .ignored:
      try remember(command, token)
      return nil
    case .reference(let hasParentheses):
      let name = FormulaParser.plain(try input.argument())
      return Atom(.text(hasParentheses ? "(\(name))" : name))
    case .number, .unit, .quantity: return try quantity(command, token)
    case .infixFraction, .style, .colour, .oldFont: return nil
    }
  }

  private mutating func lettered(_ alphabet: Alphabet?, bold: Bool) throws(FormulaProblem) -> Atom {
    let outer = (self.alphabet, isBold)
    self.alphabet = alphabet
    isBold = bold
    defer { (self.alphabet, isBold) = outer }
    let node = try argument()
    return Atom(node, FormulaParser.kind(of: node))
  }

  /// `\not` crosses the next sign out.
  private mutating func negated(_ token: TeXToken) throws(FormulaProblem) -> Atom {
    let node = try argument()
    switch node {
    case .sign(let sign): return Atom(.sign(FormulaSign(NegatedSigns.negated(sign.text))), .relation)
    case .identifier(let text, _): return Atom(.identifier(NegatedSigns.negated(text)))
    default: return Atom(.enclosed(.upwardStrike, [node]))
    }
  }

  private mutating func modulo(_ word: String, _ hasParentheses: Bool) throws(FormulaProblem) -> Atom {
    let argument = try argument()
    var nodes: [FormulaNode] = [.space(.mu(style == .display ? 18 : 8))]
    if hasParentheses { nodes.append(.sign(FormulaSign("(", isStretchy: false))) }
    if !word.isEmpty { nodes += [.identifier(word), .space(.mu(6))] }
    nodes.append(argument)
    if hasParentheses { nodes.append(.sign(FormulaSign(")", isStretchy: false))) }
    return Atom(.row(nodes))
  }

  /// Dots at the height that what follows asks for (amsmath §4.3).
  private mutating func dots() throws(FormulaProblem) -> String {
    switch FormulaParser.symbol(of: try input.peek())?.kind {
    case .binary, .relation, .large: return "⋯"
    default: return "…"
    }
  }

  /// A name that is told to be an operator or a relation takes the space of one.
  private static func signed(_ node: FormulaNode, _ kind: Atom.Kind) -> FormulaNode {
    guard kind == .binary || kind == .relation else { return node }
    switch node {
    case .identifier(let text, _), .text(let text):
      let space = EmLength.mu(kind == .binary ? 4 : 5)
      return .sign(FormulaSign(text, leading: space, trailing: space))
    default: return node
    }
  }

  static func symbol(of token: TeXToken) -> Symbol? {
    switch token.kind {
    case .character(let scalar): SymbolTable.characters[scalar]
    case .command(let name): SymbolTable.named[name]
    default: nil
    }
  }

  /// What a node is among others: a sign is what its character is.
  static func kind(of node: FormulaNode) -> Atom.Kind {
    switch node {
    case .sign(let sign):
      guard let first = sign.text.unicodeScalars.first, let symbol = SymbolTable.characters[first] else {
        return .ordinary
      }
      switch symbol.kind {
      case .binary: return .binary
      case .relation: return .relation
      case .large: return .largeOperator
      case .opening: return .opening
      case .closing: return .closing
      case .punctuation: return .punctuation
      case .letter, .upright, .fence, .slash: return .ordinary
      }
    case .scripts(let base, _, _), .limits(let base, _, _, _): return kind(of: base)
    default: return .ordinary
    }
  }

  /// True for the name of a function, which is a name of several letters.
  static func isFunction(_ node: FormulaNode) -> Bool {
    if case .identifier(let name, _) = node { name.unicodeScalars.count > 1 } else { false }
  }

  private mutating func namedOperator() throws(FormulaProblem) -> Atom {
    let hasLimits = try input.skip(.character("*"))
    let tokens = try input.argument()
    let limits: Atom.Limits = hasLimits ? .whenDisplayed : .never
    if let name = FormulaParser.name(tokens) {
      let isUpright = name.unicodeScalars.count == 1
      return Atom(.identifier(name, isUpright: isUpright), .largeOperator, limits: limits, isFunction: true)
    }
    let range = tokens.first?.range ?? input.upcoming.range
    input.prepend(
      [TeXToken(kind: .openBrace, range: range)] + tokens + [TeXToken(kind: .closeBrace, range: range)])
    var atom = try lettered(.upright, bold: isBold)
    atom.kind = .largeOperator
    atom.limits = limits
    atom.isFunction = true
    return atom
  }

  /// The name that tokens spell; nil where there is more to them.
  private static func name(_ tokens: [TeXToken]) -> String? {
    var name = ""
    for token in tokens {
      switch token.kind {
      case .character(let scalar): name.unicodeScalars.append(scalar)
      case .command(","): name += "\u{2009}"
      case .command(" "), .command("~"): name += "\u{A0}"
      case .command("_"): name += "_"
      case .command("text"), .command("mathrm"), .command("rm"), .command("textrm"): break
      case .space, .openBrace, .closeBrace: break
      default: return nil
      }
    }
    return name.isEmpty ? nil : name
  }
}
