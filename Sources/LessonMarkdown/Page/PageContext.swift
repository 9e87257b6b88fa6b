import Diagnostics
import DocumentModel

/// What the parts of a page's parser share: definitions, counters, findings.
final class PageContext {
  let options: MarkdownReader.Options
  var definitions = Definitions()
  var headings = HeadingTable()
  /// Numbers of labelled examples.
  var examples: [String: Int] = [:]
  var exampleCount = 0
  /// Notes and citations met so far.
  var noteCount = 0
  /// Notes that were referred to, with their blocks.
  var finishedNotes: [String: FinishedNote] = [:]
  /// How many more blocks and inlines of notes may be looked through for citations.
  var citedNotesLeft = 1_000_000
  var findings: [MarkdownReader.Finding] = []
  /// Places that ``reportOnce(_:_:remedy:at:)`` spoke of.
  private var told: Set<SourceRange> = []
  private var isDepthReported = false
  /// How much work was done: a count that tests hold against the size of the input.
  var steps = 0

  /// Deeper nesting than this becomes text.
  static let deepest = 100

  init(options: MarkdownReader.Options) {
    self.options = options
  }

  /// Whether a label leads somewhere.
  func isDefined(_ label: String) -> Bool {
    let key = LabelKey(label)
    return definitions.links[key] != nil || headings.identifier(labelled: key) != nil
  }

  func report(_ name: Diagnostic.Name, _ message: String, remedy: String? = nil, at range: SourceRange) {
    findings.append(MarkdownReader.Finding(name, message, remedy: remedy, at: range))
  }

  /// Says something of a place that may be looked at more than once.
  func reportOnce(_ name: Diagnostic.Name, _ message: String, remedy: String, at range: SourceRange) {
    guard told.insert(range).inserted else { return }
    report(name, message, remedy: remedy, at: range)
  }

  /// Says that something is nested too deep to be read as more than text.
  func reportDepth(at range: () -> SourceRange) {
    guard !isDepthReported else { return }
    isDepthReported = true
    report(
      "nesting-too-deep", "more than \(PageContext.deepest) constructs inside one another are read as text",
      remedy: "make the page flatter", at: range())
  }
}
