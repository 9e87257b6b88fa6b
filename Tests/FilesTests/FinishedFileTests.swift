import Files
import Foundation
import Testing

struct FinishedFileTests {
  struct Trouble: Error {}
  let folder: TemporaryFolder
  var target: String { folder.path + "/book.epub" }

  init() throws { folder = try TemporaryFolder() }

  @Test("A finished file takes the place of the old one and leaves nothing beside it")
  func replacing() throws {
    try FinishedFile.write(Array("old".utf8), to: target)
    try FinishedFile.write(Array("new".utf8), to: target)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "new")
    #expect(try folder.names() == ["book.epub"])
  }

  @Test("When writing fails the old file stays and the temporary one is gone")
  func failing() throws {
    try FinishedFile.write(Array("old".utf8), to: target)
    #expect(throws: Trouble.self) {
      try FinishedFile.replace(target: target) { temporary in
        try Data("half".utf8).write(to: URL(fileURLWithPath: temporary))
        throw Trouble()
      }
    }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "old")
    #expect(try folder.names() == ["book.epub"])
  }

  @Test("The temporary file lies beside the target, hidden, and may be replaced while it is written")
  func temporaryName() throws {
    try FinishedFile.replace(target: target) { temporary in
      #expect(temporary.hasPrefix(folder.path + "/.book.epub.") && temporary.hasSuffix(".part"))
      try FileManager.default.removeItem(atPath: temporary)
      try Data("book".utf8).write(to: URL(fileURLWithPath: temporary))
    }
    #expect(try folder.names() == ["book.epub"])
  }

  @Test("A link to the book stays a link")
  func links() throws {
    try folder.write("old", to: "real.epub")
    try folder.link("book.epub", to: "real.epub")
    try FinishedFile.write(Array("new".utf8), to: target)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: target) == "real.epub")
    #expect(try String(contentsOfFile: folder.path + "/real.epub", encoding: .utf8) == "new")
  }

  @Test("A folder is no target, and one that is missing is told")
  func refused() {
    #expect(throws: FileFailure(folder.path, .notRegular)) { try FinishedFile.write([], to: folder.path) }
    #expect(throws: FileFailure.self) { try FinishedFile.write([1], to: folder.path + "/no/book.epub") }
  }
}
