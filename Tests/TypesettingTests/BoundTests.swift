import Testing
import Typesetting

/// Formulas that nobody would write, but that someone may meet.
@Suite struct BoundTests {
  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: [
    "{", "\\sqrt{", "x^{", "\\frac{1}{", "\\left(", "\\begin{matrix}", "\\text{", "\\text{$", "\\hat", "\\not",
    "\\sqrt[",
    "\\displaystyle", "a\\over ", "\\color{red}", "\\operatorname{^", "\\mathbf", "\\xrightarrow[", "\\substack{",
    "\\text\\text", "\\SI{1}{", "\\phantom{", "\\boxed{\\boxed", "\\begin{equation}", "\\underbrace{",
  ])
  func `parts that lie too deep in each other are a problem, not a crash`(opener: String) {
    let result = FormulaReader(isDisplayed: true).read(BoundTests.repeated(opener, 50_000))
    #expect(throws: FormulaProblem.self) { try result.get() }
  }

  @Test func `a long formula is read`() throws {
    let tex = BoundTests.repeated("\\frac{a}{b} + x_i^2 \\text{ or } \\left( y \\right) ", 20_000)
    #expect(try FormulaReader(isDisplayed: false).read(tex).get().content.count == 100_000)
  }

  @Test(arguments: [
    "\\def\\a{\\a} \\a", "\\def\\a#1{\\a{#1#1}} \\a{x}", "\\def\\a{\\b\\b}\\def\\b{\\a\\a} \\a",
    "\\def\\a#1{#1#1#1#1#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}}", "\\let\\b=\\a \\let\\a=\\b \\a",
  ])
  func `macros that never end are a problem`(tex: String) {
    #expect(throws: FormulaProblem.self) { try FormulaReader(isDisplayed: false).read(tex).get() }
  }

  @Test func `any bytes are read or tell where they can't be`() {
    var state: UInt64 = 42
    let pieces = [
      "\\frac", "{", "}", "^", "_", "\\left", "(", "\\right", ")", "&", "\\\\", "\\begin{matrix}", "\\end{matrix}", "x",
      "1", "'", "\\text", "$", "[", "]", "%", "\n", " ", "\\", "#1", "é", "\u{0}", "\\sqrt", "\\over", "\\def\\a",
      "\\a",
      "\\hline", "\\tag", "\\color", "\\not", "\\middle", "|", "\\operatorname", "\\SI", "\\hspace", "~", ".", "\\num",
    ]
    for _ in 0..<3000 {
      var tex = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        tex += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      if case .failure(let problem) = FormulaReader(isDisplayed: true).read(tex) {
        #expect(problem.range.upperBound <= tex.utf8.count)
      }
    }
  }
}
