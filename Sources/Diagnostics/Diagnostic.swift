/// Something that the person who wrote a lesson, or who runs the compiler, should know.
///
/// A diagnostic is a value: it is collected, sorted and printed by whoever asked for it, never thrown.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The book could not be right, so none is written.
    case error
    /// The book is complete, but the author should look.
    case warning
    /// Nothing is wrong; something could be better.
    case note
  }

  /// The stable name that users select and silence diagnostics by: lower-case words joined by hyphens.
  public struct Name: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, Comparable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
    public static func < (a: Name, b: Name) -> Bool { a.rawValue < b.rawValue }
  }

  /// Where in the lesson it is.
  public struct Place: Sendable, Hashable {
    /// The file's path from the lesson folder, with `/` between its parts.
    public var file: String
    /// The bytes in question; nil when the file as a whole is meant.
    public var range: Range<Int>?

    public init(file: String, range: Range<Int>? = nil) {
      self.file = file
      self.range = range
    }
  }

  public var name: Name
  public var severity: Severity
  /// One line: what is wrong, without a full stop at its end.
  public var message: String
  /// What to do about it, where that can be said.
  public var remedy: String?
  /// Nil when it is about no file of the lesson.
  public var place: Place?

  public init(
    _ name: Name, _ severity: Severity, _ message: String, remedy: String? = nil, at place: Place? = nil
  ) {
    self.name = name
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.place = place
  }
}

extension Diagnostic: Comparable {
  /// By file, then place in the file, then name: the order in which diagnostics are shown.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    a.sortKey < b.sortKey
  }

  private var sortKey: (String, Int, Int, Name, String) {
    (place?.file ?? "", place?.range?.lowerBound ?? -1, place?.range?.upperBound ?? -1, name, message)
  }
}
