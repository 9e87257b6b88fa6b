import Book
import Typesetting

/// An upper estimate of the bytes that formulas come to as MathML.
enum FormulaSize {
  static func bytes(of formula: BookFormula) -> Int {
    // the element with its namespace, and the TeX as its alternative text
    let tex = 120 + SizeEstimate.bytes(of: formula.tex)
    return formula.formula.map { tex + bytes(of: $0.content) } ?? tex
  }

  private static func bytes(of nodes: [FormulaNode]) -> Int { nodes.reduce(0) { $0 + bytes(of: $1) } }

  /// With the attributes that it has.
  private static func bytes(of sign: FormulaSign) -> Int {
    let marks = [
      sign.form != nil, sign.isStretchy != nil, sign.leading != nil, sign.trailing != nil, sign.movesLimits != nil,
    ]
    return 9 + SizeEstimate.bytes(of: sign.text) + marks.count { $0 } * 24 + (sign.size == nil ? 0 : 48)
  }

  private static func bytes(of node: FormulaNode?) -> Int {
    guard let node else { return 0 }
    switch node {
    case .identifier(let text, _): return 35 + SizeEstimate.bytes(of: text)
    case .number(let text): return 9 + SizeEstimate.bytes(of: text)
    case .sign(let sign): return bytes(of: sign)
    case .text(let text): return 20 + SizeEstimate.bytes(of: text)
    case .space: return 40
    case .row(let nodes), .phantom(let nodes): return 25 + bytes(of: nodes)
    case .fraction(let a, let b, _): return 40 + bytes(of: a) + bytes(of: b)
    case .root(let a, let b): return 30 + bytes(of: a) + bytes(of: b)
    case .scripts(let base, let a, let b): return 20 + bytes(of: base) + bytes(of: a) + bytes(of: b)
    case .limits(let base, let a, let b, _): return 60 + bytes(of: base) + bytes(of: a) + bytes(of: b)
    case .table(let table):
      return table.rows.reduce(200) { sum, row in row.cells.reduce(sum + 20) { $0 + 60 + bytes(of: $1) } }
    case .styled(_, let nodes), .padded(_, let nodes), .enclosed(_, let nodes): return 100 + bytes(of: nodes)
    }
  }
}
