/// Reads the TeX of a formula: LaTeX's mathematics with amsmath, as far as it is about what a formula shows.
///
/// Total: any text gives a formula or tells the first place where it can't be read. Linear in the length of the text;
/// how deep parts may lie in each other, and what macros may grow to, is bounded.
public struct FormulaReader: Sendable {
  /// Whether the formula stands by itself, between lines of text.
  public var isDisplayed: Bool

  public init(isDisplayed: Bool) { self.isDisplayed = isDisplayed }

  /// The formula that `tex` stands for, which comes without the dollar signs around it.
  public func read(_ tex: String) -> Result<Formula, FormulaProblem> {
    let bytes = Array(tex.utf8)
    do throws(FormulaProblem) {
      var parser = FormulaParser(TeXInput(TeXLexer.tokens(of: bytes)), style: isDisplayed ? .display : .text)
      return .success(try parser.formula())
    } catch {
      return .failure(error)
    }
  }
}
