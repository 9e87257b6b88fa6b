/// How a part of a formula is set.
public struct FormulaStyle: Sendable, Hashable {
  /// True for displayed fractions and limits; nil as around it.
  public var isDisplayed: Bool?
  /// 0 for the size of the text, 1 for scripts, 2 for scripts of scripts; nil as around it.
  public var scriptLevel: Int?
  /// A colour as CSS names it: a word, or `#` and six hexadecimal digits.
  public var colour: String?
  public var background: String?

  public init(
    isDisplayed: Bool? = nil, scriptLevel: Int? = nil, colour: String? = nil, background: String? = nil
  ) {
    self.isDisplayed = isDisplayed
    self.scriptLevel = scriptLevel
    self.colour = colour
    self.background = background
  }
}
