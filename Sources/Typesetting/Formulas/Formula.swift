/// A formula, ready to be shown: what presentation MathML says, without its markup.
public struct Formula: Sendable, Hashable {
  /// Its parts, one beside the other.
  public var content: [FormulaNode]
  /// The names that `\label` gives to the formula or to its lines, in their order.
  public var labels: [String]

  public init(_ content: [FormulaNode], labels: [String] = []) {
    self.content = content
    self.labels = labels
  }
}
