/// Reads the tokens of a formula, part by part.
struct FormulaParser {
  var input: TeXInput
  var style: MathStyle
  var alphabet: Alphabet?
  var isBold = false
  var labels: [String] = []
  /// What `\tag` says of the line being read.
  var tag: [FormulaNode]?
  private var depth = 0

  /// How deep parts may lie in each other.
  private static let deepest = 60

  init(_ input: TeXInput, style: MathStyle) {
    self.input = input
    self.style = style
  }

  /// All of the formula.
  mutating func formula() throws(FormulaProblem) -> Formula {
    let nodes = try lines()
    let rest = try input.peek()
    guard rest.kind == .end else { throw FormulaProblem.unexpected(rest) }
    if nodes.count == 1, case .row(let inner) = nodes[0] { return Formula(inner, labels: labels) }
    return Formula(nodes, labels: labels)
  }

  /// Lines with `\\` between them: one above the other, as the website shows them.
  mutating func lines() throws(FormulaProblem) -> [FormulaNode] {
    var lines = [try row() + takeTag()]
    while try skipLineEnd() { lines.append(try row() + takeTag()) }
    while lines.count > 1, lines.last == [] { lines.removeLast() }
    if lines.count == 1 { return lines[0] }
    let rows = lines.map { FormulaTable.Row([$0]) }
    return [.table(FormulaTable(rows, alignments: [.center], isDisplayed: style == .display))]
  }

  /// What stands in one line or cell, up to what ends it.
  ///
  /// - Parameter previous: what the row's first sign is taken to follow.
  mutating func row(
    after previous: Atom.Kind? = nil, isInBrackets: Bool = false
  ) throws(FormulaProblem) -> [FormulaNode] {
    let outerAlphabet = alphabet
    let outerBold = isBold
    defer {
      alphabet = outerAlphabet
      isBold = outerBold
    }
    var atoms: [Atom] = []
    while true {
      let token = try input.peek()
      if FormulaParser.endsRow(token, isInBrackets: isInBrackets) { return RowSpacing.nodes(atoms, after: previous) }
      input.take()
      if let rest = try rest(after: token, atoms, isInBrackets: isInBrackets) {
        let kind: Atom.Kind? = rest.isWhole ? nil : .ordinary
        return (rest.isWhole ? [] : RowSpacing.nodes(atoms, after: previous, before: kind)) + rest.nodes
      }
      if let atom = try atom(from: token) { atoms.append(try scripted(atom)) }
    }
  }

  /// Reads something one level deeper.
  mutating func enter(_ token: TeXToken) throws(FormulaProblem) {
    depth += 1
    if depth > FormulaParser.deepest {
      throw FormulaProblem("the formula's parts lie too deep in each other", at: token.range)
    }
  }

  mutating func leave() { depth -= 1 }

  /// Takes away `\\` with the space that it asks for; false where there is none.
  mutating func skipLineEnd() throws(FormulaProblem) -> Bool {
    let token = try input.peek()
    guard case .command(let name) = token.kind, ["\\", "cr", "newline"].contains(name) else { return false }
    input.take()
    if input.upcoming.kind == .character("*") { input.take() }
    // only a length right behind it belongs to it: a bracket may begin the next line
    if input.upcoming.kind == .character("[") { _ = try input.bracketed() }
    return true
  }

  mutating func takeTag() -> [FormulaNode] {
    defer { tag = nil }
    return tag.map { [.space(EmLength(thousandths: 2000))] + $0 } ?? []
  }

  static func endsRow(_ token: TeXToken, isInBrackets: Bool = false) -> Bool {
    switch token.kind {
    case .end, .closeBrace, .ampersand, .dollar: true
    case .character("]"): isInBrackets
    case .command(let name): CommandTable.rowEnds.contains(name)
    default: false
    }
  }
}

extension FormulaProblem {
  static func unexpected(_ token: TeXToken) -> FormulaProblem {
    switch token.kind {
    case .end: FormulaProblem("the formula ends too early", at: token.range)
    case .closeBrace:
      FormulaProblem("the brace closes nothing", remedy: "take it out, or write “\\}” to show it", at: token.range)
    case .ampersand:
      FormulaProblem("“&” stands outside of a table", remedy: "write “\\&” to show it", at: token.range)
    case .dollar: FormulaProblem("a dollar sign stands in a formula", remedy: "write “\\$” to show it", at: token.range)
    case .command("end"): FormulaProblem("“\\end” ends nothing that was begun", at: token.range)
    case .command("right"), .command("middle"):
      FormulaProblem("no “\\left” stands before it, in the same group", at: token.range)
    case .command(let name): FormulaProblem("“\\\(name)” can't stand here", at: token.range)
    case .parameter, .character:
      FormulaProblem("the sign can't stand here", remedy: "write “\\#” to show a hash", at: token.range)
    default: FormulaProblem("something is missing before it", at: token.range)
    }
  }
}
