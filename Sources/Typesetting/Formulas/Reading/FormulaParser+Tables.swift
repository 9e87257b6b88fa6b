import Diagnostics

/// What stands between `\begin` and `\end`.
extension FormulaParser {
  mutating func environment(_ begin: TeXToken) throws(FormulaProblem) -> Atom {
    let name = FormulaParser.plain(try input.argument())
    guard let environment = Environment.named(name) else {
      let near = Suggestion.nearest(to: name, among: Environment.names)
      throw FormulaProblem(
        "the environment “\(name)” is not known", remedy: near.map { "did you mean “\($0)”?" }, at: begin.range)
    }
    try enter(begin)
    defer { leave() }
    let outer = (style, alphabet)
    style = environment.isDisplayed ? .display : .text
    defer { (style, alphabet) = outer }
    if environment.layout == .equation {
      let nodes = try lines()
      try end(name, begin)
      return Atom(.joined(nodes))
    }
    var columns = try columns(of: environment, name)
    let body = try rows(environment.layout, name, begin)
    if environment.layout == .multiline { return Atom(FormulaParser.multiline(body.rows)) }
    columns.fill(environment.layout, width: body.rows.map(\.cells.count).max() ?? 1)
    var table = FormulaTable(
      body.rows, alignments: columns.alignments, spacing: environment.spacing, isDisplayed: environment.isDisplayed,
      rules: columns.rules, hasRuleBelow: body.hasRuleBelow)
    table.rows = table.rows.map { FormulaParser.shortened($0) }
    let node = FormulaNode.table(table)
    let opening = FormulaParser.stretched(environment.opening, .prefix)
    let closing = FormulaParser.stretched(environment.closing, .postfix)
    return opening.isEmpty && closing.isEmpty ? Atom(node) : Atom(.row(opening + [node] + closing), .inner)
  }

  /// `\substack{a \\ b}`
  mutating func substack(_ command: TeXToken) throws(FormulaProblem) -> Atom {
    let opener = try input.next()
    guard opener.kind == .openBrace else { throw FormulaProblem("an argument is missing here", at: opener.range) }
    let node = FormulaNode.joined(try group(opener))
    guard case .table(var table) = node else { return Atom(node) }
    table.spacing = .small
    table.isDisplayed = false
    return Atom(.table(table))
  }

  private struct Body {
    var rows: [FormulaTable.Row] = []
    var hasRuleBelow = false
  }

  private mutating func rows(
    _ layout: Environment.Layout, _ name: String, _ begin: TeXToken
  ) throws(FormulaProblem) -> Body {
    var body = Body()
    while true {
      var row = FormulaTable.Row([], hasRuleAbove: try skipRules())
      try addCells(layout, begin, to: &row)
      let isEmpty = row.cells == [[]]
      if try skipLineEnd() {
        body.rows.append(row)
        continue
      }
      try end(name, begin)
      if isEmpty { body.hasRuleBelow = row.hasRuleAbove } else { body.rows.append(row) }
      return body
    }
  }

  /// The cells of one line.
  private mutating func addCells(
    _ layout: Environment.Layout, _ begin: TeXToken, to row: inout FormulaTable.Row
  ) throws(FormulaProblem) {
    repeat {
      // amsmath puts nothing, but something to stand behind, at the beginning of every second cell
      let isSecond = layout == .aligned && row.cells.count % 2 == 1
      row.cells.append(try self.row(after: isSecond ? .ordinary : nil))
    } while try input.skip(.ampersand)
    row.cells[row.cells.count - 1] += takeTag()
    let token = try input.peek()
    if token.kind == .end { throw FormulaProblem("“\\begin” has no “\\end”", at: begin.range) }
  }

  private mutating func end(_ name: String, _ begin: TeXToken) throws(FormulaProblem) {
    let token = try input.next()
    if token.kind == .end { throw FormulaProblem("“\\begin{\(name)}” has no “\\end”", at: begin.range) }
    guard token.kind == .command("end") else { throw FormulaProblem.unexpected(token) }
    let ended = FormulaParser.plain(try input.argument())
    guard ended == name else {
      throw FormulaProblem(
        "“\\end{\(ended)}” stands where “\(name)” should end", remedy: "write “\\end{\(name)}”", at: token.range)
    }
  }

  /// Takes away the commands for lines between rows; true where there is one over the whole width.
  private mutating func skipRules() throws(FormulaProblem) -> Bool {
    var hasRule = false
    while case .command(let name) = try input.peek().kind {
      switch name {
      case "hline", "hdashline", "toprule", "midrule", "bottomrule": hasRule = true
      case "cline", "cmidrule":
        input.take()
        input.skipSpace()
        _ = try input.argument()
        continue
      default: return hasRule
      }
      input.take()
    }
    return hasRule
  }

  /// Empty cells at a row's end say nothing.
  private static func shortened(_ row: FormulaTable.Row) -> FormulaTable.Row {
    var row = row
    while row.cells.count > 1, row.cells.last == [] { row.cells.removeLast() }
    return row
  }

  /// The first line left, the last one right, those between in the middle.
  private static func multiline(_ rows: [FormulaTable.Row]) -> FormulaNode {
    var lines = rows
    for index in lines.indices {
      lines[index].alignment = index == 0 ? .left : index == lines.count - 1 ? .right : nil
    }
    return .table(FormulaTable(lines, alignments: [.center], isDisplayed: true))
  }
}
