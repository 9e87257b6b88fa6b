/// A box of the lesson format.
public struct BookBox: Sendable {
  /// What kind of box it is. Raw values are the format's class names.
  public enum Kind: String, Sendable, CaseIterable {
    case callout, challenge, solution, hint, spoiler, instructor, prereq, checklist, discussion, testimonial, caution
    case keypoints, overview, questions, objectives, tabs, tab
  }

  public var kind: Kind
  public var marks: BookMarks
  /// The word for the kind, printed above the box and not a heading: "Challenge". Nil where none is printed.
  public var label: String?
  /// The author's title for the box, one level below the section it is in.
  public var title: BookHeading?
  /// What assistive technology calls it: unique in its document; nil where the box is a `div` without a name.
  public var name: String?
  public var blocks: [BookBlock]

  public init(
    kind: Kind, marks: BookMarks = .none, label: String? = nil, title: BookHeading? = nil, name: String? = nil,
    blocks: [BookBlock]
  ) {
    self.kind = kind
    self.marks = marks
    self.label = label
    self.title = title
    self.name = name
    self.blocks = blocks
  }
}
