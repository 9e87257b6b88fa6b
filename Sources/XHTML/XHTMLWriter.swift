public import Book

/// Writes a book's documents as XHTML content documents (EPUB 3.3 §XHTML content documents).
///
/// Total: every value of ``Book/BookDocument`` gives a document whose elements stand where HTML lets them stand. What
/// HTML doesn't let stand somewhere (a link in a link, a heading in a head cell) is written as the nearest thing that
/// may, with all its text.
public struct XHTMLWriter: Sendable {
  /// A BCP 47 tag.
  public var language: String
  public var direction: TextDirection
  public var labels: BookLabels

  public init(language: String, direction: TextDirection, labels: BookLabels) {
    self.language = language
    self.direction = direction
    self.labels = labels
  }

  /// The writer for the documents of a book.
  public init(for book: Book) {
    self.init(language: book.metadata.language, direction: book.metadata.direction, labels: book.labels)
  }

  /// The document as XHTML. Complexity: linear in the size of the document.
  public func write(_ document: BookDocument) -> ContentDocument {
    let structure = DocumentStructure(of: document.kind)
    let frame = PageFrame(
      path: document.path, title: document.title, language: language, direction: direction,
      mainClass: structure.name, usesPrefixedTypes: document.usesPrefixedTypes)
    var writer = DocumentWriter(path: document.path, labels: labels)
    frame.open(writer.xml)
    writer.body(of: document, structure)
    frame.close(writer.xml)
    return writer.finish()
  }
}
