public import Book
import Foundation

/// A small book that uses every kind of document, block and inline.
public enum SampleBook {
  static let cover = DocumentPath("media/cover.png")
  static let plot = DocumentPath("media/plot_1.png")
  static let drawing = DocumentPath("media/drawing.svg")
  static let first = DocumentPath("text/first.xhtml")
  static let second = DocumentPath("text/second.xhtml")

  /// - Parameter imageFile: the path of an image that is streamed from the disk; nil to have its bytes in the book.
  public static func book(imageFile: String? = nil) -> Book {
    Book(
      metadata: metadata, documents: documents, media: media(imageFile), navigation: navigation,
      labels: BookLabels(
        contents: "Contents", landmarks: "Landmarks", backToText: "Back to note mark", note: "Note",
        cover: "Cover"))
  }

  /// The smallest book that a binder may make.
  public static var bareBook: Book {
    let path = DocumentPath("text/index.xhtml")
    let metadata = BookMetadata(
      identifier: "urn:uuid:0f4d3a52-1111-5222-8333-444455556666", title: "כותרת", language: "he",
      modified: "2001-02-03T04:05:06Z")
    let heading = BookHeading(level: 1, content: [.text("כותרת")])
    var book = Book(
      metadata: metadata,
      documents: [BookDocument(path: path, kind: .chapter, title: "כותרת", blocks: [.heading(heading)])], media: [],
      navigation: Navigation(contents: [], landmarks: []),
      labels: BookLabels(contents: "תוכן", landmarks: "ציוני דרך", backToText: "חזרה", note: "הערה", cover: "כריכה"))
    book.metadata.direction = .rightToLeft
    return book
  }

  /// An image of one pixel.
  public static let png = Array(
    Data(
      base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")!
  )

  private static var metadata: BookMetadata {
    var metadata = BookMetadata(
      identifier: "urn:uuid:0f4d3a52-0000-5000-8000-000000000001", title: "Sample & “Example”", language: "en",
      modified: "2001-02-03T04:05:06Z")
    metadata.otherIdentifiers = ["https://doi.org/10.5281/zenodo.1"]
    metadata.contributors = [
      .init(
        name: "Ada Lovelace", fileAs: "Lovelace, Ada", role: .author, orcid: "https://orcid.org/0000-0000-0000-0001"),
      .init(name: "The <Team>", fileAs: "Team", role: .editor),
    ]
    metadata.publisher = "The Carpentries"
    metadata.rights = "CC-BY 4.0"
    metadata.rightsAddress = "https://creativecommons.org/licenses/by/4.0/"
    metadata.description = "Every kind of block & inline."
    metadata.subjects = ["lesson", "carpentries"]
    metadata.source = "https://example.org/lesson"
    metadata.date = "2001-02-03"
    metadata.accessibility.hasImages = true
    metadata.accessibility.summary = "Made from a lesson."
    return metadata
  }

  private static func media(_ imageFile: String?) -> [MediaItem] {
    var cover = MediaItem(path: cover, mediaType: "image/png", contents: .bytes(png))
    cover.isCover = true
    let contents = imageFile.map { MediaItem.Contents.file(path: $0, size: png.count) } ?? .bytes(png)
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>"#
    return [
      cover, MediaItem(path: plot, mediaType: "image/png", contents: contents),
      MediaItem(path: drawing, mediaType: "image/svg+xml", contents: .bytes(Array(svg.utf8))),
    ]
  }

  private static var documents: [BookDocument] {
    let coverImage = BookImage(source: cover, alternative: "Cover of the sample", width: 1, height: 1)
    return [
      page("cover.xhtml", .cover, "Cover", [.paragraph([.image(coverImage)])]),
      page("title.xhtml", .titlePage, "Sample & “Example”", [.paragraph([.text("Ada Lovelace")])]),
      BookDocument(path: DocumentPath("contents.xhtml"), kind: .navigation, title: "Contents", blocks: []),
      page("part.xhtml", .part, "Answers", [.paragraph([.text("All answers.")])]),
      BookDocument(
        path: first, kind: .chapter, title: "Blocks", blocks: [heading(1, "Blocks")] + SampleBlocks.all,
        notes: SampleBlocks.notes),
      BookDocument(
        path: second, kind: .chapter, title: "Inlines",
        blocks: [
          .section(
            BookSection(
              type: "chapter workbench:episode", role: "doc-chapter", name: "Inlines",
              blocks: [heading(1, "Inlines")] + SampleInlines.all))
        ]),
      page(
        "glossary.xhtml", .glossary, "Glossary",
        [.definitionList([BookDefinition(term: [.text("shell")], definitions: [[.plain([.text("A program.")])]])])]),
      page("appendix.xhtml", .appendix, "Files", [.paragraph([.text("None.")])]),
      page("credits.xhtml", .credits, "Credits", [.paragraph([.text("Thanks.")])]),
    ]
  }

  private static func page(
    _ path: String, _ kind: BookDocument.Kind, _ title: String, _ blocks: [BookBlock]
  ) -> BookDocument {
    BookDocument(path: DocumentPath(path), kind: kind, title: title, blocks: [heading(1, title)] + blocks)
  }

  static func heading(_ level: Int, _ text: String, id: String? = nil) -> BookBlock {
    .heading(BookHeading(level: level, marks: BookMarks(identifier: id), content: [.text(text)]))
  }

  private static var navigation: Navigation {
    func entry(_ title: String, _ path: DocumentPath, _ fragment: String? = nil, _ children: [Navigation.Entry] = [])
      -> Navigation.Entry
    {
      Navigation.Entry(title: title, destination: Destination(path, fragment: fragment), children: children)
    }
    let deepest = entry("A table & more", first, "table")
    let contents = [
      entry("Cover", DocumentPath("cover.xhtml")), entry("Sample & “Example”", DocumentPath("title.xhtml")),
      entry("Answers", DocumentPath("part.xhtml")),
      entry("Blocks", first, nil, [entry("Boxes", first, "boxes", [deepest])]), entry("Inlines", second),
      entry("Glossary", DocumentPath("glossary.xhtml")), entry("Files", DocumentPath("appendix.xhtml")),
      entry("Credits", DocumentPath("credits.xhtml")),
    ]
    let landmarks = [
      Navigation.Landmark(title: "Contents", type: "toc", destination: Destination(DocumentPath("contents.xhtml"))),
      Navigation.Landmark(title: "Start", type: "bodymatter", destination: Destination(first)),
    ]
    return Navigation(
      contents: contents, landmarks: landmarks,
      lists: [
        .init(title: "Figures", type: "loi", entries: [entry("A plot", first, "figure")]),
        .init(title: "Tables", type: "lot", entries: [entry("A table", first, "table")]),
        .init(
          title: "Exercises", type: StructuralSemantics.exerciseList, entries: [entry("Try it", first, "challenge")]),
      ])
  }
}
