/// Fences that stretch.
extension FormulaParser {
  mutating func fence(_ command: Command, _ token: TeXToken) throws(FormulaProblem) -> Atom {
    if case .fence(let size, let kind) = command {
      let text = try delimiter(after: token)
      let form: FormulaSign.Form? =
        switch kind {
        case .opening: .prefix
        case .closing: .postfix
        case .relation: .infix
        default: Delimiters.ambiguous.contains(text) ? .prefix : nil
        }
      return Atom(text.isEmpty ? .row([]) : .sign(FormulaSign(text, form: form, isStretchy: true, size: size)), kind)
    }
    return Atom(.row(try pair(token)), .inner)
  }

  /// What stands between `\left` and `\right`, with the fences.
  private mutating func pair(_ opener: TeXToken) throws(FormulaProblem) -> [FormulaNode] {
    try enter(opener)
    defer { leave() }
    var nodes = FormulaParser.stretched(try delimiter(after: opener), .prefix)
    while true {
      nodes += try row()
      let token = try input.next()
      switch token.kind {
      case .command("middle"): nodes += FormulaParser.stretched(try delimiter(after: token), .infix)
      case .command("right"): return nodes + FormulaParser.stretched(try delimiter(after: token), .postfix)
      default:
        throw FormulaProblem(
          "“\\left” has no “\\right” in its group or line", remedy: "write “\\right.” to end it with nothing",
          at: opener.range)
      }
    }
  }

  /// A fence as high as what it stands beside; none for the empty one.
  static func stretched(_ text: String, _ form: FormulaSign.Form) -> [FormulaNode] {
    guard !text.isEmpty else { return [] }
    let isMiddle = form == .infix
    let needsForm = isMiddle || Delimiters.ambiguous.contains(text)
    return [
      .sign(
        FormulaSign(
          text, form: needsForm ? form : nil, isStretchy: true, leading: isMiddle ? .mu(1) : nil,
          trailing: isMiddle ? .mu(1) : nil))
    ]
  }

  private mutating func delimiter(after command: TeXToken) throws(FormulaProblem) -> String {
    let token = try input.next()
    guard let text = FormulaParser.delimiter(token) else {
      throw FormulaProblem(
        "a fence must follow here", remedy: "write “.” where none is to be seen",
        at: token.kind == .end ? command.range : token.range)
    }
    return text
  }

  static func delimiter(_ token: TeXToken) -> String? {
    switch token.kind {
    case .character(let scalar): Delimiters.character(scalar)
    case .command(let name): Delimiters.named(name)
    default: nil
    }
  }
}
