import Book
import XML

/// Writes the contents of one document, element after element.
struct DocumentWriter {
  /// What an element stands in, where that decides what it may be (HTML §Kinds of content).
  struct Surroundings {
    /// In a link: no other link may be here.
    var areLink = false
    /// In a head cell or a heading of a row: no heading and no section may be here.
    var areHeadCell = false
    /// In a definition: no other definition may be here.
    var areDefinition = false
  }

  let path: DocumentPath
  let labels: BookLabels
  let xml = XMLWriter(.html)
  var surroundings = Surroundings()
  /// Marks of notes that wait for the end of the link they stand in.
  var waitingMarks: [NoteMark] = []
  var properties: Set<ContentDocument.Property> = []

  init(path: DocumentPath, labels: BookLabels) {
    self.path = path
    self.labels = labels
  }

  /// Everything in `main`.
  mutating func body(of document: BookDocument, _ structure: DocumentStructure) {
    let isWrapped = structure.type != nil && !document.blocks.isOneSection
    if isWrapped {
      xml.start("section")
      xml.attribute("epub:type", structure.type)
      xml.attribute("role", structure.role)
      xml.attribute("aria-label", structure.role == nil ? nil : document.title)
      xml.line()
    }
    for block in document.blocks { line(of: block) }
    notes(document.notes)
    if isWrapped {
      xml.end()
      xml.line()
    }
  }

  consuming func finish() -> ContentDocument {
    ContentDocument(bytes: xml.finish(), properties: properties)
  }

  // MARK: Elements

  /// An element, its marks, and what `contents` writes into it.
  mutating func element(
    _ name: XMLName, _ marks: BookMarks = .none, classes: [String] = [], _ contents: (inout DocumentWriter) -> Void
  ) {
    xml.start(name)
    self.marks(marks, adding: classes)
    contents(&self)
    xml.end()
  }
}

extension [BookBlock] {
  /// True when a section that tells its own type holds everything.
  fileprivate var isOneSection: Bool {
    if count == 1, case .section(let section) = self[0] { section.type != nil } else { false }
  }
}
