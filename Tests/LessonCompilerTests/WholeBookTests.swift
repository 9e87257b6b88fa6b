import Book
import Bookbinding
import Diagnostics
import Foundation
import Lesson
import LessonCompiler
import TestSupport
import Testing

/// Lessons that hold every kind of block, in every choice that there is.
@Suite struct WholeBookTests {
  static let lessons = [
    PackageFolder.root.appending(path: "Tests/LessonCompilerTests/Lessons/everything").path(percentEncoded: false),
    PackageFolder.root.appending(path: "lesson").path(percentEncoded: false),
  ]

  private func words(
    _ folder: String, _ solutions: SolutionPlacement, _ edition: Edition
  ) throws -> [String: Int] {
    let lesson = try #require(LessonReader(folder: folder).read().0)
    var options = BindingOptions(modified: "2026-01-02T03:04:05Z")
    options.solutions = solutions
    options.edition = edition
    return try BookWords.bag(of: Binder(options: options).bind(lesson: lesson).0)
  }

  @Test(arguments: lessons, Edition.allCases)
  func `A book with its answers at the end has the words of the one that has them in place`(
    folder: String, edition: Edition
  ) throws {
    let inPlace = try words(folder, .inline, edition)
    let atTheEnd = try words(folder, .end, edition)
    #expect(inPlace.values.reduce(0, +) > 100)
    let lost = inPlace.filter { $0.value > atTheEnd[$0.key, default: 0] }
    let added = atTheEnd.filter { $0.value > inPlace[$0.key, default: 0] }
    #expect(lost.isEmpty && added.isEmpty, "lost \(lost), added \(added)")
  }

  @Test func `A book without answers has fewer words`() throws {
    #expect(try words(Self.lessons[0], .omitted, .learner)["behind"] == nil)
    #expect(try words(Self.lessons[0], .inline, .learner)["behind"] == 1)
  }

  @Test(arguments: Edition.allCases, SolutionPlacement.allCases)
  func `Every kind of block in every book is valid, and nothing is told of a right lesson`(
    edition: Edition, solutions: SolutionPlacement
  ) throws {
    let folder = try TemporaryTestFolder()
    var options = CompilerOptions(lesson: Self.lessons[0])
    options.output = folder.path("book.epub")
    options.edition = edition
    options.solutions = solutions
    options.epoch = 1_700_000_000
    let compilation = Compiler(options: options).compile()
    #expect(compilation.diagnostics == [])
    #expect(try EPUBCheck().messages(about: folder.path("book.epub")) == [])
  }
}
