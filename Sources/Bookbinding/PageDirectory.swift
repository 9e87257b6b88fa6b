import Lesson

/// Finds the page of a lesson that an address means.
struct PageDirectory {
  /// What an address leads to.
  enum Entry: Sendable, Hashable {
    /// The page with this place in the list of pages.
    case page(Int)
    /// A page that the website makes, by its stem: `key-points`, `aio` …
    case made(String)
  }

  let pages: [Page]
  private var byPath: [String: Int] = [:]
  private var byStem: [String: Int] = [:]
  private let stems: [String]

  /// Folders whose files lie flat on the website.
  private static let folders: Set<String> = ["episodes", "learners", "instructors", "profiles"]
  private static let endings: Set<String> = ["md", "rmd", "html", "htm"]
  private static let made: Set<String> = [
    "key-points", "aio", "images", "profiles", "instructor-notes", "setup", "citation", "404",
  ]

  init(pages: [Page]) {
    self.pages = pages
    stems = Array(Set(pages.map { $0.stem.lowercased() }).sorted().prefix(500))
    for (number, page) in pages.enumerated() {
      for file in [page.source, page.file] {
        let path = PageDirectory.split(file).stem.lowercased()
        if byPath[path] == nil { byPath[path] = number }
      }
      if byStem[page.stem.lowercased()] == nil { byStem[page.stem.lowercased()] = number }
    }
  }

  /// The page that a relative path means, written on a page in `folder`: in the lesson's folders, else as the flat
  /// website has it. Complexity: linear in the path.
  func entry(for path: String, from folder: String) -> Entry? {
    guard let parts = PageDirectory.normalized(path, from: folder) else { return entry(onSite: path) }
    let (stem, ending) = PageDirectory.split(parts.joined(separator: "/"))
    guard ending.isEmpty || PageDirectory.endings.contains(ending.lowercased()) else { return nil }
    if let number = byPath[stem.lowercased()] { return .page(number) }
    return entry(onSite: path)
  }

  /// Whether a path leads to a page's file from the page's own folder, the lesson's, or one with content. The website
  /// takes others as well, by the name alone; the author is told the right one.
  func isExact(_ path: String, from folder: String) -> Bool {
    guard path.split(separator: "/").contains("..") else { return true }
    let candidates = [folder, ""] + PageDirectory.folders.sorted()
    return candidates.contains { base in
      guard let parts = PageDirectory.normalized(path, from: base) else { return false }
      if parts.first == "instructor" { return true }
      return byPath[PageDirectory.split(parts.joined(separator: "/")).stem.lowercased()] != nil
    }
  }

  /// The page that a path of the flat website means: `02-filedir.html`, `instructor/02-filedir.html`,
  /// `02-filedir/index.html`.
  func entry(onSite path: String) -> Entry? {
    var parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(String.init)
    if let first = parts.first, parts.count > 1, PageDirectory.folders.contains(first) || first == "instructor" {
      parts.removeFirst()
    }
    if parts == ["instructor"] { parts = [] }
    if parts.count == 2, parts[1].lowercased().hasPrefix("index.") { parts.removeLast() }
    guard parts.count <= 1 else { return nil }
    let (stem, ending) = PageDirectory.split(parts.first ?? "index.html")
    guard ending.isEmpty || PageDirectory.endings.contains(ending.lowercased()) else { return nil }
    if let number = byStem[stem.lowercased()] { return .page(number) }
    return PageDirectory.made.contains(stem) ? .made(stem) : nil
  }

  /// How a page is best addressed from a file in `folder`.
  func address(of page: Int, from folder: String) -> String {
    let parts = pages[page].source.split(separator: "/")
    let own = folder.isEmpty ? [] : folder.split(separator: "/")
    let shared = zip(own, parts.dropLast()).prefix { $0 == $1 }.count
    return String(repeating: "../", count: own.count - shared) + parts.dropFirst(shared).joined(separator: "/")
  }

  /// The page whose name is nearest to a path that leads nowhere.
  func nearest(to path: String) -> Int? {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    let stem = PageDirectory.split(last).stem.lowercased()
    return EditDistance.nearest(to: stem, among: stems).flatMap { byStem[$0] }
  }

  /// The parts of a path without `.` and `..`, from the lesson's folder; nil where it leads out of it.
  static func normalized(_ path: String, from folder: String) -> [String]? {
    var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts
  }

  /// A path without its ending, and the ending.
  static func split(_ path: String) -> (stem: String, ending: String) {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot != name else { return (path, "") }
    return (String(path[..<dot]), String(path[path.index(after: dot)...]))
  }
}
