import Bookbinding
import Diagnostics
import Foundation
import LessonCompiler
import TestSupport
import Testing

/// From a folder to a finished file.
@Suite struct CompilerTests {
  private func compile(_ lesson: String, to book: String, edition: Edition = .learner) -> Compilation {
    var options = CompilerOptions(lesson: lesson)
    options.output = book
    options.edition = edition
    options.epoch = 1_700_000_000
    return Compiler(options: options).compile()
  }

  private var lesson: String { PackageFolder.root.appending(path: "lesson").path(percentEncoded: false) }

  @Test(
    "The lesson that comes with the compiler gives a book that EPUBCheck says nothing about",
    arguments: Edition.allCases)
  func ownLesson(edition: Edition) throws {
    let folder = try TemporaryTestFolder()
    let book = folder.path("lesson.epub")
    let compilation = compile(lesson, to: book, edition: edition)
    #expect(compilation.diagnostics.isEmpty)
    #expect(try EPUBCheck().messages(about: book).isEmpty)
  }

  @Test("The same lesson gives the same bytes")
  func sameBytes() throws {
    let folder = try TemporaryTestFolder()
    _ = compile(lesson, to: folder.path("1.epub"))
    _ = compile(lesson, to: folder.path("2.epub"))
    let first = try Data(contentsOf: folder.url.appending(path: "1.epub"))
    #expect(try first == Data(contentsOf: folder.url.appending(path: "2.epub")))
  }

  @Test("A folder that is no lesson gives no book")
  func noLesson() throws {
    let folder = try TemporaryTestFolder()
    let compilation = compile(folder.url.path(percentEncoded: false), to: folder.path("book.epub"))
    guard case .failure(.noLesson) = compilation.result else {
      Issue.record("\(compilation.result)")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("book.epub")))
  }

  @Test("A lesson with an error gives no book, and an older one stays")
  func olderBookStays() throws {
    let folder = try TemporaryTestFolder()
    let broken = folder.url.appending(path: "broken")
    try FileManager.default.createDirectory(
      at: broken.appending(path: "episodes"), withIntermediateDirectories: true)
    try Data("title: T\ncarpentry: incubator\nepisodes:\n- missing.md\n".utf8)
      .write(to: broken.appending(path: "config.yaml"))
    try Data("older".utf8).write(to: folder.url.appending(path: "book.epub"))
    let compilation = compile(broken.path(percentEncoded: false), to: folder.path("book.epub"))
    #expect(compilation.diagnostics.contains { $0.name == "missing-page" })
    #expect(try Data(contentsOf: folder.url.appending(path: "book.epub")) == Data("older".utf8))
  }

  @Test("A book that can't be written is told, and nothing is left behind")
  func unwritable() throws {
    let folder = try TemporaryTestFolder()
    let compilation = compile(lesson, to: folder.path("no-such-folder/book.epub"))
    guard case .failure(.unwritable) = compilation.result else {
      Issue.record("\(compilation.result)")
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false)).isEmpty)
  }

  @Test("A picture that the author gives is the cover; a file that is none is an error")
  func ownCover() throws {
    let folder = try TemporaryTestFolder()
    let pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    try #require(Data(base64Encoded: pixel)).write(to: folder.url.appending(path: "own.png"))
    try Data("text".utf8).write(to: folder.url.appending(path: "none.png"))
    var options = CompilerOptions(lesson: lesson)
    options.output = folder.path("book.epub")
    options.cover = folder.path("own.png")
    #expect(Compiler(options: options).compile().diagnostics == [])
    #expect(try EPUBCheck().messages(about: folder.path("book.epub")) == [])
    options.cover = folder.path("none.png")
    #expect(Compiler(options: options).compile().diagnostics.map(\.name.rawValue) == ["cover-unusable"])
  }
}
