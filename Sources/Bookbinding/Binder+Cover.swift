public import Book

extension Binder {
  /// Puts a cover before all documents of a book: a document of its own that holds the image alone.
  public static func add(cover: MediaItem, width: Int?, height: Int?, to book: inout Book) {
    let image = BookImage(source: cover.path, alternative: book.metadata.title, width: width, height: height)
    let title = BookHeading(level: 1, marks: .generated, content: [.text(book.labels.cover)])
    let document = BookDocument(
      path: DocumentPath("cover.xhtml"), kind: .cover, title: book.labels.cover,
      blocks: [.group(.generated, [.heading(title), .paragraph([.image(image)])])])
    book.documents.insert(document, at: 0)
    book.media.insert(cover, at: 0)
    book.navigation.landmarks.insert(
      .init(title: document.title, type: "cover", destination: Destination(document.path)), at: 0)
    book.metadata.accessibility.hasImages = true
  }

  /// Whether a language is written from right to left.
  public static func isRightToLeft(_ language: String) -> Bool {
    MetadataBuilder.direction(of: language) == .rightToLeft
  }
}
