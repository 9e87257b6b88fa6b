import Book
import XHTML

/// Every file of the book but the package document itself (EPUB 3.3 §The manifest element).
struct Manifest {
  var items: [ManifestItem]

  init(of publication: Publication) {
    let xhtml = "application/xhtml+xml"
    items = [
      ManifestItem(path: publication.navigationPath, mediaType: xhtml, properties: ["nav"]),
      ManifestItem(path: Publication.ncxPath, mediaType: "application/x-dtbncx+xml"),
    ]
    items += PageFrame.styleSheets.map { ManifestItem(path: $0, mediaType: "text/css") }
    for document in publication.book.documents {
      guard let content = publication.contents[document.path] else { continue }
      let properties = content.properties.map(\.rawValue).sorted()
      items.append(ManifestItem(path: document.path, mediaType: xhtml, properties: properties))
    }
    items += publication.book.media.map {
      ManifestItem(
        path: $0.path, mediaType: $0.mediaType, properties: $0.isCover ? ["cover-image"] : [], fallback: $0.fallback)
    }
  }
}
