import Book
import XHTML

/// A book with the places of its files in the container.
struct Publication {
  /// Where the package document and all that it names lie.
  static let folder = "EPUB/"
  static let packagePath = DocumentPath("package.opf")
  static let ncxPath = DocumentPath("toc.ncx")

  let book: Book
  /// The navigation document: where the book has a place for it in the reading order, else one beside it.
  let navigationPath: DocumentPath
  /// The documents as XHTML, in reading order; the navigation document not among them.
  let contents: [DocumentPath: ContentDocument]

  init(_ book: Book) {
    self.book = book
    let inOrder = book.documents.first { $0.kind == .navigation }
    navigationPath = inOrder?.path ?? DocumentPath("nav.xhtml")
    let writer = XHTMLWriter(for: book)
    var contents: [DocumentPath: ContentDocument] = [:]
    for document in book.documents where document.kind != .navigation {
      contents[document.path] = writer.write(document)
    }
    self.contents = contents
  }

  /// The entries of the table of contents; one for each document when the book names none, for neither the navigation
  /// document nor the NCX may be empty (EPUB 3.3 §The nav element: restrictions).
  var tableOfContents: [Navigation.Entry] {
    if !book.navigation.contents.isEmpty { return book.navigation.contents }
    return book.documents.map { Navigation.Entry(title: $0.title, destination: Destination($0.path)) }
  }
}
