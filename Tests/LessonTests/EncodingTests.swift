import Diagnostics
import DocumentModel
import Lesson
import Testing

/// Files that are not plain text in UTF-8 with line feeds.
@Suite struct EncodingTests {
  private func utf16(_ text: String, mark: Bool) -> [UInt8] {
    (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(arguments: ["episodes/intro.md", "links.md", "index.md"], [true, false])
  func `a page in UTF-16 is an error that says so`(file: String, mark: Bool) throws {
    let folder = try LessonFolder()
    try folder.write(file, utf16("---\ntitle: T\n---\n\nText of a page.\n", mark: mark))
    #expect(folder.diagnostics == ["\(file) error[wrong-encoding]"])
  }

  @Test func `a configuration in UTF-16 is an error that says so`() throws {
    let folder = try LessonFolder()
    try folder.write("config.yaml", utf16("title: T\n", mark: true))
    let diagnostics = LessonReader(folder: folder.path).read().1
    #expect(diagnostics.map(\.message) == ["the configuration can't be read: it is in UTF-16"])
    #expect(diagnostics.map(\.remedy) == ["save it in UTF-8"])
  }

  @Test(arguments: ["episodes/intro.md", "links.md"])
  func `bytes of another encoding and NULs are told once for a file, at the first place`(file: String) throws {
    let folder = try LessonFolder()
    try folder.write(
      file, Array("---\ntitle: T\n---\n\nCaf".utf8) + [0xE9] + Array(" na".utf8) + [0xEF, 0x0A, 0, 0x0A])
    #expect(
      folder.diagnostics == ["\(file):5:4 warning[wrong-encoding]", "\(file):6:1 warning[nul-character]"])
    #expect(folder.read().lesson?.pages.count == 2)
  }

  @Test func `a character that is cut off at the end is no UTF-8`() throws {
    let folder = try LessonFolder()
    try folder.write("index.md", Array("Caf".utf8) + [0xC3])
    #expect(folder.diagnostics == ["index.md:1:4 warning[wrong-encoding]"])
  }

  @Test func `credits in another encoding give way to the next file`() throws {
    let folder = try LessonFolder(["AUTHORS": "Ada Lovelace\n"])
    try folder.write("CITATION.cff", utf16("title: T\n", mark: true))
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["CITATION.cff warning[malformed-citation]"])
    #expect(lesson?.credits.creators.map(\.name) == ["Ada Lovelace"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end as on any machine, and places stay right`(end: String) throws {
    let page = ["---", "title: A page", "teaching: x", "---", "", "One", "two.", "", "Three.", ""]
    let folder = try LessonFolder([
      "config.yaml": ["carpentry: swc", "title: T", "lang: xx", "episodes: [intro.md]", ""].joined(separator: end),
      "episodes/intro.md": page.joined(separator: end), "AUTHORS": ["Ada", "Bob", ""].joined(separator: end),
      "links.md": ["[a]: https://a.example", ""].joined(separator: end),
    ])
    let (lesson, diagnostics) = folder.read()
    #expect(
      diagnostics == ["config.yaml:3:7 warning[unknown-language]", "episodes/intro.md:3:11 warning[malformed-timing]"])
    #expect(lesson?.pages.last?.title.map(\.kind) == [.text("A page")])
    #expect(lesson?.pages.last?.document.blocks.count == 2)
    #expect(lesson?.credits.creators.map(\.name) == ["Ada", "Bob"])
  }

  @Test(arguments: ["", "\u{FEFF}", " \n\t\r\n", "\u{FEFF}\n"])
  func `a page with nothing on it is told and left out`(text: String) throws {
    let (lesson, diagnostics) = try LessonFolder(["LICENSE.md": text]).read()
    #expect(diagnostics == ["LICENSE.md warning[empty-page]"])
    #expect(lesson?.pages.count == 2)
  }
}
