public import Diagnostics
public import DocumentModel
public import Files

/// A lesson as it lies in its folder, read but not yet interpreted.
public struct Lesson: Sendable {
  /// The folder that nothing outside of is read.
  public var folder: ConfinedFolder
  /// The folder's own name, links resolved.
  public var name: String
  public var configuration: Configuration
  /// All pages of the lesson but drafts: the home page first, then by kind, in the order that the author chose.
  public var pages: [Page]
  public var credits: Credits
  /// The newest change among the files the lesson was read from, in seconds since 1970.
  public var modified: Int

  public init(
    folder: ConfinedFolder, name: String, configuration: Configuration, pages: [Page], credits: Credits, modified: Int
  ) {
    self.folder = folder
    self.name = name
    self.configuration = configuration
    self.pages = pages
    self.credits = credits
    self.modified = modified
  }
}
