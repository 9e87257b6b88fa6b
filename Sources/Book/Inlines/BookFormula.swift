public import DocumentModel
public import Typesetting

/// A formula in a book.
public struct BookFormula: Sendable {
  public var placement: MathPlacement
  /// What the author wrote.
  public var tex: String
  /// What it stands for; nil where it can't be read, and its TeX is shown.
  public var formula: Formula?
  public var marks: BookMarks

  public init(_ placement: MathPlacement, tex: String, formula: Formula? = nil, marks: BookMarks = .none) {
    self.placement = placement
    self.tex = tex
    self.formula = formula
    self.marks = marks
  }
}
