import Book

/// A document of the book on its way: placed, but with ids, notes and links as the pages have them.
struct DraftDocument {
  /// Blocks that come from one page, or from none.
  struct Part {
    /// The page's place in the list of the lesson's pages; nil for what the compiler makes.
    var page: Int?
    /// What goes before an id of the part that is taken already.
    var prefix: String?
    var blocks: [BookBlock]
  }

  var path: DocumentPath
  var kind: BookDocument.Kind
  var title: String
  /// The page that the document is made from.
  var page: Int?
  var parts: [Part]
  /// Whether it goes on where the document before it was cut.
  var isContinuation = false

  init(path: DocumentPath, kind: BookDocument.Kind, title: String, page: Int? = nil, parts: [Part]) {
    self.path = path
    self.kind = kind
    self.title = title
    self.page = page
    self.parts = parts
  }

  /// A document of the compiler's own.
  init(path: String, kind: BookDocument.Kind, title: String, blocks: [BookBlock]) {
    self.init(path: DocumentPath(path), kind: kind, title: title, parts: [Part(blocks: blocks)])
  }
}

extension BookBlock {
  /// A document's title that no author wrote.
  static func generatedTitle(_ title: String) -> BookBlock {
    .heading(BookHeading(level: 1, marks: .generated, content: [.text(title)]))
  }
}
