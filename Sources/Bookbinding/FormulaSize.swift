import Book
import Typesetting

/// An upper estimate of the bytes that formulas come to as MathML.
enum FormulaSize {
  static func bytes(of formula: BookFormula) -> Int {
    let tex = 200 + formula.tex.utf8.count * 5
    return formula.formula.map { tex + bytes(of: $0.content) } ?? tex
  }

  private static func bytes(of nodes: [FormulaNode]) -> Int { nodes.reduce(0) { $0 + bytes(of: $1) } }

  private static func bytes(of node: FormulaNode?) -> Int {
    guard let node else { return 0 }
    switch node {
    case .identifier(let text, _), .number(let text): return 35 + text.utf8.count
    case .sign(let sign): return 100 + sign.text.utf8.count
    case .text(let text): return 20 + text.utf8.count * 5
    case .space: return 40
    case .row(let nodes), .phantom(let nodes): return 30 + bytes(of: nodes)
    case .fraction(let a, let b, _): return 60 + bytes(of: a) + bytes(of: b)
    case .root(let a, let b): return 30 + bytes(of: a) + bytes(of: b)
    case .scripts(let base, let a, let b), .limits(let base, let a, let b, _):
      return 60 + bytes(of: base) + bytes(of: a) + bytes(of: b)
    case .table(let table):
      return table.rows.reduce(200) { sum, row in row.cells.reduce(sum + 20) { $0 + 60 + bytes(of: $1) } }
    case .styled(_, let nodes), .padded(_, let nodes), .enclosed(_, let nodes): return 100 + bytes(of: nodes)
    }
  }
}
