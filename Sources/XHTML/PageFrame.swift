public import Book
public import XML

/// What stands around the contents of every page of a book: `html`, `head`, `body` and `main`.
public struct PageFrame: Sendable {
  /// The style sheets of every page, from the folder that holds the package document: one that every engine reads,
  /// and one with what old engines don't know.
  public static let styleSheets = [DocumentPath("styles/base.css"), DocumentPath("styles/enhanced.css")]

  public var path: DocumentPath
  public var title: String
  /// A BCP 47 tag.
  public var language: String
  public var direction: TextDirection
  /// The class of `main`.
  public var mainClass: String
  /// True when an `epub:type` of the page carries a prefix of ``Book/StructuralSemantics``.
  public var usesPrefixedTypes: Bool

  public init(
    path: DocumentPath, title: String, language: String, direction: TextDirection, mainClass: String,
    usesPrefixedTypes: Bool
  ) {
    self.path = path
    self.title = title
    self.language = language
    self.direction = direction
    self.mainClass = mainClass
    self.usesPrefixedTypes = usesPrefixedTypes
  }

  /// Writes everything before the contents.
  ///
  /// There is no `viewport`: reading systems ignore it where text flows, and EPUBCheck 5.3.0 remarks on it
  /// (HTM-060b).
  public func open(_ xml: XMLWriter) {
    xml.start("html")
    rootAttributes(xml)
    xml.line()
    head(xml)
    xml.line()
    xml.start("body")
    xml.line()
    xml.start("main")
    xml.attribute("class", mainClass)
    xml.line()
  }

  /// Writes everything after the contents.
  public func close(_ xml: XMLWriter) {
    xml.end()
    xml.line()
    xml.end()
    xml.line()
    xml.end()
  }

  private func rootAttributes(_ xml: XMLWriter) {
    xml.attribute("xmlns", "http://www.w3.org/1999/xhtml")
    xml.attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
    if usesPrefixedTypes { xml.attribute("epub:prefix", StructuralSemantics.prefixDeclaration) }
    xml.attribute("lang", language)
    xml.attribute("xml:lang", language)
    if direction == .rightToLeft { xml.attribute("dir", direction.rawValue) }
  }

  private func head(_ xml: XMLWriter) {
    xml.start("head")
    xml.line()
    xml.element("meta", ["charset": "utf-8"])
    xml.line()
    xml.start("title")
    xml.text(title)
    xml.end()
    xml.line()
    for sheet in PageFrame.styleSheets {
      xml.element("link", ["rel": "stylesheet", "type": "text/css", "href": path.address(of: sheet)])
      xml.line()
    }
    xml.end()
  }
}
