/// Rows and columns in a formula: a matrix, cases, lines of equations.
public struct FormulaTable: Sendable, Hashable {
  /// Where in its column a cell stands.
  public enum Alignment: String, Sendable, Hashable {
    case left, center, right
  }

  /// How far columns are from each other.
  public enum Spacing: String, Sendable, Hashable {
    /// As in a matrix.
    case matrix
    /// Pairs of columns that touch: right, left.
    case aligned
    /// As in a matrix, small and near.
    case small
  }

  /// A line of cells.
  public struct Row: Sendable, Hashable {
    public var cells: [[FormulaNode]]
    /// Whether a line is drawn above.
    public var hasRuleAbove: Bool
    /// Where the cells of this row stand, where it isn't as in their columns.
    public var alignment: Alignment?

    public init(_ cells: [[FormulaNode]], hasRuleAbove: Bool = false, alignment: Alignment? = nil) {
      self.cells = cells
      self.alignment = alignment
      self.hasRuleAbove = hasRuleAbove
    }
  }

  public var rows: [Row]
  public var alignments: [Alignment]
  public var spacing: Spacing
  /// Whether fractions and limits in it are displayed.
  public var isDisplayed: Bool
  /// The columns that a line is drawn left of; the number of columns for one at the right edge.
  public var rules: Set<Int>
  public var hasRuleBelow: Bool

  public init(
    _ rows: [Row], alignments: [Alignment], spacing: Spacing = .matrix, isDisplayed: Bool = false,
    rules: Set<Int> = [], hasRuleBelow: Bool = false
  ) {
    self.rows = rows
    self.alignments = alignments
    self.spacing = spacing
    self.isDisplayed = isDisplayed
    self.rules = rules
    self.hasRuleBelow = hasRuleBelow
  }

  /// The alignment of a column, counted from 0; the last one given holds for those after it.
  public func alignment(ofColumn column: Int) -> Alignment {
    column < alignments.count ? alignments[column] : alignments.last ?? .center
  }
}
