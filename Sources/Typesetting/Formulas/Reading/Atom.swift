/// A part of a row, with what decides about the space around it.
///
/// - Source: The TeXbook, chapter 17, kinds of atoms.
struct Atom {
  enum Kind {
    case ordinary, largeOperator, binary, relation, opening, closing, punctuation, inner
    /// Space, or what takes none: it doesn't stand between its neighbours.
    case transparent
  }

  /// Where the scripts of a large operator go.
  enum Limits {
    case never, whenDisplayed, always
  }

  var node: FormulaNode
  var kind: Kind
  var limits = Limits.never
  /// Whether it is the name of a function, which what follows it is the argument of.
  var isFunction = false

  init(_ node: FormulaNode, _ kind: Kind = .ordinary, limits: Limits = .never, isFunction: Bool = false) {
    self.node = node
    self.kind = kind
    self.limits = limits
    self.isFunction = isFunction
  }
}
