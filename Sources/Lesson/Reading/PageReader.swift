import Diagnostics
import Files
import LessonMarkdown

/// Reads a page from its file, or from the page that was built of it.
struct PageReader {
  let files: LessonFiles
  let shared: SharedDefinitions
  /// The file that the shared definitions are from.
  let sharedFile: String
  private(set) var diagnostics: [Diagnostic] = []
  /// The newest change among the files read, in seconds since 1970.
  private(set) var modified = 0
  /// Pages in R Markdown that nothing was built of.
  private var unbuilt: [String] = []

  init(files: LessonFiles, shared: SharedDefinitions, sharedFile: String) {
    self.files = files
    self.shared = shared
    self.sharedFile = sharedFile
  }

  /// The page; nil, with a diagnostic, where there is none to be had.
  mutating func read(_ source: PageSource) -> Page? {
    let file = file(for: source)
    guard let bytes = bytes(of: file, for: source) else { return nil }
    guard !TextEncoding.isBlank(bytes) else {
      diagnostics.append(
        Diagnostic(.emptyPage, .warning, "the page is empty and left out", at: Diagnostic.Place(file: file)))
      return nil
    }
    modified = max(modified, files.file(file)?.modified ?? 0)
    var frontMatter = FrontMatterReader(source: source, file: file)
    frontMatter.read(bytes)
    diagnostics += frontMatter.diagnostics
    let isUnbuilt = source.isRMarkdown && file == source.file
    let markdown = MarkdownReader(options: options(isUnbuilt: isUnbuilt, bytes), shared: shared).read(bytes)
    let reading = RawHTMLReader.read(markdown.document)
    report(markdown.findings + reading.findings, in: file)
    return Page(
      kind: source.kind, file: file, source: source.file, stem: source.stem, title: frontMatter.title,
      timing: frontMatter.timing, document: reading.document)
  }

  // MARK: - The file

  private mutating func file(for source: PageSource) -> String {
    guard source.isRMarkdown else { return source.file }
    guard let page = files.built?.page(of: source.file) else {
      unbuilt.append(source.file)
      return source.file
    }
    if let bytes = files.bytes(of: source.file), files.built?.hasChanged(source.file, bytes: bytes) == true {
      diagnostics.append(
        Diagnostic(
          .staleBuiltPage, .warning, "“\(source.file)” has changed since this page was built",
          remedy: "build the lesson with sandpaper again", at: Diagnostic.Place(file: page)))
    }
    return page
  }

  /// One warning for all pages that must do without the results of their code.
  mutating func reportUnbuilt() {
    guard let first = unbuilt.first else { return }
    let message =
      unbuilt.count == 1
      ? "the R Markdown has not been built: the page shows its code without results"
      : "\(unbuilt.count) pages in R Markdown have not been built, and show their code without results: "
        + Words.list(unbuilt.map(RelativePath.name))
    diagnostics.append(
      Diagnostic(.unbuiltPage, .warning, message, remedy: remedyForUnbuilt, at: Diagnostic.Place(file: first)))
  }

  private var remedyForUnbuilt: String {
    guard let built = files.built else {
      return "build the lesson with sandpaper first, or give a folder with its branch “md-outputs” as --built"
    }
    if built.folder.isFolder("built") { return "did you mean “--built \(built.prefix)/built”?" }
    return built.isElsewhere
      ? "there is nothing built of them in “\(built.prefix)”" : "build the lesson with sandpaper again"
  }

  private mutating func bytes(of file: String, for source: PageSource) -> [UInt8]? {
    do throws(FileFailure) {
      let bytes = try files.read(file, limit: LessonFiles.pageLimit)
      let flaws = TextEncoding.diagnostics(of: bytes, in: file)
      diagnostics += flaws
      return flaws.contains { $0.severity == .error } ? nil : TextEncoding.withLineFeeds(bytes)
    } catch {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, .error, "the page can't be read: \(error.words)", at: Diagnostic.Place(file: file)))
      return nil
    }
  }

  // MARK: - The text

  private func options(isUnbuilt: Bool, _ page: [UInt8]) -> MarkdownReader.Options {
    var options = MarkdownReader.Options()
    options.readsKnitrChunks = isUnbuilt
    options.isDivName = { DivName.all.contains($0) || DivName.meant(by: $0) != nil }
    let frontMatter = FrontMatter(in: page).map { Array(page[$0.text]) }
    options.isMetadata = { text in
      // The front matter never shows, even with a slip in it that its author is told of.
      if let frontMatter, Metadata.isSame(text, frontMatter), Metadata.looksLikeMapping(text) { return true }
      return Metadata.isMapping(text)
    }
    return options
  }

  private mutating func report(_ findings: [MarkdownReader.Finding], in file: String) {
    diagnostics += findings.map { finding in
      Diagnostic(
        finding.name, .warning, finding.message, remedy: finding.remedy,
        at: Diagnostic.Place(file: finding.range.isShared ? sharedFile : file, range: finding.range.inOwnFile))
    }
  }
}
