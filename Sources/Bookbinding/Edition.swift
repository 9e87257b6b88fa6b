/// Whom a book is for.
public enum Edition: String, Sendable, CaseIterable {
  /// Who learns from it: everything but what speaks to instructors alone.
  case learner
  /// Who teaches with it: everything, with notes for instructors, a schedule and timings.
  case instructor
}
