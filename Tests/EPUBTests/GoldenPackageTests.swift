import Book
import TestSupport
import Testing

@testable import EPUB

@Suite("What the container holds besides documents")
struct GoldenPackageTests {
  @Test(
    "The sample book's package document, navigation, NCX and container document are their golden files",
    arguments: [
      ("EPUB/package.opf", "package.opf"), ("EPUB/contents.xhtml", "contents.xhtml"), ("EPUB/toc.ncx", "toc.ncx"),
      ("META-INF/container.xml", "container.xml"),
    ])
  func sample(name: String, golden: String) throws {
    try compare(SampleBook.book(), name, golden)
  }

  @Test(
    "A book without anything that may be left out has all that EPUB wants, from right to left",
    arguments: [("EPUB/package.opf", "bare.opf"), ("EPUB/nav.xhtml", "bare-nav.xhtml"), ("EPUB/toc.ncx", "bare.ncx")])
  func bare(name: String, golden: String) throws {
    try compare(SampleBook.bareBook, name, golden)
  }

  @Test("Names in the manifest are different for different paths, and XML names")
  func manifestIdentifiers() {
    let paths = ["a/b", "a_/b", "a/_b", "a_b", "a__b", "1.png"].map { ManifestItem.identifier(of: DocumentPath($0)) }
    #expect(paths == ["id-a_.b", "id-a___.b", "id-a_.__b", "id-a__b", "id-a____b", "id-1.png"])
    #expect(Set(paths).count == paths.count)
  }

  @Test("The media type is first; it and images that are compressed already are stored, the rest is deflated")
  func filesOfContainer() {
    let files = EPUBWriter.files(of: Publication(SampleBook.book()))
    #expect(files.first?.name == "mimetype")
    let stored = files.filter { $0.compression == .stored }.map(\.name)
    #expect(stored == ["mimetype", "EPUB/media/cover.png", "EPUB/media/plot_1.png"])
    #expect(Set(files.map(\.name)).count == files.count)
  }

  private func compare(_ book: Book, _ name: String, _ golden: String) throws {
    let file = try #require(EPUBWriter.files(of: Publication(book)).first { $0.name == name })
    guard case .bytes(let bytes) = file.contents else { throw EPUBFailure.cannotWrite(path: name, reason: "no bytes") }
    let difference = try GoldenFile(golden).difference(from: String(decoding: bytes, as: UTF8.self))
    #expect(difference == nil, "\(difference ?? "")")
  }
}
