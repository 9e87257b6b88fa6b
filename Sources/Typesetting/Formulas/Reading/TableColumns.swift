/// The columns of a table, as far as they are told.
struct TableColumns {
  var alignments: [FormulaTable.Alignment] = []
  /// The columns that a line is drawn left of.
  var rules: Set<Int> = []

  /// The most columns that a specification may repeat itself to.
  private static let most = 100

  init() {}

  /// Columns as told behind `\begin{array}`: `l|cr`, `*{3}{c}`, `@{}l`.
  init(specification: [TeXToken]) {
    var tokens = specification[...]
    while let token = tokens.popFirst() {
      guard case .character(let scalar) = token.kind, alignments.count < TableColumns.most else { continue }
      switch scalar {
      case "l": alignments.append(.left)
      case "c": alignments.append(.center)
      case "r": alignments.append(.right)
      case "|", ":": rules.insert(alignments.count)
      case "p", "m", "b":
        alignments.append(.left)
        TableColumns.skipGroup(&tokens)
      case "@", "!", ">", "<": TableColumns.skipGroup(&tokens)
      case "*":
        let count = Int(FormulaParser.plain(TableColumns.group(&tokens))) ?? 0
        let inner = TableColumns(specification: TableColumns.group(&tokens))
        for _ in 0..<min(max(count, 0), TableColumns.most) {
          for rule in inner.rules { rules.insert(alignments.count + rule) }
          alignments += inner.alignments
        }
      default: break
      }
    }
  }

  /// Columns that nothing was said of.
  mutating func fill(_ layout: Environment.Layout, width: Int) {
    guard alignments.isEmpty else { return }
    switch layout {
    case .cases: alignments = [.left]
    case .aligned: alignments = (0..<max(width, 1)).map { $0 % 2 == 0 ? .right : .left }
    case .equationArray: alignments = [.right, .center, .left]
    case .matrix, .array, .gathered, .multiline, .equation, .small: alignments = [.center]
    }
  }

  private static func group(_ tokens: inout ArraySlice<TeXToken>) -> [TeXToken] {
    while tokens.first?.kind == .space { tokens.removeFirst() }
    guard let first = tokens.popFirst() else { return [] }
    guard first.kind == .openBrace else { return [first] }
    var result: [TeXToken] = []
    var depth = 0
    while let token = tokens.popFirst() {
      if token.kind == .closeBrace {
        if depth == 0 { break }
        depth -= 1
      }
      if token.kind == .openBrace { depth += 1 }
      result.append(token)
    }
    return result
  }

  private static func skipGroup(_ tokens: inout ArraySlice<TeXToken>) { _ = group(&tokens) }
}

extension FormulaParser {
  /// The arguments behind `\begin{…}` that tell about columns.
  mutating func columns(of environment: Environment, _ name: String) throws(FormulaProblem) -> TableColumns {
    switch environment.layout {
    case .array:
      _ = try input.bracketed()
      return TableColumns(specification: try input.argument())
    case .matrix, .cases, .small:
      if environment.hasArgument { _ = try input.argument() }
      return name.hasSuffix("*") ? TableColumns(specification: try input.bracketed() ?? []) : TableColumns()
    default:
      // where the box stands in its line, told in brackets
      if name.hasPrefix("aligned") || name.hasPrefix("gathered") { _ = try input.bracketed() }
      if environment.hasArgument { _ = try input.argument() }
      return TableColumns()
    }
  }
}

extension Environment {
  var spacing: FormulaTable.Spacing {
    switch layout {
    case .aligned: .aligned
    case .small: .small
    default: .matrix
    }
  }
}
