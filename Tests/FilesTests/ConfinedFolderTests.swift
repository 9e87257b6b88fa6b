import Files
import Foundation
import Testing

struct ConfinedFolderTests {
  let outer: TemporaryFolder
  let folder: ConfinedFolder

  init() throws {
    outer = try TemporaryFolder()
    try outer.write("secret", to: "secret.txt")
    try outer.write("text", to: "lesson/episodes/a.md")
    try outer.write("B", to: "lesson/episodes/B.md")
    folder = try ConfinedFolder(path: outer.path + "/lesson")
  }

  @Test("A file inside is read, by any path that stays inside")
  func reading() throws {
    #expect(try folder.read("episodes/a.md", limit: 100) == Array("text".utf8))
    #expect(try folder.read("episodes/../episodes/./a.md", limit: 4) == Array("text".utf8))
    #expect(try folder.readStart(of: "episodes/a.md", count: 2) == Array("te".utf8))
    #expect(folder.file("episodes/a.md")?.size == 4)
    #expect(folder.isFolder("") && folder.isFolder("episodes") && !folder.isFolder("episodes/a.md"))
  }

  @Test(
    "What leads outside is refused",
    arguments: ["../secret.txt", "/etc/passwd", "a\0b", "episodes/../../secret.txt"])
  func outside(path: String) {
    #expect(throws: FileFailure(path, .outside)) { try folder.read(path, limit: 100) }
    #expect(folder.file(path) == nil && !folder.exists(path))
  }

  @Test("A link that leads outside is refused, one that stays inside is followed")
  func links() throws {
    try outer.link("lesson/out.md", to: "../secret.txt")
    try outer.link("lesson/in.md", to: "episodes/a.md")
    try outer.link("lesson/circle.md", to: "circle.md")
    #expect(throws: FileFailure("out.md", .outside)) { try folder.read("out.md", limit: 100) }
    #expect(try folder.read("in.md", limit: 100) == Array("text".utf8))
    #expect(!folder.exists("circle.md"))
    #expect(folder.contents(of: "").map(\.name) == ["episodes", "in.md"])
  }

  @Test("A folder whose name only begins alike is outside")
  func sibling() throws {
    try outer.write("other", to: "lesson-2/x.md")
    try outer.link("lesson/x.md", to: "../lesson-2/x.md")
    #expect(throws: FileFailure("x.md", .outside)) { try folder.read("x.md", limit: 100) }
  }

  @Test("Names come sorted by their bytes, with what they are")
  func contents() {
    #expect(folder.contents(of: "episodes").map(\.name) == ["B.md", "a.md"])
    #expect(folder.contents(of: "").map(\.kind) == [.folder])
    #expect(folder.contents(of: "nothing").isEmpty)
  }

  @Test("A pipe and a folder are no files, and reading them does not hang")
  func notRegular() throws {
    #expect(mkfifo(outer.path + "/lesson/pipe", 0o600) == 0)
    #expect(throws: FileFailure("pipe", .notRegular)) { try folder.read("pipe", limit: 100) }
    #expect(throws: FileFailure("episodes", .notRegular)) { try folder.read("episodes", limit: 100) }
    #expect(!folder.contents(of: "").contains { $0.name == "pipe" })
  }

  @Test("Files that are too large or missing are refused with that reason")
  func refused() {
    #expect(throws: FileFailure("episodes/a.md", .tooLarge(limit: 3))) { try folder.read("episodes/a.md", limit: 3) }
    #expect(throws: FileFailure("b.md", .notFound)) { try folder.read("b.md", limit: 3) }
    #expect(throws: FileFailure("/nowhere/at/all", .notFound)) { try ConfinedFolder(path: "/nowhere/at/all") }
  }
}
