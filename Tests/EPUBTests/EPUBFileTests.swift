import EPUB
import Foundation
import TestSupport
import Testing

@Suite("The finished file")
struct EPUBFileTests {
  @Test("EPUBCheck has nothing to say of the sample book, its image streamed from a file")
  func sampleIsValid() throws {
    let folder = try TemporaryTestFolder()
    let image = folder.path("plot.png")
    try Data(SampleBook.png).write(to: URL(filePath: image))
    try EPUBWriter.write(SampleBook.book(imageFile: image), to: folder.path("book.epub"))
    let messages = try EPUBCheck().messages(about: folder.path("book.epub"))
    #expect(messages == [], "\(messages.map(\.description).joined(separator: "\n"))")
  }

  @Test("EPUBCheck has nothing to say of the smallest book")
  func bareIsValid() throws {
    let folder = try TemporaryTestFolder()
    try EPUBWriter.write(SampleBook.bareBook, to: folder.path("book.epub"))
    let messages = try EPUBCheck().messages(about: folder.path("book.epub"))
    #expect(messages == [], "\(messages.map(\.description).joined(separator: "\n"))")
  }

  @Test("The file begins with its media type, stored, without an extra field")
  func beginsWithMediaType() throws {
    let folder = try TemporaryTestFolder()
    try EPUBWriter.write(SampleBook.book(), to: folder.path("book.epub"))
    let bytes = try Data(contentsOf: URL(filePath: folder.path("book.epub")))
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test("The same book gives the same bytes, whatever the image file's date and permissions")
  func reproducible() throws {
    let folder = try TemporaryTestFolder()
    var books: [Data] = []
    for (number, permissions) in [0o600, 0o644].enumerated() {
      let image = folder.path("plot.png")
      try Data(SampleBook.png).write(to: URL(filePath: image))
      let attributes: [FileAttributeKey: Any] = [
        .posixPermissions: permissions, .modificationDate: Date(timeIntervalSince1970: 1e9 * Double(number + 1)),
      ]
      try FileManager.default.setAttributes(attributes, ofItemAtPath: image)
      try EPUBWriter.write(SampleBook.book(imageFile: image), to: folder.path("book.epub"))
      books.append(try Data(contentsOf: URL(filePath: folder.path("book.epub"))))
    }
    #expect(books[0] == books[1])
  }

  @Test("An image that has gone is named, and the older book stays")
  func imageGone() throws {
    let folder = try TemporaryTestFolder()
    let book = folder.path("book.epub")
    try Data("older".utf8).write(to: URL(filePath: book))
    let image = folder.path("gone.png")
    #expect(throws: EPUBFailure.imageGone(path: image, reason: "No such file or directory")) {
      try EPUBWriter.write(SampleBook.book(imageFile: image), to: book)
    }
    #expect(try Data(contentsOf: URL(filePath: book)) == Data("older".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()) == ["book.epub"])
  }

  @Test("A folder that isn't there is named")
  func noFolder() throws {
    let folder = try TemporaryTestFolder()
    let path = folder.path("none/book.epub")
    let failure = #expect(throws: EPUBFailure.self) { try EPUBWriter.write(SampleBook.book(), to: path) }
    #expect(failure == .cannotWrite(path: path, reason: "No such file or directory"))
  }
}
