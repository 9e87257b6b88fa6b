import Diagnostics
import Lesson
import Testing

@Suite struct BuiltPageTests {
  private let source = "---\ntitle: T\n---\n\n```{r}\n1\n```\n"
  /// MD5 of the source.
  private let checksum = "8c2c9b10c01dcf23b728b84aaeaf1c1f"
  private let built = "---\ntitle: T\n---\n\n```r\n1\n```\n"

  private func lesson(_ changes: [String: String?]) throws -> LessonFolder {
    let files: [String: String?] = [
      "config.yaml": configuration("episodes:\n- intro.Rmd"), "episodes/intro.md": nil, "episodes/intro.Rmd": source,
    ]
    return try LessonFolder(files.merging(changes) { $1 })
  }

  private func list(_ checksum: String, _ file: String = "episodes/intro.Rmd") -> String {
    "\"file\" \"checksum\" \"built\" \"date\"\n\"\(file)\" \"\(checksum)\" \"site/built/intro.md\" \"2025-08-22\"\n"
  }

  @Test func `the built page is read in place of R Markdown`() throws {
    let folder = try lesson(["site/built/intro.md": built, "site/built/md5sum.txt": list(checksum)])
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == [])
    #expect(lesson?.pages.last?.file == "site/built/intro.md")
    #expect(lesson?.pages.last?.source == "episodes/intro.Rmd")
  }

  @Test func `a source that changed since is told, other line endings are no change`() throws {
    let changed = try lesson([
      "site/built/intro.md": built, "site/built/md5sum.txt": list(checksum), "episodes/intro.Rmd": source + "More.\n",
    ])
    #expect(changed.diagnostics == ["site/built/intro.md warning[stale-built-page]"])
    let windows = try lesson([
      "site/built/intro.md": built, "site/built/md5sum.txt": list(checksum),
      "episodes/intro.Rmd": source.replacing("\n", with: "\r\n"),
    ])
    #expect(windows.diagnostics == [])
  }

  @Test func `the checksum of a page with child documents says nothing`() throws {
    let folder = try lesson([
      "site/built/intro.md": built, "site/built/md5sum.txt": list(checksum),
      "episodes/intro.Rmd": source + "The children.\n```{r, child = 'files/a.Rmd'}\n```\n",
    ])
    #expect(folder.diagnostics == [])
  }

  @Test func `without a list of checksums the built page is trusted`() throws {
    #expect(try lesson(["site/built/intro.md": built]).diagnostics == [])
  }

  @Test func `without a built page the source is read, with a warning`() throws {
    let (lesson, diagnostics) = try lesson([:]).read()
    #expect(diagnostics == ["episodes/intro.Rmd warning[unbuilt-page]"])
    #expect(lesson?.pages.last?.file == "episodes/intro.Rmd")
    let other = try self.lesson([
      "site/built/intro.md": built, "site/built/md5sum.txt": list(checksum, "learners/intro.Rmd"),
    ])
    #expect(other.diagnostics == ["episodes/intro.Rmd warning[unbuilt-page]"])
  }

  @Test func `one warning names all pages that nothing was built of, and what to do`() throws {
    let folder = try self.lesson([
      "config.yaml": configuration("episodes: [intro.Rmd, more.Rmd]"), "episodes/more.Rmd": source,
    ])
    let elsewhere = try LessonFolder(["built/intro.md": built])
    func said(_ built: String?) -> [String] {
      var options = LessonReader.Options()
      options.builtFolder = built
      return LessonReader(folder: folder.path, options: options).read().1.map { "\($0.message); \($0.remedy ?? "")" }
    }
    let start = "2 pages in R Markdown have not been built, and show their code without results: intro.Rmd, more.Rmd; "
    #expect(
      said(nil) == [
        start + "build the lesson with sandpaper first, or give a folder with its branch “md-outputs” as --built"
      ])
    #expect(said(elsewhere.path) == [start + "did you mean “--built \(elsewhere.path)/built”?"])
    #expect(said(elsewhere.path + "/built").first?.hasPrefix("the R Markdown has not been built") == true)
  }

  @Test func `built pages may lie in another folder`() throws {
    let elsewhere = try LessonFolder(["intro.md": built, "fig/plot.png": "x", "md5sum.txt": list(checksum)])
    var options = LessonReader.Options()
    options.builtFolder = elsewhere.path + "/"
    let (lesson, diagnostics) = try self.lesson([:]).read(options)
    #expect(diagnostics == [])
    let page = try #require(lesson?.pages.last)
    #expect(page.file == "\(elsewhere.path)/intro.md")
    #expect(lesson?.files.bytes(of: page.file) == Array(built.utf8))
    #expect(lesson?.file("fig/plot.png", from: page)?.file == "\(elsewhere.path)/fig/plot.png")
    let plot = try #require(lesson?.file("fig/plot.png", from: page))
    #expect(lesson?.usualPath(of: plot) == "site/built/fig/plot.png")
    #expect(lesson?.file("../secret", from: page) == nil)
  }

  @Test func `another folder that is not there is an error`() throws {
    var options = LessonReader.Options()
    options.builtFolder = "/no/such/folder"
    #expect(try self.lesson([:]).read(options).diagnostics.first == "error[built-folder-not-found]")
  }
}
