import Book
import DocumentModel
import Lesson

/// The schedule of a lesson and the time that each episode takes, for instructors (workbench, §5.2).
struct ScheduleBuilder {
  let manuscript: Manuscript
  let labels: Labels
  let record: BindingRecord

  /// A section with a table of all episodes and when they start; nil where there are none.
  func schedule() -> BookBlock? {
    var minutes = 0
    var rows: [[BookTable.Cell]] = []
    for (number, page) in manuscript.pages.enumerated() where page.kind == .episode {
      rows.append(row(ScheduleBuilder.time(minutes), title(of: page, number), ScheduleBuilder.questions(of: page)))
      minutes += ScheduleBuilder.minutes(of: page.timing)
    }
    if rows.isEmpty { return nil }
    if let setup { rows.insert(setup, at: 0) }
    rows.append(row(ScheduleBuilder.time(minutes), .text(labels["Finish"])))
    let heading = BookHeading(level: 2, marks: .generated, content: [.text(labels["Schedule"])])
    let note = BookBlock.paragraph([.text(labels["ActualScheduleNote"])])
    return .section(
      BookSection(
        marks: BookMarks(identifier: "schedule", classes: ["generated"]),
        blocks: [.heading(heading), .table(table(rows)), note]))
  }

  /// How long an episode takes, without its pause; nil where the page doesn't say.
  func estimate(for page: Page) -> BookBlock? {
    let minutes = (page.timing.teaching ?? 0) + (page.timing.exercises ?? 0)
    guard page.kind == .episode, minutes > 0 else { return nil }
    return .group(.generated, [.paragraph([.text(labels("EstimatedTime", "minutes", String(minutes)))])])
  }

  private func table(_ rows: [[BookTable.Cell]]) -> BookTable {
    let head = [labels["Time"], labels["Episode"], labels["Questions"]]
    return BookTable(
      columns: Array(repeating: .init(alignment: .left), count: head.count),
      head: [head.map { ScheduleBuilder.cell(.text($0)) }], bodies: [rows])
  }

  /// What comes before the first episode.
  private var setup: [BookTable.Cell]? {
    guard let number = manuscript.pages.firstIndex(where: { $0.kind == .setup }) else { return nil }
    return row("", link(labels["SetupInstructions"], to: number), [labels["DownloadFiles"]])
  }

  private func row(_ time: String, _ episode: BookInline, _ questions: [String] = []) -> [BookTable.Cell] {
    let lines = questions.map { [BookInline.text($0)] }
    return [
      ScheduleBuilder.cell(.text(time)), ScheduleBuilder.cell(episode),
      BookTable.Cell(blocks: lines.isEmpty ? [] : [.lines(lines)]),
    ]
  }

  private static func cell(_ content: BookInline) -> BookTable.Cell { BookTable.Cell(blocks: [.plain([content])]) }

  /// Hours and minutes from the start, as on the website, but for hours beyond a day.
  private static func time(_ minutes: Int) -> String {
    let hours = minutes / 60
    return "\(hours < 10 ? "0" : "")\(hours)h\u{A0}\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)m"
  }

  /// The items of the lists in the page's first questions.
  private static func questions(of page: Page) -> [String] {
    for case .div(let attributes, let blocks) in page.document.blocks.lazy.map(\.kind)
    where Vocabulary.meaning(of: attributes.classes.map { DivName.meant(by: $0) ?? $0 }) == .box(.questions) {
      return blocks.flatMap(\.listItems).map { PlainText.text(of: $0) }.filter { !$0.isEmpty }
    }
    return []
  }

  private func title(of page: Page, _ number: Int) -> BookInline {
    let title = PlainText.text(of: page.title)
    return link(title.isEmpty ? page.stem : title, to: number)
  }

  private func link(_ text: String, to page: Int) -> BookInline {
    let target = record.target(of: .place(page: page, fragment: nil), on: nil)
    return .link(BookLink(target: target, content: [.text(text)]))
  }

  /// With the website's defaults: five minutes each for teaching and exercises where nothing is said.
  private static func minutes(of timing: Timing) -> Int {
    (timing.teaching ?? 5) + (timing.exercises ?? 5) + (timing.pause ?? 0)
  }
}

extension Block {
  /// The text of each item, where the block is a list; those of lists in items follow.
  fileprivate var listItems: [[Inline]] {
    switch kind {
    case .bulletList(let items), .orderedList(_, let items): items.flatMap { $0.flatMap(\.itemText) }
    default: []
    }
  }

  private var itemText: [[Inline]] {
    switch kind {
    case .plain(let content), .paragraph(let content): [content]
    default: listItems
    }
  }
}
