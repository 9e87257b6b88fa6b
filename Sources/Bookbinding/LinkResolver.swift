import Book
import Diagnostics
import Lesson

/// Gives each link its place in the book, or its address outside.
struct LinkResolver: BookRewriter {
  let directory: PageDirectory
  let configuration: Configuration
  let files: any AssetSource
  let record: BindingRecord
  /// Where ids of pages are; a page that isn't in the book has none.
  let destinations: [BindingRecord.Place: Destination]
  /// The documents that stand for pages which the website makes, by their stems.
  let made: [String: Destination]

  /// For how many missing fragments another is looked for, which takes its time.
  private static let mostGuesses = 200
  private var guesses = 0

  /// Some ids of each page, to propose one in place of another.
  private let identifiers: [Int: [String]]
  /// Links found once already, by their number: copies of a box resolve as their original, without another warning.
  private var known: [Int: BookLink.Target?] = [:]

  init(
    directory: PageDirectory, configuration: Configuration, files: any AssetSource, record: BindingRecord,
    destinations: [BindingRecord.Place: Destination], made: [String: Destination]
  ) {
    self.directory = directory
    self.configuration = configuration
    self.files = files
    self.record = record
    self.destinations = destinations
    self.made = made
    identifiers = LinkResolver.proposable(destinations.keys)
  }

  /// The ids of each page, of very long pages some.
  private static func proposable(_ places: some Sequence<BindingRecord.Place>) -> [Int: [String]] {
    let own = places.filter { !$0.identifier.isEmpty && !$0.identifier.contains(":") }
    return Dictionary(grouping: own, by: \.page).mapValues { Array($0.map(\.identifier).sorted().prefix(500)) }
  }

  mutating func rewritten(_ link: BookLink) -> [BookInline] {
    guard let number = Symbol.number(of: link.target) else { return [.link(link)] }
    let target = known[number] ?? resolved(record.links[number])
    known[number] = .some(target)
    if let target {
      var link = link
      link.target = target
      return [.link(link)]
    }
    return link.marks == .none ? link.content : [.element(.span, link.marks, link.content)]
  }

  /// Where a link leads; nil where it leads nowhere, and only its text stays.
  private mutating func resolved(_ link: SymbolicLink) -> BookLink.Target? {
    switch link.goal {
    case .place(let page, let fragment):
      return (destination(page, fragment) ?? destination(page, nil)).map { .inside($0) }
    case .address(let address, let range):
      let origin = Origin(page: link.page, range: range, address: address)
      let parts = LinkAddress(address)
      if address.hasPrefix("//") { return outside("https:" + address, origin) }
      if parts.scheme != nil { return absolute(address, parts, origin) }
      return relative(parts, origin)
    }
  }

  /// Where a link stands, for diagnostics.
  private struct Origin {
    var page: Int?
    var range: SourceRange
    var address: String
  }

  private func warn(_ name: Diagnostic.Name, _ message: String, remedy: String? = nil, _ origin: Origin) {
    record.warn(name, message, remedy: remedy, on: origin.page.map { directory.pages[$0] }, at: origin.range)
  }

  // MARK: Addresses with a scheme

  /// Those that both EPUBChecks know, but for what runs in the reader (`javascript`, `data`) or lies on its disk.
  private static let schemes: Set<String> = [
    "dict", "fax", "ftp", "gopher", "http", "https", "info", "irc", "ldap", "mailto", "news", "nntp", "rtsp", "sip",
    "sips", "sms", "tel", "telnet", "urn", "xmpp",
  ]

  private mutating func absolute(_ address: String, _ parts: LinkAddress, _ origin: Origin) -> BookLink.Target? {
    if !LinkResolver.schemes.contains(parts.scheme ?? "") {
      warn(
        .linkUnusable, "no book can follow a link to “\(address.prefix(80))”: its words stay",
        remedy: "link to a page on the web", origin)
      return nil
    }
    if let path = pathOnSite(parts), let entry = directory.entry(onSite: LinkAddress.decoded(path)) {
      if let inside = target(of: entry, parts.fragment, origin, isOnSite: true) { return inside }
    }
    let target = outside(address, origin)
    if let path = pathOnSite(parts), LinkResolver.isFile(path), case .outside(let address) = target {
      record.addDownload(address)
    }
    return target
  }

  /// The path below the lesson's published site, whatever the protocol.
  private func pathOnSite(_ parts: LinkAddress) -> Substring? {
    guard parts.scheme == "http" || parts.scheme == "https", let site = configuration.address else { return nil }
    let base = site.drop { $0 != ":" }.dropFirst()
    if parts.path + "/" == base { return "" }
    return !base.isEmpty && parts.path.hasPrefix(base) ? parts.path.dropFirst(base.count) : nil
  }

  /// Whether a path of the website names a file rather than a page.
  private static func isFile(_ path: Substring) -> Bool {
    !["", "html", "htm", "md"].contains(PageDirectory.split(String(path)).ending.lowercased()) && !path.hasSuffix("/")
  }

  private func outside(_ address: String, _ origin: Origin) -> BookLink.Target? {
    let legal = LinkAddress.legal(address)
    let parts = LinkAddress(legal)
    let hasHost = ["http", "https", "ftp"].contains(parts.scheme ?? "")
    guard hasHost ? LinkAddress.hasHost(parts.path) : parts.path.contains(where: { $0 != "/" }) else {
      warn(.linkUnusable, "“\(address)” is no address", origin)
      return nil
    }
    return .outside(legal)
  }

  // MARK: Addresses within the lesson

  private mutating func relative(_ parts: LinkAddress, _ origin: Origin) -> BookLink.Target? {
    guard let page = origin.page else { return nil }
    if parts.path.isEmpty { return target(of: .page(page), parts.fragment, origin, isOnSite: false) }
    let folder = folder(of: page)
    if let entry = directory.entry(for: parts.path, from: folder) {
      if case .page(let number) = entry, !directory.isExact(parts.path, from: folder) {
        let address = directory.address(of: number, from: folder)
        warn(.linkMissingPage, "no page “\(parts.path)”", remedy: "did you mean “\(address)”?", origin)
      }
      if let inside = target(of: entry, parts.fragment, origin, isOnSite: false) { return inside }
      return published(entry, parts.fragment)
    }
    return file(parts, folder, origin)
  }

  private func folder(of page: Int) -> String {
    let source = directory.pages[page].source
    return source.lastIndex(of: "/").map { String(source[..<$0]) } ?? ""
  }

  /// A file to download, on the lesson's published site; a file that only the repository has, there.
  private func file(_ address: LinkAddress, _ folder: String, _ origin: Origin) -> BookLink.Target? {
    guard let page = origin.page, let path = files.file(origin.address, on: directory.pages[page]) else {
      return missing(address, folder, origin)
    }
    let end = address.fragment.map { "#" + $0 } ?? ""
    if let published = published(path), let site = configuration.address {
      let address = LinkAddress.legal(site + published + end)
      record.addDownload(address)
      return .outside(address)
    }
    guard let source = configuration.source else { return nil }
    return .outside(LinkAddress.legal("\(source)/blob/\(configuration.branch)/\(path)\(end)"))
  }

  /// Where the website has a file of this lesson: of an overview, the folders for files in the root as well.
  private func published(_ path: String) -> String? {
    let isInRoot = ["fig/", "files/", "data/"].contains(where: path.hasPrefix)
    return configuration.isOverview && isInRoot ? path : LinkResolver.published(path)
  }

  /// Where the website has a file of the lesson: the folders with content lie flat on it.
  private static func published(_ path: String) -> String? {
    for folder in ["site/built/", "episodes/", "learners/", "instructors/", "profiles/"] where path.hasPrefix(folder) {
      return String(path.dropFirst(folder.count))
    }
    return nil
  }

  /// What the lesson doesn't have leaves its words; a file may still be on the published site.
  private func missing(_ parts: LinkAddress, _ folder: String, _ origin: Origin) -> BookLink.Target? {
    let ending = PageDirectory.split(parts.path).ending.lowercased()
    guard ["", "md", "rmd", "html", "htm"].contains(ending) else {
      warn(.linkMissingFile, "no file “\(parts.path)”", origin)
      guard let path = PageDirectory.normalized(parts.path, from: folder) else { return nil }
      let address = LinkResolver.published(path.joined(separator: "/")).flatMap { file in
        configuration.address.map { LinkAddress.legal($0 + file) }
      }
      if let address { record.addDownload(address) }
      return address.map { .outside($0) }
    }
    let near = directory.nearest(to: parts.path).map { directory.address(of: $0, from: folder) }
    warn(.linkMissingPage, "no page “\(parts.path)”", remedy: near.map { "did you mean “\($0)”?" }, origin)
    return nil
  }

  /// A page that the book leaves out, on the published site.
  private func published(_ entry: PageDirectory.Entry, _ fragment: String?) -> BookLink.Target? {
    guard let site = configuration.address else { return nil }
    let end = fragment.map { "#" + $0 } ?? ""
    switch entry {
    case .made(let stem): return .outside(LinkAddress.legal(site + stem + ".html" + end))
    case .page(let number):
      let page = directory.pages[number]
      let folder = page.kind == .instructor || page.kind == .instructorNotes ? "instructor/" : ""
      return .outside(LinkAddress.legal(site + folder + page.stem + ".html" + end))
    }
  }

  // MARK: Places in the book

  private mutating func target(
    of entry: PageDirectory.Entry, _ fragment: String?, _ origin: Origin, isOnSite: Bool
  ) -> BookLink.Target? {
    switch entry {
    case .made(let stem): return made[stem].map { .inside($0) }
    case .page(let number):
      guard let start = destination(number, nil) else { return nil }
      guard let fragment else { return .inside(start) }
      if let place = destination(number, fragment) ?? elsewhere(number, fragment) { return .inside(place) }
      warnOfFragment(fragment, number, origin)
      return .inside(start)
    }
  }

  private func destination(_ page: Int, _ fragment: String?) -> Destination? {
    var place = BindingRecord.Place(page: page, identifier: fragment ?? "")
    for _ in 0..<4 {
      if let found = destinations[place] { return found }
      guard let substitute = record.substitutes[place] else { return nil }
      place.identifier = substitute ?? ""
    }
    return destinations[.init(page: page, identifier: "")]
  }

  /// Fragments that the website finds on another page, or makes itself: the home page holds the setup
  /// instructions, the glossary page is known by one name.
  private func elsewhere(_ page: Int, _ fragment: String) -> Destination? {
    switch directory.pages[page].kind {
    case .home where fragment == "schedule": return destination(page, nil)
    case .home:
      guard let setup = directory.pages.firstIndex(where: { $0.kind == .setup }) else { return nil }
      return destination(setup, fragment == "setup" ? nil : fragment)
    case .glossary: return fragment == "glossary" ? destination(page, nil) : nil
    default: return nil
    }
  }

  private mutating func warnOfFragment(_ fragment: String, _ page: Int, _ origin: Origin) {
    guesses += 1
    let candidates = guesses > LinkResolver.mostGuesses ? [] : identifiers[page] ?? []
    let near = EditDistance.nearest(to: fragment, among: candidates)
    let name = origin.page == page ? "this page" : "“\(directory.pages[page].source)”"
    warn(
      .linkMissingFragment, "no place “#\(fragment)” on \(name)", remedy: near.map { "did you mean “#\($0)”?" },
      origin)
  }
}
