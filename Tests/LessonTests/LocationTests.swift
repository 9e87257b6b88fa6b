import Diagnostics
import Foundation
import Lesson
import Testing

/// Which folder a path means.
@Suite struct LocationTests {
  /// What is said about a path in a folder, and what to do about it.
  private func said(_ folder: LessonFolder, _ path: String = "") -> (names: [Diagnostic.Name], remedies: [String?]) {
    let diagnostics = LessonReader(folder: folder.path + path).read().1
    return (diagnostics.map(\.name), diagnostics.map(\.remedy))
  }

  @Test(arguments: ["", "/", "/episodes", "/episodes/fig", "/learners/../episodes"])
  func `a folder inside of a lesson stands for the lesson`(path: String) throws {
    let folder = try LessonFolder(["episodes/fig/a.png": "x", "learners/setup.md": "Text.\n"])
    let (lesson, diagnostics) = LessonReader(folder: folder.path + path).read()
    #expect(diagnostics == [])
    #expect(lesson?.folder == LessonReader.lessonFolder(of: folder.path))
  }

  @Test func `a folder with a configuration alone takes no other folder in`() throws {
    let folder = try LessonFolder(["episodes/intro.md": nil, "elsewhere/a.txt": "x"])
    #expect(said(folder, "/elsewhere").names == ["lesson-not-found"])
  }

  @Test func `a file is told from a folder, with the folder to give`() throws {
    let folder = try LessonFolder()
    #expect(said(folder, "/config.yaml").names == ["lesson-not-found"])
    #expect(said(folder, "/config.yaml").remedies == ["did you mean “\(folder.path)”?"])
    #expect(said(folder, "/episodes/intro.md").remedies == ["did you mean “\(folder.path)/episodes”?"])
  }

  @Test func `a folder that holds a lesson is told, with the lesson to give`() throws {
    let folder = try LessonFolder([
      "config.yaml": nil, "episodes/intro.md": nil, "own/config.yaml": "title: T\n", "own/episodes/a.md": "x",
    ])
    #expect(said(folder).names == ["lesson-not-found"])
    #expect(said(folder).remedies == ["did you mean “\(folder.path)/own”?"])
  }

  @Test func `a folder without a configuration is no lesson`() throws {
    let folder = try LessonFolder(["config.yaml": nil])
    #expect(said(folder).names == ["lesson-not-found"])
    #expect(said(folder).remedies == ["write one, with “title: …” and “carpentry: …” in it"])
    #expect(said(folder, "/none").names == ["lesson-not-found"])
    #expect(said(folder, "/\0").names == ["lesson-not-found"])
  }

  @Test(arguments: ["", "/_episodes", "/_extras"])
  func `a lesson in the Jekyll format is told apart`(path: String) throws {
    let folder = try LessonFolder([
      "config.yaml": nil, "episodes/intro.md": nil, "_config.yml": "title: Old\n", "_episodes/01.md": "Text\n",
      "_extras/guide.md": "Text\n",
    ])
    #expect(said(folder, path).names == ["old-lesson-format"])
    #expect(said(folder, path).remedies.first??.contains("Workbench transition") == true)
  }

  @Test func `any other site made with Jekyll is no lesson`() throws {
    let folder = try LessonFolder(["config.yaml": nil, "episodes/intro.md": nil, "_config.yml": "title: Old\n"])
    #expect(said(folder).names == ["lesson-not-found"])
  }

  @Test(.disabled(if: getuid() == 0, "nothing is closed to the superuser"))
  func `a folder that is closed is told so`() throws {
    let folder = try LessonFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path)
    #expect(said(folder).names == ["lesson-not-found"])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
  }

  @Test func `a configuration that is a folder can't be read`() throws {
    let folder = try LessonFolder(["config.yaml": nil, "config.yaml/a.txt": "x"])
    #expect(said(folder).names == ["unreadable-file"])
  }
}
