import Diagnostics
import Lesson
import Testing

@Suite struct PageOrderTests {
  private let page = "---\ntitle: A page\n---\n\nText.\n"

  private func lesson(_ more: String, _ names: String...) throws -> LessonFolder {
    var files: [String: String?] = ["config.yaml": configuration(more)]
    for name in names { files[name] = page }
    return try LessonFolder(files)
  }

  @Test func `pages come by kind and then in the order of the lists`() throws {
    let folder = try lesson(
      "episodes:\n- z.md\n- intro.md\nlearners:\n- reference.md\n- more.md\n- setup.md", "episodes/z.md",
      "learners/reference.md", "learners/more.md", "learners/setup.md", "profiles/p.md",
      "instructors/instructor-notes.md", "instructors/a.md", "LICENSE.md", "CODE_OF_CONDUCT.md", "GOVERNANCE.md",
      "extra/page.md")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == [])
    #expect(
      lesson?.pages.map(\.kind) == [
        .home, .setup, .episode, .episode, .learner, .glossary, .profile, .instructorNotes, .instructor, .other,
        .other, .codeOfConduct, .license,
      ])
    #expect(lesson?.pages.filter { $0.kind == .episode }.map(\.stem) == ["z", "intro"])
    #expect(lesson?.pages.filter { $0.kind == .other }.map(\.file) == ["GOVERNANCE.md", "extra/page.md"])
  }

  @Test func `what speaks to the repository alone is left out`() throws {
    let folder = try lesson(
      "episodes: [intro.md]", "README.md", "CONTRIBUTING.md", "NEWS.md", "pull_request_template.md", ".github/a.md",
      "renv/a.md", "site/README.md", "fig/a.md", "files/a.md", "data/a.md", "episodes/files/child.md", "a/b/deep.md",
      "episodes/notes.markdown", "scripts/README.md")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == [])
    #expect(lesson?.pages.count == 2)
  }

  @Test func `a blank list means all pages by name, with a note for episodes`() throws {
    let folder = try lesson("episodes:\nlearners: ~", "episodes/a.md", "learners/b.md", "learners/a.Rmd")
    let (lesson, diagnostics) = folder.read()
    #expect(
      diagnostics == [
        "config.yaml note[episodes-not-listed]", "learners/a.Rmd warning[clashing-page-names]",
        "learners/a.Rmd warning[unbuilt-page]",
      ])
    #expect(
      lesson?.pages.map(\.file)
        == ["index.md", "episodes/a.md", "episodes/intro.md", "learners/a.Rmd", "learners/b.md"])
  }

  @Test func `pages that are not listed are drafts`() throws {
    let folder = try lesson("episodes:\n- intro.md", "episodes/draft.md", "episodes/other.Rmd")
    let (lesson, diagnostics) = LessonReader(folder: folder.path).read()
    #expect(folder.diagnostics == ["config.yaml:4:3 note[draft-page]"])
    #expect(
      diagnostics.first?.message == "2 pages are not listed under “episodes”: drafts, left out: draft.md, other.Rmd")
    #expect(lesson?.pages.count == 2)
  }

  @Test func `a listed page that is missing is an error, with a guess`() throws {
    let folder = try lesson("episodes:\n- intro.Rmd\n- learn.md\n- episodes/intro.md\n- introo.md", "learners/learn.md")
    let (lesson, diagnostics) = LessonReader(folder: folder.path).read()
    #expect(lesson == nil)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.name) == Array(repeating: "missing-page", count: 4))
    #expect(
      diagnostics.filter { $0.severity == .error }.map(\.remedy) == [
        "did you mean “intro.md”?", "there is one in “learners”", "write “intro.md”, without a folder",
        "did you mean “intro.md”?",
      ])
  }

  @Test func `a page listed twice counts once`() throws {
    let folder = try lesson("episodes:\n- intro.md\n- intro.md")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["config.yaml:5:3 warning[page-listed-twice]"])
    #expect(lesson?.pages.count == 2)
  }

  @Test func `the list of episodes may have its old key`() throws {
    let folder = try lesson("schedule:\n- z.md\n- intro.md", "episodes/z.md")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == [])
    #expect(lesson?.pages.map(\.stem) == ["index", "z", "intro"])
  }

  @Test func `setup and instructor notes are read without being listed, the notes with a warning`() throws {
    let folder = try lesson(
      "episodes: [intro.md]\nlearners: [a.md]\ninstructors: [b.md]", "learners/a.md", "learners/setup.md",
      "instructors/b.md", "instructors/instructor-notes.md")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["instructors/instructor-notes.md warning[unlisted-instructor-notes]"])
    #expect(lesson?.pages.map(\.kind) == [.home, .setup, .episode, .learner, .instructorNotes, .instructor])
  }

  @Test func `names that differ in case alone clash, and both pages stay`() throws {
    let folder = try lesson("episodes: [intro.md]", "learners/Intro.md")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["learners/Intro.md warning[clashing-page-names]"])
    #expect(lesson?.pages.count == 3)
  }

  @Test func `a page that the site generates is not taken from a file`() throws {
    let folder = try lesson("episodes: [intro.md]", "aio.md")
    #expect(folder.diagnostics == ["aio.md note[reserved-page-name]"])
  }

  @Test func `an overview needs no episodes, another lesson does`() throws {
    let pages = ["episodes/intro.md": String?.none]
    #expect(
      try LessonFolder(pages.merging(["config.yaml": configuration("")]) { $1 }).diagnostics
        == ["config.yaml warning[no-episodes]"])
    #expect(
      try LessonFolder(pages.merging(["config.yaml": configuration("overview: true")]) { $1 }).diagnostics == [])
  }

  @Test func `a missing home page and an empty page are told`() throws {
    let folder = try LessonFolder(["index.md": nil, "LICENSE.md": ""])
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["LICENSE.md warning[empty-page]", "config.yaml warning[missing-home-page]"])
    #expect(lesson?.pages.count == 1)
  }

  @Test func `a link out of the lesson is as good as missing`() throws {
    let folder = try lesson("episodes:\n- intro.md\n- out.md")
    try folder.link("episodes/out.md", to: "/etc/hostname")
    #expect(folder.diagnostics == ["config.yaml:5:3 error[missing-page]"])
  }
}
