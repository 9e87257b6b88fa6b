import Book
import DocumentModel
import Lesson

/// The binding of one book: its stages, one after the other.
struct Binding {
  let manuscript: Manuscript
  let options: BindingOptions
  let labels: Labels
  let files: any AssetSource
  let record = BindingRecord()
  private let images: ImageBinder
  private let gathered: GatheredPages

  init(manuscript: Manuscript, options: BindingOptions, words: WordList, files: any AssetSource) {
    self.manuscript = HeadingTitles.applied(to: manuscript, record)
    self.options = options
    self.files = files
    labels = Labels(words: words, language: manuscript.configuration.language)
    images = ImageBinder(files: files)
    gathered = GatheredPages(manuscript: self.manuscript, labels: labels, record: record)
  }

  func book() -> Book {
    let placed = placed(PageOrder(pages: manuscript.pages, edition: options.edition))
    let cutter = DocumentCutter(limit: options.largestDocument, labels: labels)
    let drafts = withFreePaths(placed.flatMap(cutter.cut))
    var assignment = IdentifierAssignment(record: record)
    let documents = drafts.map { assignment.assign($0) }
    let resolved = resolved(documents, assignment.destinations)
    return assembled(resolved, drafts)
  }

  // MARK: Placing

  /// All documents that are made from the lesson, in order, but for those that tell of the book itself.
  private func placed(_ order: PageOrder) -> [DraftDocument] {
    var slugs = SlugTable()
    var drafts: [Int: DraftDocument] = [:]
    for number in order.before + order.after + order.legal { drafts[number] = draft(of: number, &slugs) }
    var result = order.before.compactMap { drafts[$0] }
    if let keyPoints = gathered.keyPoints() {
      let end = result.lastIndex { $0.page.map { manuscript.pages[$0].kind == .episode } ?? false }
      result.insert(keyPoints, at: end.map { $0 + 1 } ?? result.count)
    }
    result += order.after.compactMap { drafts[$0] }
    if options.edition == .instructor, let notes = gathered.instructorNotes() { add(notes, to: &result) }
    if let answers = gathered.answers() { result.append(answers) }
    return result + order.legal.compactMap { drafts[$0] }
  }

  /// Notes that are gathered follow the lesson's own page of notes, where there is one.
  private func add(_ notes: DraftDocument, to drafts: inout [DraftDocument]) {
    let own = drafts.firstIndex { $0.page.map { manuscript.pages[$0].kind == .instructorNotes } ?? false }
    if let own { drafts[own].parts += notes.parts.dropFirst() } else { drafts.append(notes) }
  }

  private func draft(of number: Int, _ slugs: inout SlugTable) -> DraftDocument {
    let page = manuscript.pages[number]
    let binder = PageBinder(
      page: page, number: number, options: options, labels: labels, record: record, images: images)
    let title = PageTitle(page: page, edition: options.edition, labels: labels)
    var blocks = [title.heading(binder)]
    let schedule = ScheduleBuilder(manuscript: manuscript, labels: labels, record: record)
    if options.edition == .instructor, let estimate = schedule.estimate(for: page) { blocks.append(estimate) }
    blocks += binder.blocks()
    if options.edition == .instructor, page.kind == .home, let table = schedule.schedule() { blocks.append(table) }
    let kind: BookDocument.Kind = page.kind == .glossary ? .glossary : Binding.isMatter(page) ? .chapter : .appendix
    return DraftDocument(
      path: DocumentPath("text/\(slugs.slug(for: page.stem)).xhtml"), kind: kind, title: title.text, page: number,
      parts: [.init(page: number, blocks: blocks)])
  }

  private static func isMatter(_ page: Page) -> Bool {
    [.home, .setup, .episode].contains(page.kind)
  }

  /// Parts of long pages, renamed where a page has their name already.
  private func withFreePaths(_ drafts: [DraftDocument]) -> [DraftDocument] {
    var taken = Set(drafts.filter { !$0.isContinuation }.map { $0.path.string.lowercased() })
    return drafts.map { draft in
      guard draft.isContinuation else { return draft }
      var draft = draft
      while !taken.insert(draft.path.string.lowercased()).inserted {
        draft.path = DocumentPath(draft.path.string.dropLast(".xhtml".count) + "-.xhtml")
      }
      return draft
    }
  }

  // MARK: Links

  private func resolved(
    _ documents: [BookDocument], _ destinations: [BindingRecord.Place: Destination]
  ) -> [BookDocument] {
    var resolver = LinkResolver(
      directory: PageDirectory(pages: manuscript.pages), configuration: manuscript.configuration, files: files,
      record: record, destinations: destinations, made: made(documents, destinations))
    return documents.map { document in
      var document = document
      document.blocks = resolver.rewrite(document.blocks)
      for index in document.notes.indices {
        document.notes[index].blocks = resolver.rewrite(document.notes[index].blocks)
      }
      return document
    }
  }

  /// What stands in the book for pages that the website makes.
  private func made(
    _ documents: [BookDocument], _ destinations: [BindingRecord.Place: Destination]
  ) -> [String: Destination] {
    func first(_ kind: Page.Kind) -> Destination? {
      let number = manuscript.pages.firstIndex { $0.kind == kind && !$0.document.blocks.isEmpty }
      return number.flatMap { destinations[.init(page: $0, identifier: "")] }
    }
    let contents = Destination(DocumentPath("nav.xhtml"))
    let paths = Set(documents.map(\.path.string))
    var made: [String: Destination] = ["images": contents, "404": contents]
    made["aio"] = first(.episode) ?? contents
    made["setup"] = first(.setup) ?? first(.home)
    made["profiles"] = first(.profile)
    made["citation"] = Destination(DocumentPath("credits.xhtml"))
    for stem in ["key-points", "instructor-notes"] where paths.contains("\(stem).xhtml") {
      made[stem] = Destination(DocumentPath("\(stem).xhtml"))
    }
    return made
  }

  // MARK: The whole

  private func assembled(_ documents: [BookDocument], _ drafts: [DraftDocument]) -> Book {
    let metadata = MetadataBuilder(manuscript: manuscript, options: options, labels: labels).metadata(
      images.accessibility)
    let front = FrontMatterPages(metadata: metadata, labels: labels)
    let legal = drafts.firstIndex { $0.page.map { PageOrder.isLegal(manuscript.pages[$0]) } ?? false }
    let end = legal ?? documents.count
    var all: [BookDocument] = [front.titlePage(), front.contents()]
    all += documents[..<end]
    if let files = gathered.downloads() {
      all.append(BookDocument(path: files.path, kind: files.kind, title: files.title, blocks: files.parts[0].blocks))
    }
    all.append(CreditsPage(manuscript: manuscript, metadata: metadata, labels: labels).document())
    all += documents[end...]
    let builder = NavigationBuilder(
      labels: labels, continuations: Set(drafts.filter(\.isContinuation).map(\.path)), numbers: episodeNumbers(drafts))
    let navigation = builder.navigation(all, start: documents.first?.path)
    return Book(
      metadata: metadata, documents: all, media: images.media, navigation: navigation, labels: bookLabels)
  }

  /// What the table of contents numbers, as the website does where the lesson doesn't object.
  private func episodeNumbers(_ drafts: [DraftDocument]) -> [DocumentPath: Int] {
    guard manuscript.configuration.numbersEpisodes else { return [:] }
    let episodes = drafts.filter { draft in
      !draft.isContinuation && draft.page.map { manuscript.pages[$0].kind == .episode } ?? false
    }
    return Dictionary(uniqueKeysWithValues: episodes.enumerated().map { ($0.element.path, $0.offset + 1) })
  }

  private var bookLabels: BookLabels {
    BookLabels(
      contents: labels["Contents"], landmarks: labels["Landmarks"], backToText: labels["BackToText"],
      note: labels["Note"], cover: labels["Cover"])
  }
}
