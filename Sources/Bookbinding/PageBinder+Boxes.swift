import Book
import Diagnostics
import DocumentModel
import Lesson

extension PageBinder {
  /// A box: its leading heading is its title, unless that says no more than what kind of box it is.
  func box(
    _ kind: BookBox.Kind, _ attributes: Attributes, _ blocks: [Block], _ around: Surroundings
  ) -> BookBox {
    let entry = Vocabulary.entries[kind]
    var marks = MarksBinder.marks(attributes)
    marks.classes.removeAll { DivName.all.contains($0) }
    var rest = blocks[...]
    let title = takeTitle(from: &rest, entry?.defaultTitles ?? [], &marks, around)
    let inner = title == nil ? around : around.deeper()
    let contents = flow(rest, inner.near(marks.identifier))
    return BookBox(kind: kind, marks: marks, label: entry?.label.map { labels[$0] }, title: title, blocks: contents)
  }

  /// The title of the box that begins with these blocks. Its id goes to the box, which may have one of its own.
  private func takeTitle(
    from blocks: inout ArraySlice<Block>, _ defaults: [String], _ marks: inout BookMarks, _ around: Surroundings
  ) -> BookHeading? {
    guard case .heading(_, let attributes, let content) = blocks.first?.kind else { return nil }
    let range = blocks.removeFirst().range
    if marks.identifier == nil {
      marks.identifier = attributes.identifier.isEmpty ? nil : attributes.identifier
    } else {
      substitute(attributes.identifier, by: marks.identifier)
    }
    let inlines = self.inlines(content, around)
    let text = PlainText.text(of: inlines)
    if text.isEmpty, !inlines.contains(where: \.isVisible) {
      record.warn(.emptyHeading, "the heading has no text", remedy: "write one, or leave it out", on: page, at: range)
      return nil
    }
    if defaults.contains(text) { return nil }
    var own = MarksBinder.marks(attributes)
    own.identifier = nil
    return BookHeading(level: around.headingLevel, marks: own, content: inlines)
  }

  /// A challenge with all that is in it, solutions as the options want them.
  func challenge(_ attributes: Attributes, _ blocks: [Block], _ around: inout Surroundings) -> [BookBlock] {
    let count = record.count(.challenge, on: number)
    let reference = ChallengeReference(
      title: challengeTitle(blocks) ?? "\(labels["Challenge"]) \(count)",
      identifier: challengeIdentifier(attributes, blocks) ?? "challenge:\(count)")
    var inner = around
    inner.challenge = reference
    var bound = box(.challenge, attributes, blocks, inner)
    if bound.marks.identifier == nil { bound.marks.identifier = reference.identifier }
    around.challenge = reference
    return [.box(bound)]
  }

  private func challengeTitle(_ blocks: [Block]) -> String? {
    guard case .heading(_, _, let content) = blocks.first?.kind else { return nil }
    let text = PlainText.text(of: content)
    let isDefault = Vocabulary.entries[.challenge]?.defaultTitles.contains(text) ?? false
    return text.isEmpty || isDefault ? nil : text
  }

  private func challengeIdentifier(_ attributes: Attributes, _ blocks: [Block]) -> String? {
    if !attributes.identifier.isEmpty { return attributes.identifier }
    guard case .heading(_, let heading, _) = blocks.first?.kind else { return nil }
    return heading.identifier.isEmpty ? nil : heading.identifier
  }

  /// A solution: in place, moved to the answers, or left out. One that belongs to no challenge is no answer, but
  /// instructions, say; it stays in place.
  func solution(_ attributes: Attributes, _ blocks: [Block], _ around: Surroundings) -> [BookBlock] {
    guard let challenge = around.challenge else {
      var bound = box(.solution, attributes, blocks, around)
      if bound.title != nil { bound.label = nil }
      return [.box(bound)]
    }
    switch options.solutions {
    case .inline: return [.box(box(.solution, attributes, blocks, around))]
    case .omitted:
      leaveOut([Block(.div(attributes, blocks), .none)], nearest: challenge.identifier)
      return []
    case .end: return [answerLink(to: challenge, attributes, blocks)]
    }
  }

  /// Moves a solution to the answers and gives the link that stands in its place.
  private func answerLink(to challenge: ChallengeReference, _ attributes: Attributes, _ blocks: [Block]) -> BookBlock {
    let (index, same) = record.reserveAnswer(to: challenge, on: number)
    let anchor = "answer:\(index + 1)"
    let words = labels("SolutionTo", "title", challenge.title) + (same > 1 ? " (\(same))" : "")
    var bound = box(.solution, attributes, blocks, Surroundings(level: 2, nearest: anchor))
    bound.label = words
    record.fill(answer: index, on: number, .init(challenge: challenge, anchor: anchor, box: bound))
    return .generated(
      [.text(words)], target: record.target(of: .place(page: number, fragment: anchor), on: number))
  }

  /// A note for instructors, kept for the page that gathers them; nothing in a learner's book.
  func instructorNote(_ attributes: Attributes, _ blocks: [Block], _ around: Surroundings) -> [BookBlock] {
    let bound = box(.instructor, attributes, blocks, around)
    record.instructorNotes[number, default: []].append(bound)
    return [.box(bound)]
  }

  /// Key points, kept for the page that gathers them.
  func keyPoints(_ attributes: Attributes, _ blocks: [Block], _ around: Surroundings) -> [BookBlock] {
    let bound = box(.keypoints, attributes, blocks, around)
    if page.kind == .episode { record.keyPoints[number, default: []].append(bound.blocks) }
    return [.box(bound)]
  }
}

extension PageBinder.Surroundings {
  fileprivate func near(_ identifier: String?) -> Self {
    var here = self
    here.nearest = identifier ?? nearest
    return here
  }
}

extension SourceRange {
  /// Where a block that the compiler makes has no place in the source.
  static let none = SourceRange(0, 0)
}

extension BookBlock {
  /// A paragraph of the compiler's own that holds a link.
  static func generated(_ content: [BookInline], target: BookLink.Target) -> BookBlock {
    .group(.generated, [.paragraph([.link(BookLink(target: target, content: content))])])
  }
}
