import Book
import TestSupport
import Testing
import XHTML

@Suite("A book's documents as XHTML")
struct GoldenDocumentTests {
  private static let paths = SampleBook.book().documents.filter { $0.kind != .navigation }.map(\.path.string)

  @Test("Each document of the sample book is written as its golden file", arguments: paths)
  func sampleDocument(path: String) throws {
    let book = SampleBook.book()
    let document = try #require(book.documents.first { $0.path.string == path })
    let text = String(decoding: XHTMLWriter(for: book).write(document).bytes, as: UTF8.self)
    let name = String(path.split(separator: "/").last!)
    let difference = try GoldenFile(name).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("A book from right to left says so in every document")
  func rightToLeft() throws {
    let book = SampleBook.bareBook
    let text = String(decoding: XHTMLWriter(for: book).write(book.documents[0]).bytes, as: UTF8.self)
    let difference = try GoldenFile("right-to-left.xhtml").difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
