import Book
import Lesson

/// The documents that gather from all pages: key points, answers, notes for instructors, files to download.
struct GatheredPages {
  let manuscript: Manuscript
  let labels: Labels
  let record: BindingRecord

  /// The key points of all episodes in copies that carry no ids; nil where there are none.
  func keyPoints() -> DraftDocument? {
    var removal = IdentifierRemoval()
    return gathered("key-points", labels["KeyPoints"], .chapter) { page in
      removal.rewrite((record.keyPoints[page] ?? []).flatMap { $0 })
    }
  }

  /// The notes for instructors of all pages in copies; nil where there are none.
  func instructorNotes() -> DraftDocument? {
    var removal = IdentifierRemoval()
    let title = labels["InstructorNotes"]
    return gathered("instructor-notes", title, .appendix) { page in
      removal.rewrite((record.instructorNotes[page] ?? []).map { .box($0) })
    }
  }

  /// The solutions that were moved; nil where there are none.
  func answers() -> DraftDocument? {
    let title = labels["Answers"]
    let draft = gathered("answers", title, .part) { page in
      record.answers(on: page).flatMap { answer($0, page) }
    }
    guard var draft else { return nil }
    for index in draft.parts.indices {
      draft.parts[index].prefix = draft.parts[index].page.map { manuscript.pages[$0].stem }
    }
    return draft
  }

  /// Reading systems show a short element that a link leads to in a window of its own; so the link leads to an
  /// empty one before the answer.
  private func answer(_ answer: BindingRecord.Answer, _ page: Int) -> [BookBlock] {
    let back = SymbolicLink.Goal.place(page: page, fragment: answer.challenge.identifier)
    return [
      .group(BookMarks(identifier: answer.anchor, classes: ["generated"]), []),
      .box(answer.box),
      .generated([.text(labels("BackTo", "title", answer.challenge.title))], target: record.target(of: back, on: page)),
    ]
  }

  /// A document with a section for each page that gives blocks.
  private func gathered(
    _ stem: String, _ title: String, _ kind: BookDocument.Kind, _ contents: (Int) -> [BookBlock]
  ) -> DraftDocument? {
    var draft = DraftDocument(path: "\(stem).xhtml", kind: kind, title: title, blocks: [.generatedTitle(title)])
    for (number, page) in manuscript.pages.enumerated() {
      let blocks = contents(number)
      if blocks.isEmpty { continue }
      let section = BookSection(
        marks: BookMarks(identifier: "of:\(page.stem)"), blocks: [heading(of: page, number)] + blocks)
      draft.parts.append(.init(page: stem == "answers" ? number : nil, blocks: [.section(section)]))
    }
    return draft.parts.count > 1 ? draft : nil
  }

  private func heading(of page: Page, _ number: Int) -> BookBlock {
    let title = PlainText.text(of: page.title)
    let target = record.target(of: .place(page: number, fragment: nil), on: nil)
    let link = BookLink(target: target, content: [.text(title.isEmpty ? page.stem : title)])
    return .heading(BookHeading(level: 2, marks: .generated, content: [.link(link)]))
  }

  /// The files that the book links to on the lesson's site; nil where there are none.
  func downloads() -> DraftDocument? {
    if record.downloads.isEmpty { return nil }
    let items = record.downloads.map { address in
      [BookBlock.plain([.link(BookLink(target: .outside(address), content: [.text(address)]))])]
    }
    let title = labels["Files"]
    let list = BookBlock.group(.generated, [.bulletList(items)])
    return DraftDocument(
      path: "files.xhtml", kind: .appendix, title: title, blocks: [.generatedTitle(title), list])
  }
}
