/// What is drawn around a part of a formula or across it.
public enum FormulaEnclosure: Sendable, Hashable, CaseIterable {
  case box
  case upwardStrike
  case downwardStrike
  case cross
  case strike
}
