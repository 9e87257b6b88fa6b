import Book

/// The documents that tell what book this is: title page and table of contents.
struct FrontMatterPages {
  let metadata: BookMetadata
  let labels: Labels

  func titlePage() -> BookDocument {
    let authors = metadata.contributors.filter { $0.role == .author }.map(\.name)
    let lines = [authors.joined(separator: ", "), metadata.publisher ?? "", metadata.date ?? ""]
    var blocks = lines.filter { !$0.isEmpty }.map { BookBlock.paragraph([.text($0)]) }
    blocks += Imprint(metadata: metadata, labels: labels).blocks
    let title = BookBlock.heading(BookHeading(level: 1, marks: .generated, content: [.text(metadata.title)]))
    return BookDocument(
      path: DocumentPath("title-page.xhtml"), kind: .titlePage, title: labels["TitlePage"],
      blocks: [title, .group(.generated, blocks)])
  }

  func contents() -> BookDocument {
    BookDocument(path: DocumentPath("nav.xhtml"), kind: .navigation, title: labels["Contents"], blocks: [])
  }
}
