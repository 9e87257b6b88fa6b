import Book
import XML

/// How a kind of box is marked: elements, types and roles that EPUBCheck 4.2.6 and 5.3.0 both accept together.
struct BoxStructure {
  /// The element of a box with a name. One without is a `div`.
  var element: XMLName = "section"
  /// A term of the EPUB Structural Semantics Vocabulary.
  var type: String?
  /// A DPUB-ARIA role, where the box has a name.
  var role: String?
  var classes: [String]

  init(of kind: BookBox.Kind) {
    classes = BoxStructure.classes(of: kind)
    switch kind {
    case .challenge: (type, role) = ("assessment", "doc-example")
    case .hint, .spoiler: (element, type, role) = ("aside", "tip", "doc-tip")
    case .caution, .prereq: (type, role) = ("notice", "doc-notice")
    case .objectives: type = "learning-objective"
    case .callout, .solution, .instructor, .checklist, .discussion, .testimonial, .keypoints, .overview, .questions,
      .tabs, .tab:
      break
    }
  }

  private static func classes(of kind: BookBox.Kind) -> [String] {
    switch kind {
    case .callout, .overview, .questions, .objectives, .tabs, .tab: [kind.rawValue]
    default: ["callout", kind.rawValue]
    }
  }
}
