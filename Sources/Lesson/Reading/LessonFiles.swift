public import Files

/// The files that a lesson is read from: its folder, and the folder with its built pages, which may lie elsewhere.
public struct LessonFiles: Sendable {
  /// The folder that nothing outside of is read, but for the built pages'.
  public let folder: ConfinedFolder
  /// Nil when there are no built pages.
  let built: BuiltFolder?

  init(folder: ConfinedFolder, built: BuiltFolder? = nil) {
    self.folder = folder
    self.built = built
  }

  /// The bytes of a file that a diagnostic or a page names; nil where it can't be read.
  public func bytes(of file: String, limit: Int = LessonFiles.pageLimit) -> [UInt8]? {
    try? read(file, limit: limit)
  }

  /// The first bytes of a file, at most `count`; nil where it can't be read.
  func start(of file: String, count: Int) -> [UInt8]? {
    if let built, built.isElsewhere, let name = built.name(of: file) {
      return try? built.folder.readStart(of: name, count: count)
    }
    return try? folder.readStart(of: file, count: count)
  }

  /// How long a page may be, in bytes.
  public static let pageLimit = 64 << 20

  func read(_ file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    if let built, built.isElsewhere, let name = built.name(of: file) {
      return try built.folder.read(name, limit: limit)
    }
    return try folder.read(file, limit: limit)
  }

  /// The file of that name, links resolved; nil where there is none that may be read.
  func file(_ file: String) -> ConfinedFile? {
    if let built, built.isElsewhere, let name = built.name(of: file) { return built.folder.file(name) }
    return folder.file(file)
  }
}
