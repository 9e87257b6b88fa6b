import Book
import XHTML

/// What the package document says of the book's accessibility: nothing but what is true of this book
/// (EPUB Accessibility 1.1 §Discovery metadata).
struct AccessibilityMetadata {
  struct Property {
    var name: String
    var value: String
  }

  private(set) var properties: [Property] = []

  init(of publication: Publication) {
    let facts = publication.book.metadata.accessibility
    let hasMathML = publication.contents.values.contains { $0.properties.contains(.mathML) }
    add("accessMode", facts.hasImages ? ["textual", "visual"] : ["textual"])
    if facts.hasImages { add("accessModeSufficient", ["textual,visual"]) }
    if !facts.hasImages || facts.imagesHaveAlternatives { add("accessModeSufficient", ["textual"]) }
    // What the form of every compiled lesson brings.
    add("accessibilityFeature", ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"])
    add("accessibilityFeature", ["ARIA", "unlocked"])
    if facts.hasImages && facts.imagesHaveAlternatives { add("accessibilityFeature", ["alternativeText"]) }
    // Every formula has its TeX as alternative text.
    if hasMathML { add("accessibilityFeature", ["MathML", "describedMath"]) }
    add("accessibilityHazard", ["none"])
    if let summary = facts.summary { add("accessibilitySummary", [summary]) }
  }

  private mutating func add(_ term: String, _ values: [String]) {
    properties += values.map { Property(name: "schema:" + term, value: $0) }
  }
}
