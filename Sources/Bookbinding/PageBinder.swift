import Book
import Diagnostics
import DocumentModel
import Lesson
import XML

/// Binds one page: blocks as the author wrote them → blocks of the book, with links, ids and notes still symbolic.
struct PageBinder {
  /// Where among headings and boxes a run of blocks stands.
  struct Surroundings {
    /// The level of the heading above, at least 1.
    var level = 1
    /// The nearest id around, which links to what is left out fall to.
    var nearest: String?
    /// The challenge that solutions here belong to.
    var challenge: ChallengeReference?

    /// The same, one level deeper.
    func deeper(nearest identifier: String? = nil) -> Surroundings {
      var inner = self
      inner.level = min(level + 1, 6)
      if let identifier { inner.nearest = identifier }
      return inner
    }

    /// The level of a heading here.
    var headingLevel: Int { min(level + 1, 6) }
  }

  let page: Page
  /// The page's place in the list of the lesson's pages.
  let number: Int
  let options: BindingOptions
  let labels: Labels
  let record: BindingRecord
  let images: ImageBinder

  /// The page's contents without its title.
  func blocks() -> [BookBlock] {
    flow(OverviewBuilder.gathered(keptByEdition(page.document.blocks)), Surroundings())
  }

  /// Blocks in their order, each heading with what belongs to it in a section of its own.
  func flow(_ blocks: [Block], _ around: Surroundings) -> [BookBlock] {
    flow(blocks[...], around)
  }

  func flow(_ blocks: ArraySlice<Block>, _ around: Surroundings) -> [BookBlock] {
    var result: [BookBlock] = []
    var rest = blocks
    var here = around
    while let first = rest.popFirst() {
      if case .heading(let level, let attributes, let content) = first.kind {
        let end = rest.firstIndex { $0.headingLevel.map { $0 <= level } ?? false } ?? rest.endIndex
        result += section(attributes, content, first.range, rest[..<end], around)
        rest = rest[end...]
      } else {
        here.challenge = around.challenge ?? attachment(of: first, after: here.challenge)
        result += block(first, &here)
      }
    }
    return result
  }

  /// A solution right behind a challenge belongs to it, as one inside would.
  private func attachment(of block: Block, after challenge: ChallengeReference?) -> ChallengeReference? {
    guard challenge != nil, case .div(let attributes, _) = block.kind else { return nil }
    switch Vocabulary.meaning(of: attributes.classes) {
    case .box(.solution), .box(.hint), .box(.instructor): return challenge
    default: return nil
    }
  }

  private func section(
    _ attributes: Attributes, _ content: [Inline], _ range: SourceRange, _ rest: ArraySlice<Block>,
    _ around: Surroundings
  ) -> [BookBlock] {
    let inlines = self.inlines(content, around)
    var marks = MarksBinder.marks(attributes)
    if PlainText.text(of: inlines).isEmpty && !inlines.contains(where: \.isVisible) {
      record.warn(.emptyHeading, "the heading has no text", remedy: "write one, or leave it out", on: page, at: range)
      substitute(attributes.identifier, by: around.nearest)
      return flow(rest, around)
    }
    if marks.identifier == nil { marks.identifier = "section" }
    let heading = BookHeading(level: around.headingLevel, content: inlines)
    let contents = flow(rest, around.deeper(nearest: marks.identifier))
    return [.section(BookSection(marks: marks, blocks: [.heading(heading)] + contents))]
  }

  func inlines(_ inlines: [Inline], _ around: Surroundings) -> [BookInline] {
    var binder = InlineBinder(page: self, around: around)
    return binder.bind(inlines)
  }

  /// The text without characters that no book may hold. The author is told once for a page.
  func legal(_ text: String, at range: SourceRange) -> String {
    guard let cleaned = LegalText.cleaned(text) else { return text }
    record.warnOnce(
      .illegalCharacters, "characters that only terminals understand, or that no book may hold, are left out here",
      remedy: "take them out of the page", on: page, at: range)
    return cleaned
  }

  /// Remembers that links to an id lead to another one, or to the page.
  func substitute(_ identifier: String, by other: String?) {
    guard !identifier.isEmpty else { return }
    let place = BindingRecord.Place(page: number, identifier: identifier)
    if record.substitutes[place] == nil { record.substitutes[place] = .some(other) }
  }
}

extension Block {
  var headingLevel: Int? {
    if case .heading(let level, _, _) = kind { level } else { nil }
  }
}

extension BookInline {
  /// Whether it shows something even where it has no text.
  var isVisible: Bool {
    switch self {
    case .image, .math: true
    case .link(let link): link.content.contains(where: \.isVisible)
    case .element(_, _, let content): content.contains(where: \.isVisible)
    default: false
    }
  }
}
