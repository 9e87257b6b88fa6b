/// A part of a formula.
///
/// - Source: MathML Core §3, Presentation Elements; MathML 3 §3.
public indirect enum FormulaNode: Sendable, Hashable {
  /// A name. A single letter is slanted by convention, unless it is upright.
  case identifier(String, isUpright: Bool = false)
  case number(String)
  /// An operator, a relation, a fence, a separator.
  case sign(FormulaSign)
  /// Words. White space counts.
  case text(String)
  case space(EmLength)
  case row([FormulaNode])
  case fraction(FormulaNode, FormulaNode, hasRule: Bool = true)
  case root(FormulaNode, index: FormulaNode? = nil)
  /// Scripts right of a base.
  case scripts(FormulaNode, lower: FormulaNode?, upper: FormulaNode?)
  /// Scripts below and above a base. An accent stands close to its base, at its size.
  case limits(FormulaNode, lower: FormulaNode?, upper: FormulaNode?, isAccent: Bool = false)
  case table(FormulaTable)
  case styled(FormulaStyle, [FormulaNode])
  /// Takes its room, and is not seen.
  case phantom([FormulaNode])
  case padded(FormulaPadding, [FormulaNode])
  case enclosed(FormulaEnclosure, [FormulaNode])
}

extension FormulaNode {
  /// The nodes as one: the only one itself, otherwise a row.
  static func joined(_ nodes: [FormulaNode]) -> FormulaNode {
    nodes.count == 1 ? nodes[0] : .row(nodes)
  }
}
