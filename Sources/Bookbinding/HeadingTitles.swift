import DocumentModel
import Lesson

/// Gives pages without a title the heading of level 1 that they begin with, where there is one.
enum HeadingTitles {
  static func applied(to manuscript: Manuscript, _ record: BindingRecord) -> Manuscript {
    var manuscript = manuscript
    for number in manuscript.pages.indices {
      guard PlainText.text(of: manuscript.pages[number].title).isEmpty,
        case .heading(1, let attributes, let content) = manuscript.pages[number].document.blocks.first?.kind,
        !PlainText.text(of: content).isEmpty
      else { continue }
      manuscript.pages[number].title = content
      manuscript.pages[number].document.blocks.removeFirst()
      if !attributes.identifier.isEmpty {
        record.substitutes[.init(page: number, identifier: attributes.identifier)] = .some(nil)
      }
    }
    return manuscript
  }
}
