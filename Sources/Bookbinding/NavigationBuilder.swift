import Book

/// The ways into a book, from its finished documents.
struct NavigationBuilder {
  let labels: Labels
  /// Documents that go on where the one before was cut.
  let continuations: Set<DocumentPath>
  /// The numbers that stand before titles of episodes.
  let numbers: [DocumentPath: Int]

  func navigation(_ documents: [BookDocument], start: DocumentPath?) -> Navigation {
    var contents: [Navigation.Entry] = []
    for document in documents where document.kind != .cover && document.kind != .navigation {
      if continuations.contains(document.path), !contents.isEmpty {
        append(document.blocks, of: document.path, to: &contents[contents.count - 1])
      } else {
        let title = numbers[document.path].map { "\($0). \(document.title)" } ?? document.title
        var entry = Navigation.Entry(title: title, destination: Destination(document.path))
        append(document.blocks, of: document.path, to: &entry)
        contents.append(entry)
      }
    }
    return Navigation(
      contents: contents, landmarks: landmarks(documents, start),
      lists: ListBuilder.lists(of: documents, labels: labels))
  }

  private func landmarks(_ documents: [BookDocument], _ start: DocumentPath?) -> [Navigation.Landmark] {
    var landmarks: [Navigation.Landmark] = []
    if let contents = documents.first(where: { $0.kind == .navigation }) {
      landmarks.append(.init(title: contents.title, type: "toc", destination: Destination(contents.path)))
    }
    if let start {
      landmarks.append(.init(title: labels["BeginReading"], type: "bodymatter", destination: Destination(start)))
    }
    if let glossary = documents.first(where: { $0.kind == .glossary }) {
      landmarks.append(.init(title: glossary.title, type: "glossary", destination: Destination(glossary.path)))
    }
    return landmarks
  }

  /// Adds the sections of a document down to two levels below its title; those in boxes are left to the boxes.
  private func append(_ blocks: [BookBlock], of path: DocumentPath, to entry: inout Navigation.Entry) {
    for case .section(let section) in blocks {
      guard case .heading(let heading) = section.blocks.first, heading.level <= 3 else { continue }
      let title = PlainText.text(of: heading.content)
      guard !title.isEmpty, let identifier = section.marks.identifier else { continue }
      var own = Navigation.Entry(title: title, destination: Destination(path, fragment: identifier))
      append(section.blocks, of: path, to: &own)
      if heading.level == 3, !entry.children.isEmpty, entry.destination.fragment == nil {
        entry.children[entry.children.count - 1].children.append(own)
      } else {
        entry.children.append(own)
      }
    }
  }
}
