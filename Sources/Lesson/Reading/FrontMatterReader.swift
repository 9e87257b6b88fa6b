import Diagnostics
import DocumentModel

/// Reads a page's title and times from its front matter.
struct FrontMatterReader {
  let source: PageSource
  /// The file that is read.
  let file: String
  private(set) var title: [Inline] = []
  private(set) var timing = Timing()
  private(set) var diagnostics: [Diagnostic] = []

  init(source: PageSource, file: String) {
    self.source = source
    self.file = file
  }

  mutating func read(_ page: [UInt8]) {
    guard let frontMatter = FrontMatter(in: page), !isText(frontMatter, in: page) else {
      reportMissingTitle()
      return
    }
    if let flaw = frontMatter.flaw { report(flaw, frontMatter) }
    do throws(YAMLProblem) {
      let root = try YAMLValue.read(page[frontMatter.text], file: file, base: frontMatter.text.lowerBound)
      if let root, !root.isMapping { throw YAMLProblem("it holds no keys with values", range: root.range) }
      readEntries(of: root, page)
    } catch {
      warn(.malformedFrontMatter, "the front matter can't be read: \(error.message)", nil, error.range)
      salvage(page, frontMatter.text)
    }
    if title.isEmpty { reportMissingTitle() }
  }

  /// Whether the lines of hyphens are rules above and below text, as Pandoc reads a page that begins with a blank line
  /// behind the first, or that has no second.
  private func isText(_ frontMatter: FrontMatter, in page: [UInt8]) -> Bool {
    guard frontMatter.flaw == .blankLine || frontMatter.flaw == .noEnd else { return false }
    let value = try? YAMLValue.read(page[frontMatter.text], file: file, base: frontMatter.text.lowerBound)
    return value?.entries.contains { $0.key.string == "title" } != true
  }

  private mutating func readEntries(of root: YAMLValue?, _ page: [UInt8]) {
    guard let root else { return }
    if let value = root["title"] { readTitle(value, page) }
    if source.kind == .episode {
      timing = Timing(
        teaching: minutes("teaching", in: root), exercises: minutes("exercises", in: root),
        pause: minutes("break", in: root))
      reportOldKeys(of: root)
    }
  }

  private mutating func readTitle(_ value: YAMLValue, _ page: [UInt8]) {
    guard let text = value.string else {
      warn(.malformedFrontMatter, "the title must be a text", "put it in quotation marks", value.range)
      return
    }
    title = TitleReader.read(text, at: value.range, in: page)
  }

  /// More minutes than this, ten weeks, are a slip.
  private static let longest = 100_000

  private mutating func minutes(_ key: String, in root: YAMLValue) -> Int? {
    guard let value = root[key] else { return nil }
    if let text = value.string, !text.isEmpty, text.utf8.allSatisfy(ASCII.isDigit), let minutes = Int(text),
      minutes <= FrontMatterReader.longest
    {
      return minutes
    }
    warn(.malformedTiming, "“\(key)” must be a number of minutes", "write digits only", value.range)
    return nil
  }

  private mutating func reportOldKeys(of root: YAMLValue) {
    for (key, _) in root.entries {
      guard let name = key.string, ["questions", "objectives", "keypoints"].contains(name) else { continue }
      warn(
        .oldFrontMatterKey, "“\(name)” in the front matter belongs to the format before the Workbench and is not read",
        "write it on the page as “::: \(name)”", key.range)
    }
  }

  /// Takes what can be had, line by line, from front matter that is no YAML: most often a title with a colon in it.
  private mutating func salvage(_ page: [UInt8], _ text: Range<Int>) {
    for line in page[text].split(separator: 0x0A) where title.isEmpty && line.starts(with: "title:".utf8) {
      let value = String(decoding: line.dropFirst(6), as: UTF8.self).trimmed
      title = TitleReader.read(value, at: line.startIndex + 6..<line.endIndex, in: page)
    }
  }

  private mutating func report(_ flaw: FrontMatter.Flaw, _ frontMatter: FrontMatter) {
    let message =
      switch flaw {
      case .blankLine: "the front matter begins with a blank line"
      case .blanksBehindHyphens: "there are blanks behind the hyphens around the front matter"
      case .endsWithDots: "the front matter ends with “...”"
      case .noEnd: "the front matter has no end"
      }
    warn(
      .malformedFrontMatter, message, "the Workbench needs “---” alone in the lines before and behind it",
      frontMatter.text.lowerBound..<frontMatter.text.lowerBound)
  }

  /// Pages whose title readers see; the others get one from the book.
  private mutating func reportMissingTitle() {
    switch source.kind {
    case .home, .setup, .glossary, .instructorNotes, .profile, .codeOfConduct, .license: return
    case .episode, .learner, .instructor, .other:
      warn(.missingPageTitle, "the page has no title", "write “title: …” in its front matter", nil)
    }
  }

  private mutating func warn(_ name: Diagnostic.Name, _ message: String, _ remedy: String?, _ range: Range<Int>?) {
    diagnostics.append(
      Diagnostic(name, .warning, message, remedy: remedy, at: Diagnostic.Place(file: file, range: range)))
  }
}
