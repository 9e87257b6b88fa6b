import Book
import Bookbinding
import Foundation
import Lesson
import TestSupport
import Testing

/// Where the published site has the files that pages link to, from a lesson on disk.
@Suite struct PublishedFileTests {
  private let folder: TemporaryTestFolder

  init() throws {
    folder = try TemporaryTestFolder()
  }

  private func write(_ text: String, to name: String) throws {
    let file = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The files to download that the lesson's book lists.
  private func downloads(builtFolder: String? = nil) throws -> String {
    var options = LessonReader.Options()
    options.builtFolder = builtFolder
    let lesson = try #require(LessonReader(folder: folder.path("lesson"), options: options).read().0)
    let (book, _) = Binder(options: BindingOptions(modified: "2026-01-02T03:04:05Z")).bind(lesson: lesson)
    return book.documents.first { $0.path.string == "files.xhtml" }.map { Outline.text(of: $0.blocks) } ?? ""
  }

  @Test func `an overview publishes the folders for files of its root`() throws {
    try write("carpentry: lab\ntitle: T\noverview: true\nurl: https://example.org/t\n", to: "lesson/config.yaml")
    try write("[Data](files/a.csv)\n", to: "lesson/index.md")
    try write("x", to: "lesson/files/a.csv")
    #expect(try downloads().contains("(https://example.org/t/files/a.csv)"))
  }

  @Test func `files of built pages that lie elsewhere are where the site has them`() throws {
    let configuration = "carpentry: lab\ntitle: T\nurl: https://example.org/t\nepisodes: [a.Rmd]\n"
    try write(configuration, to: "lesson/config.yaml")
    try write("Text.\n", to: "lesson/episodes/a.Rmd")
    try write("[Data](files/a.csv)\n", to: "built/a.md")
    try write("x", to: "built/files/a.csv")
    #expect(try downloads(builtFolder: folder.path("built")).contains("(https://example.org/t/files/a.csv)"))
  }
}
