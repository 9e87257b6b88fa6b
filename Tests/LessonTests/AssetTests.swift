import Lesson
import Media
import Testing

@Suite struct AssetTests {
  /// The file that an address means on the page of that file.
  private func found(_ address: String, on page: String = "episodes/intro.md") throws -> String? {
    let folder = try LessonFolder([
      "config.yaml": configuration("episodes: [intro.md]\nurl: https://example.org/lesson"),
      "learners/setup.md": "---\ntitle: Setup\n---\n\nText.\n", "episodes/fig/a b.png": "x", "episodes/loose.csv": "x",
      "episodes/images/own.png": "x", "learners/data/d.csv": "x", "fig/root.png": "x", "episodes/fig/50%.png": "x",
    ])
    let lesson = try #require(folder.read().lesson)
    let page = try #require(lesson.pages.first { $0.file == page })
    return lesson.file(address, from: page)?.file
  }

  @Test(arguments: [
    ("fig/a%20b.png", "episodes/fig/a b.png"), ("fig/a b.png?raw=true#x", "episodes/fig/a b.png"),
    ("./fig/a%20b.png", "episodes/fig/a b.png"), ("../episodes/fig/a%20b.png", "episodes/fig/a b.png"),
    ("episodes/fig/a%20b.png", "episodes/fig/a b.png"), ("../fig/a%20b.png", "episodes/fig/a b.png"),
    ("/fig/a%20b.png", "episodes/fig/a b.png"), ("data/d.csv", "learners/data/d.csv"),
    ("https://example.org/lesson/fig/a%20b.png", "episodes/fig/a b.png"), ("images/own.png", "episodes/images/own.png"),
    ("../fig/root.png", "fig/root.png"), ("fig/50%.png", "episodes/fig/50%.png"), ("loose.csv", "episodes/loose.csv"),
  ])
  func `a file is found where the site has it, and from the page's own folder`(address: String, file: String) throws {
    #expect(try found(address) == file)
  }

  @Test func `files of other content folders are found from any page`() throws {
    #expect(try found("fig/a%20b.png", on: "index.md") == "episodes/fig/a b.png")
    #expect(try found("loose.csv", on: "learners/setup.md") == "episodes/loose.csv")
    #expect(try found("images/own.png", on: "learners/setup.md") == nil)
  }

  @Test(arguments: [
    "", "#a", "http://example.net/fig/a b.png", "//example.net/x", "data:image/png,x", "../../../../../../etc/hostname",
    "/etc/hostname", "%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname", "fig", "fig/none.png", "fig/\u{0}", "%00", "%FF",
  ])
  func `nothing else is`(address: String) throws {
    #expect(try found(address) == nil)
  }

  @Test func `an image is known by its bytes`() throws {
    let folder = try LessonFolder(["episodes/fig/text.png": "x"])
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8)
    try folder.write("episodes/fig/real.txt", png + [0, 0, 0, 2, 0, 0, 0, 3] + [UInt8](repeating: 0, count: 100_000))
    let lesson = try #require(folder.read().lesson)
    let image = try #require(lesson.image("fig/real.txt", from: lesson.pages[1]))
    #expect(image.file == "episodes/fig/real.txt")
    #expect(image.size == 100_024)
    #expect(image.header == ImageHeader(.png, width: 2, height: 3))
    #expect(lesson.image("fig/text.png", from: lesson.pages[1]) == nil)
    #expect(lesson.file("fig/text.png", from: lesson.pages[1]) != nil)
  }

  @Test func `a link that leads out of the lesson is not followed`() throws {
    let folder = try LessonFolder()
    try folder.link("episodes/out.png", to: "/etc/hostname")
    let lesson = try #require(folder.read().lesson)
    #expect(lesson.file("out.png", from: lesson.pages[1]) == nil)
  }
}
