/// The choices that a book is bound by.
public struct BindingOptions: Sendable {
  public var edition = Edition.learner
  public var solutions = SolutionPlacement.end
  /// Of each group of tabs that has one of this name, that tab alone is kept.
  public var tab: String?
  /// The book's last change, `YYYY-MM-DDThh:mm:ssZ`.
  public var modified: String
  /// The date of publication, `YYYY-MM-DD`.
  public var date: String?
  /// What a document may come to by an upper estimate, in bytes, before it is cut.
  public var largestDocument = 200_000

  public init(modified: String) {
    self.modified = modified
  }

  /// The choices that make one book of a lesson another than the next, as one line.
  var fingerprint: String {
    "\(edition.rawValue) \(solutions.rawValue)" + (tab.map { " \($0)" } ?? "")
  }
}
