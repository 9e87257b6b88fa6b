/// Commands that hold for all that follows in their row.
extension FormulaParser {
  struct Rest {
    var nodes: [FormulaNode]
    /// Whether what stands before the command is in it, too.
    var isWhole = false
  }

  /// What the rest of the row comes to behind such a command; nil behind everything else.
  mutating func rest(
    after token: TeXToken, _ atoms: [Atom], isInBrackets: Bool
  ) throws(FormulaProblem) -> Rest? {
    guard case .command(let name) = token.kind, let command = CommandTable.named[name] else { return nil }
    switch command {
    case .infixFraction(let fraction):
      let numerator = FormulaNode.joined(RowSpacing.nodes(atoms))
      let denominator = FormulaNode.joined(try following(token, isInBrackets))
      return Rest(nodes: [FormulaParser.framed(fraction, numerator, denominator)], isWhole: true)
    case .style(let style, let level):
      let outer = self.style
      self.style = style
      defer { self.style = outer }
      let style = FormulaStyle(isDisplayed: style == .display, scriptLevel: level)
      return Rest(nodes: [.styled(style, try following(token, isInBrackets))])
    case .colour: return try coloured(token, isInBrackets)
    case .oldFont(let alphabet):
      self.alphabet = alphabet
      return nil
    default: return nil
    }
  }

  private mutating func following(_ token: TeXToken, _ isInBrackets: Bool) throws(FormulaProblem) -> [FormulaNode] {
    try enter(token)
    defer { leave() }
    return try row(isInBrackets: isInBrackets)
  }

  /// `\color{red}`: LaTeX colours what follows; the website, and what most authors mean, the braces right behind it.
  private mutating func coloured(_ token: TeXToken, _ isInBrackets: Bool) throws(FormulaProblem) -> Rest? {
    let colour = try self.colour()
    if input.upcoming.kind == .openBrace {
      input.prepend([TeXToken(kind: .command("textcolor"), range: token.range)] + FormulaParser.named(colour, token))
      return nil
    }
    let nodes = try following(token, isInBrackets)
    return Rest(nodes: [colour.map { .styled(FormulaStyle(colour: $0), nodes) } ?? .row(nodes)])
  }

  /// A colour as an argument.
  private static func named(_ colour: String?, _ token: TeXToken) -> [TeXToken] {
    let letters = (colour ?? "").unicodeScalars.map { TeXToken(kind: .character($0), range: token.range) }
    return [TeXToken(kind: .openBrace, range: token.range)] + letters
      + [TeXToken(kind: .closeBrace, range: token.range)]
  }

  /// The colour that the next arguments tell; nil for one that isn't known, which changes nothing.
  mutating func colour() throws(FormulaProblem) -> String? {
    let model = try input.bracketed().map(FormulaParser.plain)
    return Colour.css(FormulaParser.plain(try input.argument()), model: model)
  }

  /// Tokens as the text that they were.
  static func plain(_ tokens: [TeXToken]) -> String {
    var text = ""
    for token in tokens {
      switch token.kind {
      case .command(let name): text += name == "_" ? "_" : name == " " || name == "~" ? " " : "\\" + name
      case .character(let scalar): text.unicodeScalars.append(scalar)
      case .space: text += " "
      case .superscript: text += "^"
      case .subscript: text += "_"
      case .ampersand: text += "&"
      case .dollar: text += "$"
      case .parameter(let number): text += "#\(number)"
      case .openBrace, .closeBrace, .end: break
      }
    }
    return text
  }
}
