import Book
import Lesson

/// The classes of divs that mean something in a lesson.
enum Vocabulary {
  /// What a div is to the lesson.
  enum Meaning: Sendable, Hashable {
    case box(BookBox.Kind)
    /// `tab` and `group-tab`, whose headings begin tabs.
    case tabs
  }

  /// A kind of box: the key of its printed word, and titles that say no more than what kind of box it is.
  struct Entry: Sendable {
    var kind: BookBox.Kind
    var label: String?
    var defaultTitles: [String]
  }

  static let entries: [BookBox.Kind: Entry] = Dictionary(
    uniqueKeysWithValues: [
      Entry(kind: .callout, label: "Callout", defaultTitles: ["Callout"]),
      Entry(kind: .challenge, label: "Challenge", defaultTitles: ["Challenge"]),
      Entry(kind: .solution, label: "Solution", defaultTitles: ["Solution", "Show me the solution"]),
      Entry(kind: .hint, label: "Hint", defaultTitles: ["Hint", "Give me a hint"]),
      Entry(kind: .spoiler, label: "Details", defaultTitles: ["Spoiler", "Show details"]),
      Entry(kind: .instructor, label: "InstructorNote", defaultTitles: ["Instructor", "Instructor Note"]),
      Entry(kind: .prereq, label: "Prereq", defaultTitles: ["Prereq", "Prerequisite"]),
      Entry(kind: .checklist, label: "Checklist", defaultTitles: ["Checklist"]),
      Entry(kind: .discussion, label: "Discussion", defaultTitles: ["Discussion"]),
      Entry(kind: .testimonial, label: "Testimonial", defaultTitles: ["Testimonial"]),
      Entry(kind: .caution, label: "Caution", defaultTitles: ["Caution"]),
      Entry(kind: .keypoints, label: "KeyPoints", defaultTitles: ["Keypoints", "Key Points"]),
      Entry(kind: .overview, label: "Overview", defaultTitles: []),
      Entry(kind: .questions, label: "Questions", defaultTitles: ["Questions"]),
      Entry(kind: .objectives, label: "Objectives", defaultTitles: ["Objectives"]),
    ].map { ($0.kind, $0) })

  /// Classes that count wherever in the list they stand, the first of these before the next.
  private static let anywhere: [(String, Meaning)] = [
    ("questions", .box(.questions)), ("objectives", .box(.objectives)), ("instructor", .box(.instructor)),
    ("spoiler", .box(.spoiler)), ("solution", .box(.solution)), ("hint", .box(.hint)),
    ("challenge", .box(.challenge)), ("tab", .tabs), ("group-tab", .tabs),
  ]

  /// Classes that count as the first alone.
  private static let first: [String: BookBox.Kind] = Dictionary(
    uniqueKeysWithValues: [
      BookBox.Kind.callout, .caution, .prereq, .checklist, .discussion, .testimonial, .keypoints,
    ].map { ($0.rawValue, $0) })

  /// Classes of divs that are not the format's but that many lessons use for looks; nothing to tell the author.
  private static let harmless: Set<String> = [
    "figure", "float", "caption", "center", "columns", "column", "row", "section", "container", "footnotes", "mermaid",
  ]

  /// What a div with these classes is.
  static func meaning(of classes: [String]) -> Meaning? {
    if let found = anywhere.first(where: { classes.contains($0.0) }) { return found.1 }
    return classes.first.flatMap { first[$0] }.map { .box($0) }
  }

  /// Whether a first class that the format doesn't know is worth telling.
  static func isUnknown(_ name: String) -> Bool {
    !(DivName.all.contains(name) || harmless.contains(name) || name.hasPrefix("col-"))
  }

  /// Whether a div speaks to instructors alone: the website takes every class that has the word in it.
  static func isForInstructors(_ classes: [String]) -> Bool {
    classes.contains { $0.lowercased().contains("instructor") || DivName.meant(by: $0) == "instructor" }
  }
}
