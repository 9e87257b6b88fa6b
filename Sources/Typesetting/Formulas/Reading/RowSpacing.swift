/// Sets the space in a row as TeX has it, where MathML's operator dictionary wouldn't.
///
/// - Source: The TeXbook, appendix G, rules 5 and 6, and chapter 18; MathML Core §3.2.4.2.
enum RowSpacing {
  /// The row's parts, each operator with the form that it has here.
  ///
  /// - Parameters:
  ///   - previous: what the row's first sign is taken to follow.
  ///   - next: what its last sign is taken to stand before.
  static func nodes(_ atoms: [Atom], after previous: Atom.Kind? = nil, before next: Atom.Kind? = nil) -> [FormulaNode] {
    let kinds = kinds(of: atoms, after: previous, before: next)
    var spaced: [Spaced] = []
    spaced.reserveCapacity(atoms.count)
    for index in atoms.indices where atoms[index].node != .row([]) {
      append(index, of: atoms, kinds, to: &spaced)
    }
    guard spaced.count > 1 else { return spaced.map(\.node) }
    touchRelations(&spaced)
    return spaced.indices.map { index in
      let natural: FormulaSign.Form = index == 0 ? .prefix : index == spaced.count - 1 ? .postfix : .infix
      return formed(spaced[index], natural)
    }
  }

  /// Relations that follow each other are one: `:=`.
  private static func touchRelations(_ spaced: inout [Spaced]) {
    for index in spaced.indices.dropFirst()
    where spaced[index].kind == .relation && spaced[index - 1].kind == .relation {
      spaced[index - 1].node = spaced[index - 1].node.mappingSign { sign in
        FormulaSign(sign.text, leading: sign.leading ?? .mu(5), trailing: .zero)
      }
      spaced[index].node = spaced[index].node.mappingSign { sign in
        FormulaSign(sign.text, leading: .zero, trailing: .mu(5))
      }
    }
  }

  private struct Spaced {
    var node: FormulaNode
    var kind: Atom.Kind
    /// Whether it was a binary operator, and has nothing to stand between.
    var isUnary = false
  }

  /// A binary operator that nothing stands before, or nothing behind, is a sign of what is there.
  private static func kinds(of atoms: [Atom], after previous: Atom.Kind?, before next: Atom.Kind?) -> [Atom.Kind] {
    var kinds = atoms.map(\.kind)
    var last = previous
    var lastIndex: Int?
    for index in kinds.indices where kinds[index] != .transparent {
      switch kinds[index] {
      case .binary: if !leadsBinary(last) { kinds[index] = .ordinary }
      case .relation, .closing, .punctuation:
        if let before = lastIndex, kinds[before] == .binary { kinds[before] = .ordinary }
      default: break
      }
      last = kinds[index]
      lastIndex = index
    }
    if next == nil, let lastIndex, kinds[lastIndex] == .binary { kinds[lastIndex] = .ordinary }
    return kinds
  }

  private static func leadsBinary(_ kind: Atom.Kind?) -> Bool {
    switch kind {
    case .ordinary, .closing, .inner: true
    default: false
    }
  }

  private static func append(_ index: Int, of atoms: [Atom], _ kinds: [Atom.Kind], to spaced: inout [Spaced]) {
    let atom = atoms[index]
    let isUnary = atom.kind == .binary && kinds[index] == .ordinary
    if atom.isFunction, let before = spaced.last {
      switch before.kind {
      case .ordinary, .closing, .inner: spaced.append(thinSpace)
      default: break
      }
    }
    spaced.append(Spaced(node: atom.node, kind: kinds[index], isUnary: isUnary))
    guard atom.isFunction, index + 1 < atoms.count else { return }
    switch kinds[index + 1] {
    case .ordinary, .largeOperator: spaced += [application, thinSpace]
    case .opening, .inner, .transparent: spaced.append(application)
    case .binary, .relation, .closing, .punctuation: break
    }
  }

  private static let thinSpace = Spaced(node: .space(.mu(3)), kind: .transparent)
  /// U+2061, which says that a function is applied.
  private static let application = Spaced(node: .sign(FormulaSign("\u{2061}")), kind: .transparent)

  /// The signs that the dictionary has as prefixes, too.
  private static let prefixes: Set<String> = ["+", "−", "±", "∓"]

  private static func formed(_ spaced: Spaced, _ natural: FormulaSign.Form) -> FormulaNode {
    spaced.node.mappingSign { sign in
      guard sign.form == nil, sign.size == nil, sign.leading == nil, sign.trailing == nil else { return sign }
      var sign = sign
      switch spaced.kind {
      case .binary where prefixes.contains(sign.text) && natural == .prefix: sign.form = .infix
      case .ordinary:
        if spaced.isUnary, prefixes.contains(sign.text), natural != .postfix {
          if natural != .prefix { sign.form = .prefix }
        } else {
          sign.leading = .zero
          sign.trailing = .zero
        }
      default: break
      }
      return sign
    }
  }
}

extension FormulaNode {
  /// The node with its sign changed, where it is one or has one as base of its scripts.
  func mappingSign(_ change: (FormulaSign) -> FormulaSign) -> FormulaNode {
    switch self {
    case .sign(let sign): .sign(change(sign))
    case .scripts(let base, let lower, let upper): .scripts(base.mappingSign(change), lower: lower, upper: upper)
    case .limits(let base, let lower, let upper, let isAccent):
      .limits(base.mappingSign(change), lower: lower, upper: upper, isAccent: isAccent)
    default: self
    }
  }
}
