public import Diagnostics
public import Files
import LessonMarkdown

/// Reads a lesson from its folder.
public struct LessonReader: Sendable {
  public struct Options: Sendable {
    /// The folder with the pages that knitr made of R Markdown; nil for the lesson's own `site/built`.
    public var builtFolder: String?
    /// Says when the last commit touched the lesson in a folder, in seconds since 1970.
    public var commitTime: @Sendable (_ folder: String) -> Int? = { _ in nil }
    public init() {}
  }

  /// The names that a lesson's configuration can have.
  static let configurationFiles = ["config.yaml", "config.yml"]

  public let folder: String
  public let options: Options

  /// - Parameter folder: its path as the machine understands it.
  public init(folder: String, options: Options = Options()) {
    self.folder = folder
    self.options = options
  }

  /// The lesson's own folder, which a path inside of it stands for, too; nil where there is none.
  public static func lessonFolder(of path: String) -> ConfinedFolder? {
    if case .found(let folder) = LessonLocation(of: path) { folder } else { nil }
  }

  /// Whether a folder is itself a lesson's.
  public static func isLesson(_ path: String) -> Bool {
    (try? ConfinedFolder(path: path))?.hasConfiguration == true
  }

  /// The lesson, and what its author should know of, sorted; nil in place of the lesson when there is an error.
  public func read() -> (Lesson?, [Diagnostic]) {
    let folder: ConfinedFolder
    switch LessonLocation(of: self.folder) {
    case .found(let found): folder = found
    case .none(let diagnostic): return (nil, [diagnostic])
    }
    var reading = Reading(folder: folder, options: options)
    let lesson = reading.lesson()
    // What is wrong with the shared definitions is found again on every page.
    let diagnostics = Set(reading.diagnostics).sorted()
    return (diagnostics.contains { $0.severity == .error } ? nil : lesson, diagnostics)
  }
}

/// A lesson while it is read.
private struct Reading {
  let folder: ConfinedFolder
  let options: LessonReader.Options
  var diagnostics: [Diagnostic] = []
  var modified = 0
  /// Where the configuration names the source of Glosario's definitions.
  var glossaryPlace = Diagnostic.Place(file: "config.yaml")

  init(folder: ConfinedFolder, options: LessonReader.Options) {
    self.folder = folder
    self.options = options
  }

  mutating func lesson() -> Lesson? {
    guard let (configuration, lists) = configuration() else { return nil }
    let files = LessonFiles(folder: folder, built: builtFolder())
    let pages = pages(lists, configuration, files)
    let credits = credits(files)
    return Lesson(
      files: files, name: RelativePath.name(of: folder.absolutePath), configuration: configuration, pages: pages,
      credits: credits, modified: modified, committed: options.commitTime(folder.absolutePath))
  }

  // MARK: - Configuration

  private mutating func configuration() -> (Configuration, PageLists)? {
    let names = LessonReader.configurationFiles.filter(folder.exists)
    guard let name = names.first else { return nil }
    guard names.count == 1 else {
      diagnostics.append(
        Diagnostic(
          .ambiguousConfiguration, .error, "there is a config.yml beside config.yaml", remedy: "remove one of them",
          at: Diagnostic.Place(file: "config.yml")))
      return nil
    }
    do {
      let bytes = try folder.read(name, limit: YAMLLimits.bytes)
      note(name)
      var reader = ConfigurationReader(file: name)
      defer {
        diagnostics += reader.diagnostics
        glossaryPlace = Diagnostic.Place(file: name, range: reader.glossaryRange)
      }
      return reader.read(bytes)
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, .error, "the configuration can't be read: \(error.words)", at: Diagnostic.Place(file: name)))
      return nil
    }
  }

  // MARK: - Pages

  private mutating func builtFolder() -> BuiltFolder? {
    guard let path = options.builtFolder else {
      guard folder.isFolder(BuiltFolder.usual),
        let built = try? ConfinedFolder(path: "\(folder.absolutePath)/\(BuiltFolder.usual)"),
        built.absolutePath.hasPrefix(folder.absolutePath + "/")
      else { return nil }
      return BuiltFolder(folder: built, prefix: BuiltFolder.usual, isElsewhere: false)
    }
    guard let built = try? ConfinedFolder(path: path) else {
      diagnostics.append(
        Diagnostic(.builtFolderNotFound, .error, "there is no folder “\(path)” with built pages that can be read"))
      return nil
    }
    return BuiltFolder(folder: built, prefix: SiteAddress.withoutSlash(path), isElsewhere: true)
  }

  private mutating func pages(_ lists: PageLists, _ configuration: Configuration, _ files: LessonFiles) -> [Page] {
    var finder = PageFinder(folder: folder, lists: lists, isOverview: configuration.isOverview)
    let sources = finder.find()
    diagnostics += finder.diagnostics
    var reader = PageReader(files: files, shared: sharedDefinitions(), sharedFile: "links.md")
    let pages = sources.compactMap { reader.read($0) }
    reader.reportUnbuilt()
    diagnostics += reader.diagnostics
    modified = max(modified, reader.modified)
    return withGlosario(pages, configuration, files)
  }

  private mutating func withGlosario(_ pages: [Page], _ configuration: Configuration, _ files: LessonFiles) -> [Page] {
    guard let source = configuration.glossary else { return pages }
    var glosario = Glosario(source, files: files, language: configuration.language, place: glossaryPlace)
    let linked = glosario.applied(to: pages)
    diagnostics += glosario.diagnostics
    modified = max(modified, glosario.file?.modified ?? 0)
    return linked
  }

  private mutating func sharedDefinitions() -> SharedDefinitions {
    guard folder.file("links.md") != nil else { return .none }
    do {
      let bytes = try folder.read("links.md", limit: LessonFiles.pageLimit)
      note("links.md")
      diagnostics += TextEncoding.diagnostics(of: bytes, in: "links.md")
      return SharedDefinitions(reading: TextEncoding.withLineFeeds(bytes))
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, .error, "the shared links can't be read: \(error.words)",
          at: Diagnostic.Place(file: "links.md")))
      return .none
    }
  }

  // MARK: - The rest

  private mutating func credits(_ files: LessonFiles) -> Credits {
    var reader = CreditsReader(files: files)
    let credits = reader.read()
    diagnostics += reader.diagnostics
    modified = max(modified, reader.modified)
    return credits
  }

  private mutating func note(_ file: String) {
    modified = max(modified, folder.file(file)?.modified ?? 0)
  }
}
