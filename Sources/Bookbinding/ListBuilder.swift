import Book

/// Lists of a book's exercises, figures and tables, grouped by document.
struct ListBuilder {
  private let labels: Labels
  private var exercises: [Navigation.Entry] = []
  private var figures: [Navigation.Entry] = []
  private var tables: [Navigation.Entry] = []
  /// The document that is read.
  private var path = DocumentPath("")
  /// The title of the innermost section, which names what has no name of its own.
  private var section = ""

  /// A figure's description is cut to about as many characters.
  private static let longestTitle = 80

  private init(labels: Labels) { self.labels = labels }

  static func lists(of documents: [BookDocument], labels: Labels) -> [Navigation.List] {
    var builder = ListBuilder(labels: labels)
    var lists = [
      Navigation.List(title: labels["Exercises"], type: StructuralSemantics.exerciseList, entries: []),
      Navigation.List(title: labels["Figures"], type: "loi", entries: []),
      Navigation.List(title: labels["Tables"], type: "lot", entries: []),
    ]
    for document in documents {
      for (index, entries) in builder.entries(of: document).enumerated() where !entries.isEmpty {
        lists[index].entries.append(
          Navigation.Entry(title: document.title, destination: Destination(document.path), children: entries))
      }
    }
    return lists.filter { !$0.entries.isEmpty }
  }

  private mutating func entries(of document: BookDocument) -> [[Navigation.Entry]] {
    self = ListBuilder(labels: labels)
    path = document.path
    section = document.title
    visit(document.blocks)
    return [exercises, figures, tables]
  }

  // MARK: The walk

  private mutating func visit(_ blocks: [BookBlock]) {
    for block in blocks { visit(block) }
  }

  private mutating func visit(_ block: BookBlock) {
    switch block {
    case .section(let section): visit(section)
    case .box(let box):
      if box.kind == .challenge { add(box) }
      visit(box.blocks)
    case .figure(let figure): add(figure)
    case .table(let table): add(table)
    case .bulletList(let items), .orderedList(_, let items): for item in items { visit(item) }
    case .definitionList(let items): for item in items { for blocks in item.definitions { visit(blocks) } }
    case .blockQuote(let blocks), .group(_, let blocks), .element(_, _, let blocks): visit(blocks)
    case .paragraph, .plain, .heading, .code, .lines, .rule: break
    }
  }

  private mutating func visit(_ section: BookSection) {
    let outer = self.section
    if case .heading(let heading) = section.blocks.first { self.section = PlainText.text(of: heading.content) }
    visit(section.blocks)
    self.section = outer
  }

  // MARK: Entries

  private mutating func add(_ box: BookBox) {
    let title = box.title.map { PlainText.text(of: $0.content) } ?? ""
    add(title.isEmpty ? box.name ?? section : title, box.marks, to: \.exercises)
  }

  /// A figure is listed by its caption, else by its description; a decorative one is not.
  private mutating func add(_ figure: BookFigure) {
    let caption = PlainText.text(of: figure.caption)
    let title = caption.isEmpty ? figure.blocks.lazy.compactMap(\.description).first ?? "" : caption
    if !title.isEmpty { add(ListBuilder.shortened(title), figure.marks, to: \.figures) }
    visit(figure.blocks)
  }

  private mutating func add(_ table: BookTable) {
    if table.marks.classes.contains("generated") { return }
    let caption = PlainText.text(of: table.caption)
    add(ListBuilder.shortened(caption.isEmpty ? section : caption), table.marks, to: \.tables)
  }

  private mutating func add(
    _ title: String, _ marks: BookMarks, to list: WritableKeyPath<ListBuilder, [Navigation.Entry]>
  ) {
    guard let identifier = marks.identifier, !title.isEmpty else { return }
    self[keyPath: list].append(.init(title: title, destination: Destination(path, fragment: identifier)))
  }

  /// The text up to the last word that fits.
  private static func shortened(_ text: String) -> String {
    guard text.count > longestTitle else { return text }
    let start = text.prefix(longestTitle)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}

extension BookBlock {
  /// The alternative text of the first image.
  fileprivate var description: String? {
    switch self {
    case .plain(let content), .paragraph(let content): content.lazy.compactMap(\.description).first
    case .group(_, let blocks), .element(_, _, let blocks): blocks.lazy.compactMap(\.description).first
    default: nil
    }
  }
}

extension BookInline {
  fileprivate var description: String? {
    switch self {
    case .image(let image): PlainText.collapsed(image.alternative).nonEmpty
    case .link(let link): link.content.lazy.compactMap(\.description).first
    case .element(_, _, let content): content.lazy.compactMap(\.description).first
    default: nil
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
