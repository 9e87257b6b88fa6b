public import DocumentModel

/// A page of a lesson.
public struct Page: Sendable {
  /// What the page is to the lesson.
  public enum Kind: Sendable, Hashable {
    /// `index.md`
    case home
    /// `learners/setup.md`
    case setup
    case episode
    /// A page of `learners/` other than setup and glossary.
    case learner
    /// `learners/reference.md`
    case glossary
    case profile
    /// `instructors/instructor-notes.md`
    case instructorNotes
    /// Another page of `instructors/`.
    case instructor
    case codeOfConduct
    case license
    /// A page of another folder, or of the root.
    case other
  }

  public var kind: Kind
  /// The file that was read, from the lesson folder: `episodes/01-intro.md`.
  public var file: String
  /// The author's file, which is another one where a built page was read: `episodes/01-intro.Rmd`.
  public var source: String
  /// The page's file stem: `01-intro`.
  public var stem: String
  /// Empty when the page names none.
  public var title: [Inline]
  public var timing: Timing
  public var document: Document

  public init(
    kind: Kind, file: String, source: String, stem: String, title: [Inline], timing: Timing, document: Document
  ) {
    self.kind = kind
    self.file = file
    self.source = source
    self.stem = stem
    self.title = title
    self.timing = timing
    self.document = document
  }
}

/// How long an episode takes, in minutes; nil where the page doesn't say.
public struct Timing: Sendable, Hashable {
  public var teaching: Int?
  public var exercises: Int?
  public var pause: Int?
  public init(teaching: Int? = nil, exercises: Int? = nil, pause: Int? = nil) {
    self.teaching = teaching
    self.exercises = exercises
    self.pause = pause
  }
}
