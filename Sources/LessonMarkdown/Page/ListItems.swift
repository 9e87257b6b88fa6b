import DocumentModel

/// Whether a list is tight, with plain text in its items, or loose, with paragraphs.
enum ListItems {
  /// The items as they count: where one item holds a paragraph all do, except that a paragraph at the very end of
  /// the list is plain text where no other is one.
  static func compact(_ items: [[Block]]) -> [[Block]] {
    guard let last = items.last else { return items }
    let others = items.dropLast().joined().contains { $0.kind.isParagraph }
    if !others, let end = last.last, end.kind.isParagraph, !last.dropLast().contains(where: { $0.kind.isParagraph }) {
      return items.dropLast() + [last.dropLast() + [Block(end.kind.asPlain, end.range)]]
    }
    guard others || last.contains(where: { $0.kind.isParagraph }) else { return items }
    return items.map { item in item.map { Block($0.kind.asParagraph, $0.range) } }
  }
}

extension Block.Kind {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  var asPlain: Block.Kind {
    if case .paragraph(let inlines) = self { .plain(inlines) } else { self }
  }

  fileprivate var asParagraph: Block.Kind {
    if case .plain(let inlines) = self { .paragraph(inlines) } else { self }
  }
}
