import Foundation
import Testing
import Typesetting

@Suite struct FormulaCaseTests {
  @Test(.enabled(if: FormulaCaseFile.isUpdating))
  func `what is expected is written anew when asked for`() throws {
    try FormulaCaseFile.update()
  }

  @Test(.enabled(if: !FormulaCaseFile.isUpdating), arguments: FormulaCase.all)
  func `a formula is read as its author means it`(example: FormulaCase) {
    let ours = FormulaCaseTests.notation(example.tex, isDisplayed: example.isDisplayed)
    #expect(ours == example.expected, "\(example.testDescription)\n\(example.tex)")
  }

  @Test func `the collection is found, and no name in a file stands twice`() {
    #expect(FormulaCase.all.count >= 300)
    let names = FormulaCase.all.map(\.testDescription)
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  /// The formula in notation, or what is wrong with it and where.
  static func notation(_ tex: String, isDisplayed: Bool) -> String {
    switch FormulaReader(isDisplayed: isDisplayed).read(tex) {
    case .success(let formula):
      let labels = formula.labels.map { " #\($0)" }.joined()
      return FormulaNotation.text(of: formula.content) + labels
    case .failure(let problem):
      let place = "\(problem.range.lowerBound)..<\(problem.range.upperBound)"
      return "problem at \(place): \(problem.message)" + (problem.remedy.map { "; \($0)" } ?? "")
    }
  }
}
