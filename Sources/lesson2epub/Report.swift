import Diagnostics
import LessonCompiler

/// What the program says when it is done: the diagnostics, and a last line about the book.
enum Report {
  static func print(_ compilation: Compilation) {
    var text = DiagnosticText(showsSource: StandardError.isTerminal, source: compilation.source)
    for diagnostic in compilation.diagnostics { StandardError.write(text.render(diagnostic)) }
    switch compilation.result {
    case .success(let product): StandardOutput.write(lastLine(product, compilation.warnings))
    case .failure(.unwritable(let reason)): StandardError.write("lesson2epub: \(reason)")
    case .failure: StandardError.write("lesson2epub: no book was written")
    }
  }

  /// `shell-novice.epub: 2.0 MB, 17 pages, 3 warnings`
  private static func lastLine(_ product: Compilation.Product, _ warnings: Int) -> String {
    let parts = [size(product.size), count(product.pages, "page"), count(warnings, "warning")]
    return "\(product.path): \(parts.joined(separator: ", "))"
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(thing)\(number == 1 ? "" : "s")"
  }

  private static func size(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
