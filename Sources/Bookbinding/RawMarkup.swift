/// What text in another format means to a lesson.
enum RawMarkup {
  /// A LaTeX environment, which stands for a displayed formula (workbench, §3.5).
  static func isEnvironment(format: String, _ text: String) -> Bool {
    ["tex", "latex"].contains(format) && text.drop { $0.isWhitespace }.hasPrefix("\\begin{")
  }
}
