import Book
import Diagnostics
import DocumentModel
import Lesson

extension PageBinder {
  /// A div: a box, tabs, an HTML element, a figure, or blocks that are just held together.
  func div(
    _ attributes: Attributes, _ blocks: [Block], _ range: SourceRange, _ around: inout Surroundings
  ) -> [BookBlock] {
    let attributes = repaired(attributes, range)
    if options.edition == .learner, Vocabulary.isForInstructors(attributes.classes) {
      leaveOut([Block(.div(attributes, blocks), range)], nearest: around.nearest)
      return []
    }
    if attributes.classes == [OverviewBuilder.marker] { return [overview(blocks, around)] }
    if let name = attributes.element { return element(name, attributes, blocks, around) }
    switch Vocabulary.meaning(of: attributes.classes) {
    case .tabs: return [tabs(attributes, blocks, around)]
    case .box(.challenge): return challenge(attributes, blocks, &around)
    case .box(.solution): return solution(attributes, blocks, around)
    case .box(.instructor): return instructorNote(attributes, blocks, around)
    case .box(.keypoints): return keyPoints(attributes, blocks, around)
    case .box(let kind): return [.box(box(kind, attributes, blocks, around))]
    case nil: return plainDiv(attributes, blocks, range, around)
    }
  }

  /// A slip such as `Challenge` set right, with a warning.
  private func repaired(_ attributes: Attributes, _ range: SourceRange) -> Attributes {
    guard let first = attributes.classes.first, let name = DivName.meant(by: first) else { return attributes }
    record.warn(
      .misspeltDiv, "“\(first)” is read as “\(name)”", remedy: "write “::: \(name)”", on: page, at: range)
    var attributes = attributes
    attributes.classes[0] = name
    return attributes
  }

  private func plainDiv(
    _ attributes: Attributes, _ blocks: [Block], _ range: SourceRange, _ around: Surroundings
  ) -> [BookBlock] {
    if attributes.classes.contains("figure") || attributes.classes.contains("float") {
      return [.figure(figure(attributes, blocks, around))]
    }
    if let first = attributes.classes.first, Vocabulary.isUnknown(first) { warnOfUnknown(first, range) }
    return [.group(MarksBinder.marks(attributes), flow(blocks, around))]
  }

  private func warnOfUnknown(_ name: String, _ range: SourceRange) {
    let near = EditDistance.nearest(to: name.lowercased(), among: DivName.all)
    record.warn(
      .unknownDiv, "lessons have no div “\(name)”", remedy: near.map { "did you mean “\($0)”?" }, on: page, at: range)
  }

  /// knitr's figure: an image, with a paragraph of class `caption`.
  private func figure(_ attributes: Attributes, _ blocks: [Block], _ around: Surroundings) -> BookFigure {
    let captions = blocks.filter(\.isCaption).flatMap(\.captionContents)
    var marks = MarksBinder.marks(attributes)
    marks.classes.removeAll { $0 == "figure" || $0 == "float" }
    return figure(marks, flow(blocks.filter { !$0.isCaption }, around), caption: flow(captions, around))
  }

  private func element(
    _ name: String, _ attributes: Attributes, _ blocks: [Block], _ around: Surroundings
  ) -> [BookBlock] {
    let marks = MarksBinder.marks(attributes)
    let contents = flow(blocks, around)
    if let element = HTMLElement(rawValue: name), !element.isInline, element != .div {
      return [.element(element, marks, contents)]
    }
    if name == "p" {
      return contents.isEmpty ? [] : marks == .none ? contents.map(\.asParagraph) : paragraphs(marks, contents)
    }
    if marks.classes.contains("figure") { return [.figure(figure(attributes, blocks, around))] }
    return [.group(marks, contents)]
  }

  private func paragraphs(_ marks: BookMarks, _ contents: [BookBlock]) -> [BookBlock] {
    [.group(marks, contents.map(\.asParagraph))]
  }

  private func overview(_ blocks: [Block], _ around: Surroundings) -> BookBlock {
    var box = BookBox(kind: .overview, label: labels["Overview"], blocks: [])
    box.blocks = flow(blocks, around)
    return .box(box)
  }

  /// Tabs in their order. What stands before the first heading stays before the first tab.
  private func tabs(_ attributes: Attributes, _ blocks: [Block], _ around: Surroundings) -> BookBlock {
    var marks = MarksBinder.marks(attributes)
    marks.classes.removeAll { DivName.all.contains($0) }
    let parts = TabSplitter(blocks: blocks, chosen: options.tab)
    for left in parts.leftOut { leaveOut([left], nearest: marks.identifier ?? around.nearest) }
    let inner = parts.tabs.map { BookBlock.box(box(.tab, .none, $0, around)) }
    return .box(BookBox(kind: .tabs, marks: marks, blocks: flow(parts.before, around) + inner))
  }
}

extension Block {
  fileprivate var isCaption: Bool {
    guard case .div(let attributes, _) = kind else { return false }
    return ["caption", "figcaption"].contains(where: attributes.classes.contains)
  }

  /// What a caption holds; one with an id stays a block of its own.
  fileprivate var captionContents: [Block] {
    guard case .div(let attributes, let blocks) = kind, attributes.identifier.isEmpty else { return [self] }
    return blocks
  }
}

extension BookBlock {
  fileprivate var asParagraph: BookBlock {
    if case .plain(let content) = self { .paragraph(content) } else { self }
  }
}
