import Typesetting

/// Formulas as lines of text, short enough to be read and written by people; told in `Formulas/README.md`.
enum FormulaNotation {
  static func text(of nodes: [FormulaNode]) -> String { nodes.map { text(of: $0) }.joined(separator: " ") }

  static func text(of node: FormulaNode?) -> String {
    switch node {
    case nil: "-"
    case .identifier(let text, let isUpright)?: isUpright ? "'" + text : text
    case .number(let text)?: text
    case .sign(let sign)?: self.text(of: sign)
    case .text(let text)?: "\"\(text)\""
    case .space(let width)?: "_" + width.description
    case .row(let nodes)?: form("row", text(of: nodes))
    case .fraction(let a, let b, let hasRule)?: form(hasRule ? "frac" : "atop", text(of: [a, b]))
    case .root(let content, let index)?:
      index.map { form("root", text(of: [content, $0])) } ?? form("sqrt", text(of: content))
    case .scripts(let base, let lower, let upper)?:
      scripts(base, lower, upper, lower == nil ? "sup" : upper == nil ? "sub" : "subsup")
    case .limits(let base, let lower, let upper, let isAccent)?:
      scripts(
        base, lower, upper, (lower == nil ? "over" : upper == nil ? "under" : "underover") + (isAccent ? "*" : ""))
    case .table(let table)?: self.text(of: table)
    case .styled(let style, let nodes)?: form("style", self.text(of: style) + " " + text(of: nodes))
    case .phantom(let nodes)?: form("phantom", text(of: nodes))
    case .padded(let padding, let nodes)?: form("padded \(padding)", text(of: nodes))
    case .enclosed(let enclosure, let nodes)?: form("enclosed \(enclosure)", text(of: nodes))
    }
  }

  private static func form(_ head: String, _ contents: String) -> String {
    contents.isEmpty ? "(\(head))" : "(\(head) \(contents))"
  }

  private static func scripts(
    _ base: FormulaNode, _ lower: FormulaNode?, _ upper: FormulaNode?, _ head: String
  ) -> String {
    form(head, text(of: [base, lower, upper].compactMap { $0 }))
  }

  private static func text(of sign: FormulaSign) -> String {
    var words = [sign.text == "\u{2061}" ? "apply" : sign.text]
    if let form = sign.form { words.append(form.rawValue) }
    if let isStretchy = sign.isStretchy { words.append(isStretchy ? "stretchy" : "fixed") }
    if let size = sign.size { words.append("size=\(size)") }
    if let leading = sign.leading { words.append("left=\(leading)") }
    if let trailing = sign.trailing { words.append("right=\(trailing)") }
    if let movesLimits = sign.movesLimits { words.append("moves=\(movesLimits)") }
    return "[\(words.joined(separator: " "))]"
  }

  private static func text(of style: FormulaStyle) -> String {
    var words: [String] = []
    if let isDisplayed = style.isDisplayed { words.append(isDisplayed ? "display" : "text") }
    if let level = style.scriptLevel { words.append("level=\(level)") }
    if let colour = style.colour { words.append("colour=\(colour)") }
    if let background = style.background { words.append("background=\(background)") }
    return "[\(words.joined(separator: " "))]"
  }

  private static func text(of table: FormulaTable) -> String {
    var words = table.alignments.map { String($0.rawValue.prefix(1)) }
    if table.spacing != .matrix { words.append(table.spacing.rawValue) }
    if table.isDisplayed { words.append("display") }
    words += table.rules.sorted().map { "rule=\($0)" }
    if table.hasRuleBelow { words.append("ruled-below") }
    let rows = table.rows.map { row in
      let words = [row.hasRuleAbove ? "ruled " : "", row.alignment.map { $0.rawValue + " " } ?? ""].joined()
      return "{\(words)\(row.cells.map { text(of: $0) }.joined(separator: " | "))}"
    }
    return form("table [\(words.joined(separator: " "))]", rows.joined(separator: " "))
  }
}
