/// An operator, a relation, a fence or a separator. What is nil is as MathML's operator dictionary has it.
///
/// - Source: MathML Core §3.2.4, Operator, Fence, Separator or Accent `<mo>`; Appendix B, Operator Tables.
public struct FormulaSign: Sendable, Hashable {
  /// How a sign stands to what is around it.
  public enum Form: String, Sendable, Hashable {
    case prefix, infix, postfix
  }

  public var text: String
  public var form: Form?
  public var isStretchy: Bool?
  /// The height of a fence that the author gave one.
  public var size: EmLength?
  public var leading: EmLength?
  public var trailing: EmLength?
  /// Whether limits move beside it in text.
  public var movesLimits: Bool?

  public init(
    _ text: String, form: Form? = nil, isStretchy: Bool? = nil, size: EmLength? = nil, leading: EmLength? = nil,
    trailing: EmLength? = nil, movesLimits: Bool? = nil
  ) {
    self.text = text
    self.form = form
    self.isStretchy = isStretchy
    self.size = size
    self.leading = leading
    self.trailing = trailing
    self.movesLimits = movesLimits
  }
}
