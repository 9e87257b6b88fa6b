/// Commands that are remembered, and show nothing where they stand.
extension FormulaParser {
  mutating func remember(_ command: Command, _ token: TeXToken) throws(FormulaProblem) {
    switch command {
    case .define(let onlyIfNew): try define(token, onlyIfNew: onlyIfNew)
    case .plainDefine: try plainDefine(token)
    case .alias: try alias(token)
    case .declareOperator: try declareOperator(token)
    case .tag:
      let isBare = try input.skip(.character("*"))
      let words = try self.words(nil)
      if !isBare, words.count == 1, case .text(let number) = words[0] {
        tag = [.text("(\(number))")]
      } else {
        tag = isBare ? words : [.text("(")] + words + [.text(")")]
      }
    case .label: labels.append(FormulaParser.plain(try input.argument()))
    case .ignored(let arguments): for _ in 0..<arguments { _ = try input.argument() }
    default: break
    }
  }

  /// `\newcommand{\name}[2][default]{body}`
  private mutating func define(_ token: TeXToken, onlyIfNew: Bool) throws(FormulaProblem) {
    _ = try takeStar()
    let name = try commandName(token)
    let count = try input.bracketed().map(FormulaParser.plain).flatMap { Int($0) } ?? 0
    let optional = try input.bracketed()
    let body = try input.argument()
    let isKnown = input.macros[name] != nil || CommandTable.named[name] != nil || SymbolTable.named[name] != nil
    if onlyIfNew && isKnown { return }
    input.macros[name] = TeXMacro(parameters: min(max(count, 0), 9), optional: optional, body: body)
  }

  /// `\def\name#1#2{body}`
  private mutating func plainDefine(_ token: TeXToken) throws(FormulaProblem) {
    let name = try commandName(token)
    var count = 0
    while case .parameter = input.upcoming.kind {
      input.take()
      count += 1
    }
    input.macros[name] = TeXMacro(parameters: min(count, 9), optional: nil, body: try input.argument())
  }

  /// `\let\name=\other`
  private mutating func alias(_ token: TeXToken) throws(FormulaProblem) {
    let name = try commandName(token)
    input.skipSpace()
    if input.upcoming.kind == .character("=") { input.take() }
    input.skipSpace()
    let other = input.take()
    guard other.kind != .command(name) else { return }
    if case .command(let otherName) = other.kind, let macro = input.macros[otherName] {
      input.macros[name] = macro
    } else {
      input.macros[name] = TeXMacro(parameters: 0, optional: nil, body: [other])
    }
  }

  /// `\DeclareMathOperator*{\name}{words}`
  private mutating func declareOperator(_ token: TeXToken) throws(FormulaProblem) {
    let hasLimits = try takeStar()
    let name = try commandName(token)
    func made(_ kind: TeXToken.Kind) -> TeXToken { TeXToken(kind: kind, range: token.range) }
    let words = try input.argument()
    let head = [made(.command("operatorname"))] + (hasLimits ? [made(.character("*"))] : [])
    let body = head + [made(.openBrace)] + words + [made(.closeBrace)]
    input.macros[name] = TeXMacro(parameters: 0, optional: nil, body: body)
  }

  private mutating func takeStar() throws(FormulaProblem) -> Bool {
    input.skipSpace()
    guard input.upcoming.kind == .character("*") else { return false }
    input.take()
    return true
  }

  private mutating func commandName(_ token: TeXToken) throws(FormulaProblem) -> String {
    let argument = try input.argument().filter { $0.kind != .space }
    guard argument.count == 1, case .command(let name) = argument[0].kind else {
      throw FormulaProblem("the name of a command must follow here", at: token.range)
    }
    return name
  }
}
