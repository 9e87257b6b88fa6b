/// How a book treats the solutions of challenges.
public enum SolutionPlacement: String, Sendable, CaseIterable {
  /// In a part of their own at the end, linked both ways.
  case end
  /// Where the author wrote them.
  case inline
  /// Left out.
  case omitted = "none"
}
