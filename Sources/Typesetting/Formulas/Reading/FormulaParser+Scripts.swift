import Diagnostics

/// Sub- and superscripts, primes and limits.
extension FormulaParser {
  /// The atom with the scripts that follow it.
  mutating func scripted(_ atom: Atom) throws(FormulaProblem) -> Atom {
    var scripts = Scripts(limits: atom.limits)
    while try add(to: &scripts, isTransparent: atom.kind == .transparent) {}
    guard scripts.lower != nil || scripts.superscript != nil else { return atom }
    var result = atom
    result.node = node(atom.node, scripts)
    if atom.kind == .transparent { result.kind = .ordinary }
    return result
  }

  private struct Scripts {
    var limits: Atom.Limits
    var lower: FormulaNode?
    var upper: FormulaNode?
    var primes = 0

    static let primeSigns = ["′", "″", "‴", "⁗"]

    var superscript: FormulaNode? {
      guard primes > 0 else { return upper }
      let signs = FormulaNode.sign(
        FormulaSign(primes <= 4 ? Scripts.primeSigns[primes - 1] : String(repeating: "′", count: primes)))
      return upper.map { upper in
        if case .row(let nodes) = upper { .row([signs] + nodes) } else { .row([signs, upper]) }
      } ?? signs
    }
  }

  private mutating func add(to scripts: inout Scripts, isTransparent: Bool) throws(FormulaProblem) -> Bool {
    let token = try input.peek()
    switch token.kind {
    case .superscript:
      guard scripts.upper == nil else { throw FormulaProblem.doubled("superscript", token) }
      input.take()
      scripts.upper = try argument(.script)
    case .subscript:
      guard scripts.lower == nil else { throw FormulaProblem.doubled("subscript", token) }
      input.take()
      scripts.lower = try argument(.script)
    case .character(let scalar) where FormulaParser.isPrime(scalar):
      guard scripts.upper == nil else { throw FormulaProblem.doubled("superscript", token) }
      input.take()
      scripts.primes += 1
    case .command("limits") where !isTransparent:
      input.take()
      scripts.limits = .always
    case .command("nolimits") where !isTransparent:
      input.take()
      scripts.limits = .never
    default: return false
    }
    return true
  }

  private func node(_ base: FormulaNode, _ scripts: Scripts) -> FormulaNode {
    let upper = scripts.superscript
    switch scripts.limits {
    case .always:
      var base = base
      if case .sign(var sign) = base, style != .display {
        sign.movesLimits = false
        base = .sign(sign)
      }
      return .limits(base, lower: scripts.lower, upper: upper)
    case .whenDisplayed where style == .display: return .limits(base, lower: scripts.lower, upper: upper)
    case .whenDisplayed, .never: return .scripts(base, lower: scripts.lower, upper: upper)
    }
  }
}

extension FormulaProblem {
  fileprivate static func doubled(_ script: String, _ token: TeXToken) -> FormulaProblem {
    FormulaProblem(
      "a second \(script) follows the first", remedy: "put braces around what belongs together", at: token.range)
  }

  /// A command that nobody knows.
  static func unknown(_ name: String, _ token: TeXToken) -> FormulaProblem {
    if name.isEmpty { return FormulaProblem("the backslash at the end has no name", at: token.range) }
    let near = name.utf8.count > 2 ? Suggestion.nearest(to: name, among: knownNames) : nil
    return FormulaProblem(
      "“\\\(name)” is not known", remedy: near.map { "did you mean “\\\($0)”?" } ?? "its TeX is shown", at: token.range)
  }

  private static let knownNames = (Array(CommandTable.named.keys) + Array(SymbolTable.named.keys))
    // small letters first, among names that differ in nothing else
    .sorted(by: >)
}
