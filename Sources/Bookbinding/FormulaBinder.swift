import Book
import Diagnostics
import DocumentModel
import Typesetting

extension PageBinder {
  /// A formula; one that can't be read keeps its TeX, and the author is told where it goes wrong.
  func formula(_ placement: MathPlacement, _ tex: String, _ range: SourceRange) -> BookInline {
    let text = legal(tex, at: range)
    switch FormulaReader(isDisplayed: placement == .display).read(text) {
    case .success(let formula):
      let marks = BookMarks(identifier: formula.labels.first)
      return .math(BookFormula(placement, tex: text, formula: formula, marks: marks))
    case .failure(let problem):
      record.warn(
        .formulaUnreadable, "the formula can't be read: \(problem.message)", remedy: problem.remedy, on: page,
        at: FormulaPlace(tex: text, range: range).sourceRange(of: problem.range))
      return .math(BookFormula(placement, tex: text))
    }
  }
}

/// Finds places of a formula in its page.
private struct FormulaPlace {
  let tex: String
  let range: SourceRange

  /// The formula's own range where its text isn't as in the page: with macros replaced, or lines of a quotation.
  func sourceRange(of bytes: Range<Int>) -> SourceRange {
    let outside = Int(range.upper) - Int(range.lower) - tex.utf8.count
    // `$…$` and `$$…$$`; an environment is all its own
    guard [0, 2, 4].contains(outside) else { return range }
    let start = range.lower + UInt32(outside / 2)
    return SourceRange(start + UInt32(bytes.lowerBound), start + UInt32(bytes.upperBound))
  }
}
