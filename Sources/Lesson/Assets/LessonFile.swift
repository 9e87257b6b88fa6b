/// A file of the lesson that a page refers to.
public struct LessonFile: Sendable, Hashable {
  /// From the lesson folder: `episodes/data/gapminder.csv`.
  public var file: String
  /// Absolute, links resolved, inside the lesson folder or that of its built pages.
  public var path: String
  /// In bytes.
  public var size: Int
  /// When it was last changed, in seconds since 1970.
  public var modified: Int
}
