import Book
import Diagnostics
import Lesson
import Typesetting

/// What binding the pages leaves for later stages: diagnostics, links, notes, boxes that are gathered elsewhere.
final class BindingRecord {
  /// An id as an author wrote it, on the page with this number.
  struct Place: Hashable {
    var page: Int
    var identifier: String
  }

  /// A solution that stands in the Answers part.
  struct Answer {
    var challenge: ChallengeReference
    /// The id that links lead to, before the answer.
    var anchor: String
    var box: BookBox
  }

  /// What is numbered through a page.
  enum Counted: String {
    case challenge, figure, table
  }

  /// Keeps the tables of the languages that code was in.
  let typesetter = CodeTypesetter()
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var links: [SymbolicLink] = []
  /// The contents of notes, by the number that their marks carry until notes are numbered.
  private(set) var notes: [[BookBlock]] = []
  /// Ids that nothing carries, with the one nearest to them, else nil: left out, or a second name of a box.
  var substitutes: [Place: String?] = [:]
  /// By page.
  var keyPoints: [Int: [[BookBlock]]] = [:]
  /// By page.
  var instructorNotes: [Int: [BookBox]] = [:]
  /// By page; nil until what the solution holds is bound, too.
  private var answers: [Int: [Answer?]] = [:]
  /// How many answers challenges have.
  private var answerCounts: [Place: Int] = [:]
  /// Addresses of files to download, in the order that links to them are met.
  private(set) var downloads: [String] = []
  /// What was counted so far, by page.
  private var counts: [Counted: [Int: Int]] = [:]
  private var knownDownloads: Set<String> = []
  /// Names and pages of what is told once for a page.
  private var told: Set<String> = []

  func warn(
    _ name: Diagnostic.Name, _ message: String, remedy: String? = nil, on page: Page?, at range: SourceRange?
  ) {
    diagnostics.append(Diagnostic(name, .warning, message, remedy: remedy, at: BindingRecord.place(page, range)))
  }

  /// The same, but a name once for a page.
  func warnOnce(_ name: Diagnostic.Name, _ message: String, remedy: String, on page: Page, at range: SourceRange) {
    guard told.insert("\(name.rawValue) \(page.file)").inserted else { return }
    warn(name, message, remedy: remedy, on: page, at: range)
  }

  private static func place(_ page: Page?, _ range: SourceRange?) -> Diagnostic.Place? {
    guard let page else { return nil }
    guard let range else { return Diagnostic.Place(file: page.file) }
    return Diagnostic.Place(file: range.isShared ? "links.md" : page.file, range: range.inOwnFile)
  }

  /// Notes a link and gives what stands for its target.
  func target(of goal: SymbolicLink.Goal, on page: Int?) -> BookLink.Target {
    links.append(SymbolicLink(page: page, goal: goal))
    return Symbol.target(links.count - 1)
  }

  /// Keeps a note's contents and gives their number.
  func keep(note blocks: [BookBlock]) -> Int {
    notes.append(blocks)
    return notes.count - 1
  }

  /// Keeps a place for a solution before others that may stand in it.
  ///
  /// - Returns: the answer's place among the page's, from 0, and among those to the challenge, from 1.
  func reserveAnswer(to challenge: ChallengeReference, on page: Int) -> (index: Int, ordinal: Int) {
    answers[page, default: []].append(nil)
    let place = Place(page: page, identifier: challenge.identifier)
    answerCounts[place, default: 0] += 1
    return (answers[page, default: []].count - 1, answerCounts[place, default: 1])
  }

  func fill(answer index: Int, on page: Int, _ answer: Answer) { answers[page]?[index] = answer }

  /// The solutions of a page that were moved, in their order.
  func answers(on page: Int) -> [Answer] { (answers[page] ?? []).compactMap(\.self) }

  /// Counts one more of a page's challenges, figures or tables and gives its number, from 1.
  func count(_ thing: Counted, on page: Int) -> Int {
    counts[thing, default: [:]][page, default: 0] += 1
    return counts[thing]?[page] ?? 1
  }

  /// An id for one more of them that has none of its author's: `figure:1`.
  func identifier(of thing: Counted, on page: Int) -> String { "\(thing.rawValue):\(count(thing, on: page))" }

  func addDownload(_ address: String) {
    if knownDownloads.insert(address).inserted { downloads.append(address) }
  }
}

/// A challenge, as its solutions name it.
struct ChallengeReference {
  /// The challenge's title, or its label and number.
  var title: String
  /// The id that leads back to it.
  var identifier: String
}
