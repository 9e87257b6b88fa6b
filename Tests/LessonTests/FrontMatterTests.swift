import DocumentModel
import Lesson
import Testing

@Suite struct FrontMatterTests {
  private func diagnostics(_ page: String) throws -> [String] {
    try LessonFolder(["episodes/intro.md": page]).diagnostics
  }

  private func timing(_ page: String) throws -> Timing? {
    try LessonFolder(["episodes/intro.md": page]).read().lesson?.pages.last?.timing
  }

  @Test func `more minutes than there is time for are no number of minutes`() throws {
    let page = "---\ntitle: T\nteaching: 9223372036854775807\nexercises: 100000\n---\n\nText.\n"
    let (lesson, diagnostics) = try LessonFolder(["episodes/intro.md": page]).read()
    #expect(diagnostics == ["episodes/intro.md:3:11 warning[malformed-timing]"])
    #expect(lesson?.pages.first { $0.kind == .episode }?.timing.exercises == 100_000)
  }

  @Test func `times are digits alone, quoted or not`() throws {
    let page = "---\ntitle: T\nteaching: 10\nexercises: '5'\nbreak: 0\n---\n\nText.\n"
    #expect(try diagnostics(page) == [])
    #expect(try timing(page) == Timing(teaching: 10, exercises: 5, pause: 0))
  }

  @Test func `other times are told and count as missing`() throws {
    let page = "---\ntitle: T\nteaching: 10 min\nexercises: 2.5\nbreak: -1\n---\n\nText.\n"
    #expect(
      try diagnostics(page) == [
        "episodes/intro.md:3:11 warning[malformed-timing]", "episodes/intro.md:4:12 warning[malformed-timing]",
        "episodes/intro.md:5:8 warning[malformed-timing]",
      ])
    #expect(try timing(page) == Timing())
  }

  @Test func `a page without front matter has no title`() throws {
    #expect(try diagnostics("Text.\n") == ["episodes/intro.md warning[missing-page-title]"])
    #expect(try diagnostics("---\nteaching: 5\n---\n") == ["episodes/intro.md warning[missing-page-title]"])
    #expect(try diagnostics("---\n\nText between rules.\n\n---\n") == ["episodes/intro.md warning[missing-page-title]"])
    #expect(try diagnostics("---\nNo end.\n") == ["episodes/intro.md warning[missing-page-title]"])
  }

  @Test(arguments: [
    "--- \ntitle: T\n---\n\nText.\n", "---\ntitle: T\n---  \n\nText.\n", "---\n\ntitle: T\n---\n\nText.\n",
    "---\ntitle: T\n...\n\nText.\n", "---\ntitle: T\n",
  ])
  func `front matter that the Workbench does not know is told and read all the same`(page: String) throws {
    let said = try diagnostics(page)
    #expect(said.count == 1)
    #expect(said.first?.hasSuffix("warning[malformed-front-matter]") == true)
  }

  @Test func `a title with a colon in it is told and read all the same`() throws {
    #expect(
      try diagnostics("---\ntitle: Lists: a start\nteaching: 5\n---\n\nText.\n") == [
        "episodes/intro.md:2:13 warning[malformed-front-matter]"
      ])
  }

  @Test(arguments: ["Introduction", "1. Introduction", "- Introduction", "100 %"])
  func `a title is one line of text with its place on the page`(title: String) throws {
    let folder = try LessonFolder(["episodes/intro.md": "---\ntitle: '\(title)'\n---\n\nText.\n"])
    let inlines = try #require(folder.read().lesson?.pages.last?.title)
    #expect(inlines.map(\.kind) == [.text(title)])
  }

  @Test func `a title must be a text`() throws {
    #expect(
      try diagnostics("---\ntitle: [a]\n---\n\nText.\n")
        == [
          "episodes/intro.md:2:8 warning[malformed-front-matter]", "episodes/intro.md warning[missing-page-title]",
        ].sorted { $0.count < $1.count })
  }

  @Test func `questions in front matter are from the format before`() throws {
    #expect(
      try diagnostics("---\ntitle: T\nquestions:\n- Why?\n---\n\nText.\n") == [
        "episodes/intro.md:3:1 warning[old-front-matter-key]"
      ])
  }
}
