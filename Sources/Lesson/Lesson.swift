public import Files

/// A lesson as it lies in its folder, read but not yet interpreted.
public struct Lesson: Sendable {
  /// The files that it was read from.
  public var files: LessonFiles
  /// The folder's own name, links resolved.
  public var name: String
  public var configuration: Configuration
  /// All pages of the lesson but drafts: the home page first, then by kind, in the order that the author chose.
  public var pages: [Page]
  public var credits: Credits
  /// The newest change among the files the lesson was read from, in seconds since 1970.
  public var modified: Int
  /// The last commit that touched the lesson, in seconds since 1970; nil when there is none or nobody asked.
  public var committed: Int?

  /// The folder that nothing outside of is read.
  public var folder: ConfinedFolder { files.folder }

  public init(
    files: LessonFiles, name: String, configuration: Configuration, pages: [Page], credits: Credits, modified: Int,
    committed: Int? = nil
  ) {
    self.files = files
    self.name = name
    self.configuration = configuration
    self.pages = pages
    self.credits = credits
    self.modified = modified
    self.committed = committed
  }

  public init(
    folder: ConfinedFolder, name: String, configuration: Configuration, pages: [Page], credits: Credits, modified: Int
  ) {
    self.init(
      files: LessonFiles(folder: folder), name: name, configuration: configuration, pages: pages, credits: credits,
      modified: modified)
  }
}
