import Book
import XML

/// The table of contents for reading systems of EPUB 2 (OPF 2.0.1 §NCX).
struct NCXDocument {
  /// Some old reading systems show no more levels.
  private static let depth = 2

  private let publication: Publication
  private let xml = XMLWriter(.plain)
  private var pointCount = 0
  /// The place of each target in the order of reading: one for a target, however often it is named.
  private var playOrder: [Destination: Int] = [:]

  static func write(_ publication: Publication) -> [UInt8] {
    var document = NCXDocument(publication)
    return document.finish()
  }

  private init(_ publication: Publication) {
    self.publication = publication
  }

  private mutating func finish() -> [UInt8] {
    let metadata = publication.book.metadata
    xml.start("ncx")
    xml.attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
    xml.attribute("version", "2005-1")
    xml.attribute("xml:lang", metadata.language)
    xml.line()
    head(identifier: metadata.identifier)
    labelled("docTitle", metadata.title)
    xml.start("navMap")
    xml.line()
    for entry in publication.tableOfContents { point(entry, level: 1) }
    xml.end()
    xml.line()
    xml.end()
    return xml.finish()
  }

  private mutating func head(identifier: String) {
    let isDeep = publication.tableOfContents.contains { !$0.children.isEmpty }
    let properties = [
      ("dtb:uid", identifier), ("dtb:depth", isDeep ? "2" : "1"), ("dtb:totalPageCount", "0"),
      ("dtb:maxPageNumber", "0"),
    ]
    xml.start("head")
    xml.line()
    for (name, content) in properties {
      xml.element("meta", ["name": name, "content": content])
      xml.line()
    }
    xml.end()
    xml.line()
  }

  private mutating func point(_ entry: Navigation.Entry, level: Int) {
    pointCount += 1
    let order = playOrder[entry.destination] ?? playOrder.count + 1
    playOrder[entry.destination] = order
    xml.start("navPoint")
    xml.attribute("id", "point-\(pointCount)")
    xml.attribute("playOrder", String(order))
    xml.line()
    labelled("navLabel", entry.title)
    xml.element("content", ["src": entry.destination.address(from: Publication.ncxPath)])
    xml.line()
    if level < NCXDocument.depth { for child in entry.children { point(child, level: level + 1) } }
    xml.end()
    xml.line()
  }

  private mutating func labelled(_ name: XMLName, _ text: String) {
    xml.start(name)
    xml.start("text")
    xml.text(text)
    xml.end()
    xml.end()
    xml.line()
  }
}
