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
      rows.append(row(minutes, [title(of: page, number)]))
      minutes += ScheduleBuilder.minutes(of: page.timing)
    }
    if rows.isEmpty { return nil }
    rows.append(row(minutes, [.text(labels["Finish"])]))
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
    let head = [labels["Time"], labels["Episode"]].map { BookTable.Cell(blocks: [.plain([.text($0)])]) }
    return BookTable(
      columns: [.init(alignment: .right), .init(alignment: .left)], head: [head], bodies: [rows])
  }

  private func row(_ minutes: Int, _ content: [BookInline]) -> [BookTable.Cell] {
    let hours = minutes / 60
    let time = "\(hours < 10 ? "0" : "")\(hours)h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60)m"
    return [BookTable.Cell(blocks: [.plain([.text(time)])]), BookTable.Cell(blocks: [.plain(content)])]
  }

  private func title(of page: Page, _ number: Int) -> BookInline {
    let title = PlainText.text(of: page.title)
    let target = record.target(of: .place(page: number, fragment: nil), on: nil)
    return .link(BookLink(target: target, content: [.text(title.isEmpty ? page.stem : title)]))
  }

  /// With the website's defaults: five minutes each for teaching and exercises where nothing is said.
  private static func minutes(of timing: Timing) -> Int {
    (timing.teaching ?? 5) + (timing.exercises ?? 5) + (timing.pause ?? 0)
  }
}
