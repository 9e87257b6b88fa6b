import Book
import DocumentModel
import Lesson

/// Brings questions and objectives together, at the place of the second one, questions first (workbench, §4.2).
enum OverviewBuilder {
  /// The one class of a div that this makes. No author can write it: the format's readers replace U+0000.
  static let marker = "\u{0}overview"

  /// The blocks with each pair in a div of its own. One without the other stays where it is.
  static func gathered(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var held: (index: Int, kind: BookBox.Kind)?
    var moved: Set<Int> = []
    for block in blocks {
      let kind = kind(of: block)
      if let kind, let first = held, first.kind != kind {
        let pair = kind == .objectives ? [result[first.index], block] : [block, result[first.index]]
        moved.insert(first.index)
        held = nil
        result.append(Block(.div(Attributes(classes: [marker]), pair), block.range))
        continue
      }
      if let kind { held = (result.count, kind) }
      result.append(block)
    }
    return moved.isEmpty ? result : result.indices.filter { !moved.contains($0) }.map { result[$0] }
  }

  private static func kind(of block: Block) -> BookBox.Kind? {
    guard case .div(let attributes, _) = block.kind else { return nil }
    let classes = attributes.classes.map { DivName.meant(by: $0) ?? $0 }
    switch Vocabulary.meaning(of: classes) {
    case .box(.questions): return .questions
    case .box(.objectives): return .objectives
    default: return nil
    }
  }
}
