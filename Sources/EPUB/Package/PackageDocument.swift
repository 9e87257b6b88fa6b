import Book
import XML

/// The package document (EPUB 3.3 §Package document).
struct PackageDocument {
  private let publication: Publication
  private let xml = XMLWriter(.plain)

  static func write(_ publication: Publication) -> [UInt8] {
    let document = PackageDocument(publication: publication)
    document.package()
    return document.xml.finish()
  }

  private init(publication: Publication) {
    self.publication = publication
  }

  private func package() {
    let metadata = publication.book.metadata
    xml.start("package")
    xml.attribute("xmlns", "http://www.idpf.org/2007/opf")
    xml.attribute("version", "3.0")
    xml.attribute("unique-identifier", PackageMetadata.uniqueIdentifier)
    xml.attribute("xml:lang", metadata.language)
    if metadata.direction == .rightToLeft { xml.attribute("dir", metadata.direction.rawValue) }
    xml.line()
    PackageMetadata(publication).write(to: xml)
    manifest()
    spine()
    xml.end()
  }

  private func manifest() {
    xml.start("manifest")
    xml.line()
    for item in Manifest(of: publication).items {
      xml.start("item", ["id": item.identifier, "href": item.path.string, "media-type": item.mediaType])
      if let fallback = item.fallback { xml.attribute("fallback", ManifestItem.identifier(of: fallback)) }
      if !item.properties.isEmpty { xml.attribute("properties", item.properties.joined(separator: " ")) }
      xml.end()
      xml.line()
    }
    xml.end()
    xml.line()
  }

  private func spine() {
    xml.start("spine")
    xml.attribute("toc", ManifestItem.identifier(of: Publication.ncxPath))
    if publication.book.metadata.direction == .rightToLeft { xml.attribute("page-progression-direction", "rtl") }
    xml.line()
    for document in publication.book.documents {
      xml.element("itemref", ["idref": ManifestItem.identifier(of: document.path)])
      xml.line()
    }
    xml.end()
    xml.line()
  }
}
