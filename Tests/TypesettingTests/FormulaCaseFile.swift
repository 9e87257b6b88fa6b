import Foundation

/// Writes what is expected in the files of cases anew.
enum FormulaCaseFile {
  /// True when golden files are to be written, not compared.
  static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil }

  static func update() throws {
    for file in FormulaCase.files {
      var text = try String(contentsOf: file, encoding: .utf8)
      for example in FormulaCase.cases(in: text, construct: "") {
        let ours = FormulaCaseTests.notation(example.tex, isDisplayed: example.isDisplayed)
        let head = "~~~~ \(example.isDisplayed ? "display" : "inline")\n\(example.tex)\n=>\n"
        let old = head + "\(example.expected)\n~~~~"
        let empty = head + "~~~~"
        let new = head + "\(ours)\n~~~~"
        text = text.replacingOccurrences(of: old, with: new).replacingOccurrences(of: empty, with: new)
      }
      try Data(text.utf8).write(to: file)
    }
  }
}
