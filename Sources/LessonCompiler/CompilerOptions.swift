public import Bookbinding

/// What a person chooses when a book is made.
public struct CompilerOptions: Sendable {
  /// The lesson's folder.
  public var lesson: String
  /// The book's file; nil for the lesson's name with the edition's, in the current folder.
  public var output: String?
  public var edition = Edition.learner
  public var solutions = SolutionPlacement.end
  /// Of each group of tabs that has one of this name, that tab alone is kept.
  public var tab: String?
  /// The folder with the pages that knitr made of R Markdown; nil for the lesson's own.
  public var builtFolder: String?
  /// A picture in PNG or JPEG that is the cover; nil to have one drawn.
  public var cover: String?
  /// The time that counts as now and as the last change, in seconds since 1970 (SOURCE_DATE_EPOCH); nil for the
  /// lesson's own.
  public var epoch: Int?

  public init(lesson: String) {
    self.lesson = lesson
  }
}
