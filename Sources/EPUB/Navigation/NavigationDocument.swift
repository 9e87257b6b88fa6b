import Book
import XHTML
import XML

/// The navigation document (EPUB 3.3 §EPUB navigation document).
struct NavigationDocument {
  private let publication: Publication
  private let path: DocumentPath
  private let xml = XMLWriter(.html)

  static func write(_ publication: Publication) -> [UInt8] {
    let document = NavigationDocument(publication)
    return document.finish()
  }

  private init(_ publication: Publication) {
    self.publication = publication
    path = publication.navigationPath
  }

  private func finish() -> [UInt8] {
    let book = publication.book
    let title = book.documents.first { $0.kind == .navigation }?.title ?? book.labels.contents
    let lists = book.navigation.lists.filter { !$0.entries.isEmpty }
    let frame = PageFrame(
      path: path, title: title, language: book.metadata.language, direction: book.metadata.direction,
      mainClass: "contents", usesPrefixedTypes: lists.contains { StructuralSemantics.isPrefixed($0.type) })
    frame.open(xml)
    navigation("toc", role: "doc-toc", title: title, level: 1) { $0.list($0.publication.tableOfContents) }
    for list in lists { navigation(list.type, title: list.title, level: 2) { $0.list(list.entries) } }
    landmarks()
    frame.close(xml)
    return xml.finish()
  }

  /// The landmarks, for reading systems alone: a reader finds all of them in the table of contents.
  private func landmarks() {
    let landmarks = publication.book.navigation.landmarks
    if landmarks.isEmpty { return }
    navigation("landmarks", title: publication.book.labels.landmarks, level: 2, isHidden: true) { document in
      document.items(landmarks) { document, landmark in
        document.link(landmark.title, landmark.destination, type: landmark.type)
      }
    }
  }

  /// A `nav`, its heading, and what `contents` writes.
  private func navigation(
    _ type: String, role: String? = nil, title: String, level: Int, isHidden: Bool = false,
    _ contents: (NavigationDocument) -> Void
  ) {
    xml.start("nav")
    xml.attribute("class", "generated")
    xml.attribute("epub:type", type)
    if let role { xml.attribute("role", role) }
    xml.attribute("aria-label", title)
    if isHidden { xml.attribute("hidden", "hidden") }
    xml.line()
    xml.element(level == 1 ? "h1" : "h2", text: title)
    xml.line()
    contents(self)
    xml.line()
    xml.end()
    xml.line()
  }

  private func list(_ entries: [Navigation.Entry]) {
    items(entries) { document, entry in
      document.link(entry.title, entry.destination)
      if entry.children.isEmpty { return }
      document.xml.line()
      document.list(entry.children)
      document.xml.line()
    }
  }

  private func items<Item>(_ items: [Item], _ contents: (NavigationDocument, Item) -> Void) {
    xml.start("ol")
    xml.line()
    for item in items {
      xml.start("li")
      contents(self, item)
      xml.end()
      xml.line()
    }
    xml.end()
  }

  private func link(_ title: String, _ destination: Destination, type: String? = nil) {
    xml.start("a")
    if let type { xml.attribute("epub:type", type) }
    xml.attribute("href", destination.address(from: path))
    xml.text(title)
    xml.end()
  }
}
