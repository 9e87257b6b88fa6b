import Foundation
import TestSupport
import Testing

/// What the program does with its arguments, what it says, and the status that it ends with.
struct ProgramTests {
  let folder: TemporaryTestFolder

  init() throws {
    folder = try TemporaryTestFolder()
    try write("carpentry: incubator\ntitle: Flags\nepisodes:\n- intro.md\n", to: "flags/config.yaml")
    try write("Welcome.\n", to: "flags/index.md")
    try write("---\ntitle: Introduction\n---\n\nText.\n", to: "flags/episodes/intro.md")
  }

  private func write(_ text: String, to name: String) throws {
    let file = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func run(_ arguments: String..., in name: String = "") throws -> ProgramRun {
    try ProgramRun(arguments, in: folder.url.appending(path: name))
  }

  private func text(_ name: String) -> String? {
    (try? Data(contentsOf: folder.url.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false)).sorted() }
  }

  // MARK: - Which lesson

  @Test("A book is named like its lesson's folder and written where the program runs")
  func done() throws {
    let run = try run("flags")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("flags.epub: "))
    #expect(try names == ["flags", "flags.epub"])
  }

  @Test(
    "Without a lesson's name, the current folder is meant, or what it lies in", arguments: ["flags", "flags/episodes"])
  func currentFolder(name: String) throws {
    let run = try run(in: name)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("flags.epub: "))
    #expect(text("\(name)/flags.epub") != nil)
  }

  @Test("Without a lesson's name, the folder lesson is meant where the current one is none")
  func lessonFolder() throws {
    try FileManager.default.moveItem(
      at: folder.url.appending(path: "flags"), to: folder.url.appending(path: "lesson"))
    #expect(try run().status == 0)
    #expect(try names == ["lesson", "lesson.epub"])
  }

  @Test(
    "Where there is no lesson, the status is 66 and one line says why",
    arguments: [
      ("none", "error[lesson-not-found]: there is no folder “none”"),
      (".", "error[lesson-not-found]: “.” is not a lesson: it has no config.yaml; did you mean “./flags”?"),
      (
        "flags/config.yaml",
        "error[lesson-not-found]: “flags/config.yaml” is a file, and a lesson is a folder; did you mean “flags”?"
      ),
    ])
  func noLesson(path: String, line: String) throws {
    let run = try run(path)
    #expect(run.status == 66)
    #expect(run.errors == line + "\nlesson2epub: no book was written\n")
    #expect(run.output == "")
  }

  @Test("A lesson of the format before the Workbench has the status 66")
  func oldLesson() throws {
    try write("Text.\n", to: "old/_episodes/01.md")
    let run = try run("old")
    #expect(run.status == 66)
    #expect(run.errors.hasPrefix("error[old-lesson-format]: "))
  }

  // MARK: - Errors and warnings

  @Test("An error gives the status 1, its file, line and column, and no book")
  func error() throws {
    try write("carpentry: incubator\ntitle: Flags\nepisodes:\n- none.md\n", to: "flags/config.yaml")
    let run = try run("flags")
    #expect(run.status == 1)
    #expect(run.errors.contains("config.yaml:4:3: error[missing-page]: "))
    #expect(try names == ["flags"])
  }

  @Test("A warning gives the status 0, and 1 when the build is strict; the book is there")
  func warning() throws {
    try write("", to: "flags/LICENSE.md")
    #expect(try run("flags").status == 0)
    #expect(try run("flags", "--strict").status == 1)
    #expect(try names == ["flags", "flags.epub"])
  }

  @Test(
    "A command that can't be understood has the status 64", arguments: [["--none"], ["--edition", "x"], ["a", "b"]])
  func misuse(arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: folder.url)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(try names == ["flags"])
  }

  // MARK: - The book's place

  @Test(
    "A book that can't be written has the status 73",
    arguments: ["none/book.epub", "flags", "flags/index.md/book.epub"])
  func unwritable(output: String) throws {
    let run = try run("flags", "-o", output)
    #expect(run.status == 73)
    #expect(run.errors.contains("lesson2epub: can't write \(output): "))
    #expect(run.output == "")
    #expect(try names == ["flags"])
    #expect(text("flags/index.md") == "Welcome.\n")
  }

  @Test("Where the folder can't be written to, an older book stays", .disabled(if: getuid() == 0, "root may write"))
  func readOnly() throws {
    try write("older", to: "shelf/book.epub")
    let shelf = folder.path("shelf")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: shelf)
    #expect(try run("flags", "-o", "shelf/book.epub").status == 73)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: shelf)
    #expect(text("shelf/book.epub") == "older")
  }

  @Test("The lesson's folder is left as it was")
  func lessonUntouched() throws {
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path("flags")).sorted()
    #expect(try run("flags").status == 0)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path("flags")).sorted() == before)
  }
}
