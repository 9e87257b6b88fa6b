import Book
import XML

/// The element `metadata` of the package document (EPUB 3.3 §Metadata section).
struct PackageMetadata {
  /// The XML id of the book's own identifier.
  static let uniqueIdentifier = "book-id"

  private let publication: Publication
  private var metadata: BookMetadata { publication.book.metadata }

  init(_ publication: Publication) {
    self.publication = publication
  }

  func write(to xml: XMLWriter) {
    xml.start("metadata")
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    xml.line()
    identifiers(xml)
    element("dc:title", metadata.title, xml)
    element("dc:language", metadata.language, xml)
    contributors(xml)
    publication(xml)
    for property in AccessibilityMetadata(of: publication).properties { meta(property.name, property.value, xml) }
    if let cover = publication.book.media.first(where: \.isCover) {
      // For reading systems of EPUB 2.
      xml.element("meta", ["name": "cover", "content": ManifestItem.identifier(of: cover.path)])
      xml.line()
    }
    xml.end()
    xml.line()
  }

  private func identifiers(_ xml: XMLWriter) {
    element("dc:identifier", metadata.identifier, id: PackageMetadata.uniqueIdentifier, xml)
    for identifier in metadata.otherIdentifiers { element("dc:identifier", identifier, xml) }
  }

  /// Authors are creators; others who had a part are contributors. Each has a role and a name to sort by.
  private func contributors(_ xml: XMLWriter) {
    for (number, person) in metadata.contributors.enumerated() {
      let id = "contributor-\(number + 1)"
      element(person.role == .author ? "dc:creator" : "dc:contributor", person.name, id: id, xml)
      meta("role", person.role.rawValue, refining: id, scheme: "marc:relators", xml)
      meta("file-as", person.fileAs, refining: id, xml)
      meta("dcterms:identifier", person.orcid, refining: id, xml)
    }
  }

  /// What tells of the publication rather than of its contents.
  private func publication(_ xml: XMLWriter) {
    element("dc:publisher", metadata.publisher, xml)
    element("dc:date", metadata.date, xml)
    meta("dcterms:created", metadata.created, xml)
    meta("dcterms:modified", metadata.modified, xml)
    element("dc:rights", metadata.rights, xml)
    meta("dcterms:license", metadata.rightsAddress, xml)
    element("dc:description", metadata.description, xml)
    for subject in metadata.subjects { element("dc:subject", subject, xml) }
    element("dc:source", metadata.source, xml)
  }

  /// An element of Dublin Core, unless it would be empty.
  private func element(_ name: XMLName, _ value: String?, id: String? = nil, _ xml: XMLWriter) {
    guard let value, !value.isEmpty else { return }
    xml.start(name)
    if let id { xml.attribute("id", id) }
    xml.text(value)
    xml.end()
    xml.line()
  }

  /// A property of the book or, refining an element, of what that names; nothing when it would be empty.
  private func meta(
    _ property: String, _ value: String?, refining id: String? = nil, scheme: String? = nil, _ xml: XMLWriter
  ) {
    guard let value, !value.isEmpty else { return }
    xml.start("meta")
    if let id { xml.attribute("refines", "#" + id) }
    xml.attribute("property", property)
    if let scheme { xml.attribute("scheme", scheme) }
    xml.text(value)
    xml.end()
    xml.line()
  }
}
