import Diagnostics
import Files

/// Finds the files that are a lesson's pages, and their order.
///
/// - Source: the Workbench's reference, "Lesson folder" and "Page order".
struct PageFinder {
  let folder: ConfinedFolder
  let lists: PageLists
  let isOverview: Bool
  /// The names of the content folders' sources, sorted by their bytes.
  private let contents: [String: [String]]
  private(set) var diagnostics: [Diagnostic] = []

  init(folder: ConfinedFolder, lists: PageLists, isOverview: Bool) {
    self.folder = folder
    self.lists = lists
    self.isOverview = isOverview
    contents = Dictionary(
      uniqueKeysWithValues: PageLists.folders.map { ($0, PageFinder.sources(in: $0, of: folder)) })
  }

  /// All pages, by kind, then in the author's order.
  mutating func find() -> [PageSource] {
    var sources = home()
    for folder in PageLists.folders { sources += pages(of: folder) }
    sources += rootPages() + otherPages()
    if !isOverview, !sources.contains(where: { $0.kind == .episode }) {
      diagnostics.append(Diagnostic(.noEpisodes, .warning, "the lesson has no episodes", at: configuration()))
    }
    reportClashes(among: sources)
    return Page.Kind.order.flatMap { kind in sources.filter { $0.kind == kind } }
  }

  // MARK: - Content folders

  private mutating func pages(of folder: String) -> [PageSource] {
    let names = contents[folder] ?? []
    guard let list = lists[folder] else {
      noteOrder(of: folder, names)
      return names.map { PageSource(kind: PageSource.kind(of: $0, in: folder), file: "\(folder)/\($0)") }
    }
    var listed = self.listed(list, in: folder, names)
    if folder == "learners", !listed.contains(where: isSetup) { listed += names.filter(isSetup) }
    if folder == "instructors" { listed += unlistedNotes(in: folder, names, listed) }
    let chosen = Set(listed)
    reportDrafts(names.filter { !chosen.contains($0) }, in: folder, at: list.first?.range)
    return listed.map { PageSource(kind: PageSource.kind(of: $0, in: folder), file: "\(folder)/\($0)") }
  }

  /// The entries of a list that exist, each once.
  private mutating func listed(_ list: [PageLists.Entry], in folder: String, _ names: [String]) -> [String] {
    let existing = Set(names)
    var listed: [String] = []
    var seen: Set<String> = []
    for entry in list {
      if seen.contains(entry.name) {
        diagnostics.append(
          Diagnostic(
            .pageListedTwice, .warning, "“\(entry.name)” is listed twice", remedy: "the first place counts",
            at: configuration(entry.range)))
      } else if existing.contains(entry.name) {
        listed.append(entry.name)
        seen.insert(entry.name)
      } else {
        diagnostics.append(
          Diagnostic(
            .missingPage, .error, "there is no page “\(folder)/\(entry.name)”",
            remedy: remedy(entry.name, folder, names),
            at: configuration(entry.range)))
      }
    }
    return listed
  }

  private func remedy(_ name: String, _ folder: String, _ names: [String]) -> String? {
    let bare = RelativePath.name(of: name)
    if names.contains(bare) { return "write “\(bare)”, without a folder" }
    let stem = RelativePath.stem(of: name)
    if let sameStem = names.first(where: { RelativePath.stem(of: $0) == stem }) { return "did you mean “\(sameStem)”?" }
    if self.folder.file("\(folder)/\(name)") != nil { return "pages end in “.md” or “.Rmd”" }
    if let other = PageLists.folders.first(where: { $0 != folder && contents[$0]?.contains(name) == true }) {
      return "there is one in “\(other)”"
    }
    // A guess takes time; where very much is missing, the first ones tell what is wrong.
    guard diagnostics.count < 50 else { return nil }
    return Suggestion.nearest(to: name, among: names).map { "did you mean “\($0)”?" }
  }

  private func isSetup(_ name: String) -> Bool { RelativePath.stem(of: name) == "setup" }

  private mutating func noteOrder(of folder: String, _ names: [String]) {
    guard folder == "episodes", names.count > 1 else { return }
    diagnostics.append(
      Diagnostic(
        .episodesNotListed, .note, "the episodes are not listed: they come in the order of their names",
        remedy: "list them under “episodes”", at: configuration()))
  }

  /// The instructor notes where the list lacks them. The site leaves them out then; a book loses nothing.
  private mutating func unlistedNotes(in folder: String, _ names: [String], _ listed: [String]) -> [String] {
    func isNotes(_ name: String) -> Bool { PageSource.kind(of: name, in: folder) == .instructorNotes }
    guard !listed.contains(where: isNotes), let name = names.first(where: isNotes) else { return [] }
    diagnostics.append(
      Diagnostic(
        .unlistedInstructorNotes, .warning, "the instructor notes are not listed: the lesson's site leaves them out",
        remedy: "add “\(name)” to “instructors” in \(lists.configurationFile)",
        at: Diagnostic.Place(file: "\(folder)/\(name)")))
    return [name]
  }

  /// One note for all drafts of a folder, at its list.
  private mutating func reportDrafts(_ drafts: [String], in folder: String, at range: Range<Int>?) {
    guard let first = drafts.first else { return }
    let message =
      drafts.count == 1
      ? "“\(first)” is not listed under “\(folder)”: a draft, left out"
      : "\(drafts.count) pages are not listed under “\(folder)”: drafts, left out: \(Words.list(drafts))"
    diagnostics.append(Diagnostic(.draftPage, .note, message, at: configuration(range)))
  }

  // MARK: - Root and other folders

  private mutating func home() -> [PageSource] {
    let names = sources(in: "").filter { RelativePath.stem(of: $0) == "index" }
    guard let name = names.first else {
      diagnostics.append(
        Diagnostic(
          .missingHomePage, .warning, "the lesson has no home page", remedy: "write “index.md”", at: configuration()))
      return []
    }
    if names.count > 1 {
      diagnostics.append(
        Diagnostic(
          .clashingPageNames, .warning, "“\(name)” and “\(names[1])” are both the home page",
          remedy: "“\(name)” is read",
          at: Diagnostic.Place(file: names[1])))
    }
    return [PageSource(kind: .home, file: name)]
  }

  private mutating func rootPages() -> [PageSource] {
    sources(in: "").filter { name in
      !["index", "links"].contains(RelativePath.stem(of: name)) && isForReaders(name, in: "")
    }.map { name in
      switch RelativePath.stem(of: name).lowercased() {
      case "code_of_conduct": PageSource(kind: .codeOfConduct, file: name)
      case "license", "licence": PageSource(kind: .license, file: name)
      default: PageSource(kind: .other, file: name)
      }
    }
  }

  private mutating func otherPages() -> [PageSource] {
    var pages: [PageSource] = []
    for entry in folder.contents(of: "") {
      guard entry.kind == .folder, !entry.name.hasPrefix("."), !PageFinder.foldersWithoutPages.contains(entry.name)
      else {
        continue
      }
      for name in sources(in: entry.name) where isForReaders(name, in: entry.name) {
        pages.append(PageSource(kind: .other, file: "\(entry.name)/\(name)"))
      }
    }
    return pages
  }

  private static let foldersWithoutPages = Set(PageLists.folders + ["files", "fig", "data", "site", "renv"])

  /// Stems of pages that speak to those who work on the lesson's files.
  private static let repositoryPages: Set = ["readme", "contributing", "news", "changelog", "changes"]

  /// Stems of pages that the lesson's site makes itself: a file with such a name never reaches its readers.
  private static let generatedPages: Set = ["404", "aio", "images", "key-points", "profiles"]

  private mutating func isForReaders(_ name: String, in folder: String) -> Bool {
    let stem = RelativePath.stem(of: name)
    let folded = stem.lowercased()
    if PageFinder.repositoryPages.contains(folded) || folded.hasSuffix("_template") { return false }
    guard PageFinder.generatedPages.contains(stem) else { return true }
    diagnostics.append(
      Diagnostic(
        .reservedPageName, .note, "lessons have a generated page “\(stem)”: this file is left out",
        at: Diagnostic.Place(file: RelativePath.joined(folder, name))))
    return false
  }

  // MARK: -

  private func sources(in folder: String) -> [String] { PageFinder.sources(in: folder, of: self.folder) }

  /// The names of a folder's sources, sorted by their bytes.
  private static func sources(in folder: String, of lesson: ConfinedFolder) -> [String] {
    lesson.contents(of: folder).filter { $0.kind == .file && !$0.name.hasPrefix(".") && PageSource.isSource($0.name) }
      .map(\.name)
  }

  private mutating func reportClashes(among sources: [PageSource]) {
    var first: [String: String] = [:]
    for source in sources {
      let stem = source.stem.lowercased()
      if let other = first[stem] {
        diagnostics.append(
          Diagnostic(
            .clashingPageNames, .warning, "“\(other)” has the same name: on the lesson's site one replaces the other",
            remedy: "rename one of them", at: Diagnostic.Place(file: source.file)))
      } else {
        first[stem] = source.file
      }
    }
  }

  private func configuration(_ range: Range<Int>? = nil) -> Diagnostic.Place {
    Diagnostic.Place(file: lists.configurationFile, range: range)
  }
}
