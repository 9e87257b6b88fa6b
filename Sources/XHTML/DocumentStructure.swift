import Book

/// How a kind of document is marked.
struct DocumentStructure {
  /// The class of its `main`.
  var name: String
  /// A term of the EPUB Structural Semantics Vocabulary for all of its contents.
  var type: String?
  /// A DPUB-ARIA role for all of its contents. Roles go on a section, not on `body` or `main`
  /// (EPUB Type to ARIA Role Authoring Guide).
  var role: String?

  init(of kind: BookDocument.Kind) {
    switch kind {
    case .cover: self.init("cover", type: "cover")
    case .titlePage: self.init("title-page", type: "titlepage")
    case .navigation: self.init("contents")
    case .chapter: self.init("chapter", type: "chapter", role: "doc-chapter")
    case .part: self.init("part", type: "part", role: "doc-part")
    case .glossary: self.init("glossary", type: "glossary", role: "doc-glossary")
    case .appendix: self.init("appendix", type: "appendix", role: "doc-appendix")
    case .credits: self.init("credits", type: "credits", role: "doc-credits")
    }
  }

  private init(_ name: String, type: String? = nil, role: String? = nil) {
    self.name = name
    self.type = type
    self.role = role
  }
}
