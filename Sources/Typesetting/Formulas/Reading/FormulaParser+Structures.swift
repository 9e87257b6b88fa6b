/// Fractions, roots, accents, and what stands over or under.
extension FormulaParser {
  mutating func structure(_ command: Command, _ token: TeXToken) throws(FormulaProblem) -> Atom {
    switch command {
    case .fraction(let fraction): return Atom(try self.fraction(fraction))
    case .continuedFraction:
      _ = try input.bracketed()
      return Atom(try fraction(.init(isDisplayed: true)))
    case .generalFraction: return Atom(try generalFraction())
    case .root: return Atom(try root())
    case .accent(let sign, let isStretchy):
      let base = try argument()
      return Atom(.limits(base, lower: nil, upper: .sign(FormulaSign(sign, isStretchy: isStretchy)), isAccent: true))
    case .along(let side, let sign, let takesLimits): return try along(side, sign, takesLimits)
    case .overset, .stackrel:
      let upper = try argument(.script)
      let base = try argument()
      return stacked(base, lower: nil, upper: upper)
    case .underset:
      let lower = try argument(.script)
      let base = try argument()
      return stacked(base, lower: lower, upper: nil)
    case .overunderset:
      let upper = try argument(.script)
      let lower = try argument(.script)
      let base = try argument()
      return stacked(base, lower: lower, upper: upper)
    case .longArrow(let sign): return try longArrow(sign)
    case .prescript: return try prescript()
    default: throw FormulaProblem.unexpected(token)
    }
  }

  private mutating func fraction(_ fraction: Command.Fraction) throws(FormulaProblem) -> FormulaNode {
    let inner = innerStyle(fraction.isDisplayed)
    let numerator = try argument(inner)
    return FormulaParser.framed(fraction, numerator, try argument(inner))
  }

  private func innerStyle(_ isDisplayed: Bool?) -> MathStyle {
    if let isDisplayed { return isDisplayed ? .text : .script }
    return style == .display ? .text : .script
  }

  /// A fraction in its style, between its fences.
  static func framed(_ fraction: Command.Fraction, _ numerator: FormulaNode, _ denominator: FormulaNode) -> FormulaNode
  {
    var node = FormulaNode.fraction(numerator, denominator, hasRule: fraction.hasRule)
    if let isDisplayed = fraction.isDisplayed {
      node = .styled(FormulaStyle(isDisplayed: isDisplayed, scriptLevel: isDisplayed ? 0 : nil), [node])
    }
    guard !fraction.opening.isEmpty || !fraction.closing.isEmpty else { return node }
    return .row(
      FormulaParser.stretched(fraction.opening, .prefix) + [node] + FormulaParser.stretched(fraction.closing, .postfix))
  }

  private mutating func generalFraction() throws(FormulaProblem) -> FormulaNode {
    let opening = try fenceArgument()
    let closing = try fenceArgument()
    let rule = FormulaParser.plain(try input.argument())
    let level = FormulaParser.plain(try input.argument())
    let isDisplayed: Bool? = level == "0" ? true : level.isEmpty ? nil : false
    let hasRule = rule.isEmpty || rule.contains { $0.isNumber && $0 != "0" }
    return try fraction(.init(isDisplayed: isDisplayed, hasRule: hasRule, opening: opening, closing: closing))
  }

  private mutating func fenceArgument() throws(FormulaProblem) -> String {
    guard let token = try input.argument().first(where: { $0.kind != .space }) else { return "" }
    return FormulaParser.delimiter(token) ?? ""
  }

  private mutating func root() throws(FormulaProblem) -> FormulaNode {
    var index: FormulaNode?
    let opener = try input.peek()
    if opener.kind == .character("[") {
      input.take()
      let outer = style
      style = .script
      try enter(opener)
      defer { leave() }
      let nodes = try row(isInBrackets: true)
      style = outer
      guard try input.skip(.character("]")) else {
        throw FormulaProblem("the bracket is not closed", remedy: "write “]”", at: opener.range)
      }
      if !nodes.isEmpty { index = .joined(nodes) }
    }
    return .root(try argument(), index: index)
  }

  private mutating func along(
    _ side: Command.Side, _ sign: String, _ takesLimits: Bool
  ) throws(FormulaProblem) -> Atom {
    let base = try argument()
    let sign = FormulaNode.sign(FormulaSign(sign, isStretchy: true))
    let node = FormulaNode.limits(
      base, lower: side == .under ? sign : nil, upper: side == .over ? sign : nil, isAccent: true)
    return Atom(node, takesLimits ? .inner : .ordinary, limits: takesLimits ? .always : .never)
  }

  private func stacked(_ base: FormulaNode, lower: FormulaNode?, upper: FormulaNode?) -> Atom {
    var base = base
    if case .sign(var sign) = base, style != .display, FormulaParser.kind(of: base) == .largeOperator {
      sign.movesLimits = false
      base = .sign(sign)
    }
    let isFunction = FormulaParser.isFunction(base)
    let kind = isFunction ? .largeOperator : FormulaParser.kind(of: base)
    return Atom(.limits(base, lower: lower, upper: upper), kind, isFunction: isFunction)
  }

  /// An arrow as long as what stands over and under it, with some room to both sides.
  private mutating func longArrow(_ sign: String) throws(FormulaProblem) -> Atom {
    var lower: FormulaNode?
    let opener = try input.peek()
    if opener.kind == .character("[") {
      input.take()
      try enter(opener)
      defer { leave() }
      lower = .row([.space(.mu(6))] + (try row(isInBrackets: true)) + [.space(.mu(6))])
      guard try input.skip(.character("]")) else {
        throw FormulaProblem("the bracket is not closed", remedy: "write “]”", at: opener.range)
      }
    }
    let over = try argument(.script)
    let upper = FormulaNode.row([.space(.mu(6)), over, .space(.mu(6))])
    let isEmpty = over == .row([])
    return Atom(
      .limits(
        .sign(FormulaSign(sign, isStretchy: true)), lower: lower, upper: isEmpty && lower != nil ? nil : upper),
      .relation)
  }

  private mutating func prescript() throws(FormulaProblem) -> Atom {
    let upper = try argument(.script)
    let lower = try argument(.script)
    let base = try argument()
    func shown(_ node: FormulaNode) -> FormulaNode? { node == .row([]) ? nil : node }
    return Atom(.row([.scripts(.row([]), lower: shown(lower), upper: shown(upper)), base]))
  }
}
