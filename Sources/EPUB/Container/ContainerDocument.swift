import Book
import XML

/// `META-INF/container.xml`, which tells where the package document is (EPUB 3.3 §Container file).
enum ContainerDocument {
  static func write() -> [UInt8] {
    let xml = XMLWriter(.plain)
    xml.start("container")
    xml.attribute("version", "1.0")
    xml.attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
    xml.start("rootfiles")
    let package = Publication.folder + Publication.packagePath.string
    xml.element("rootfile", ["full-path": package, "media-type": "application/oebps-package+xml"])
    xml.end()
    xml.end()
    return xml.finish()
  }
}
