import Book
import XML

extension DocumentWriter {
  /// A link. One in a link is its text alone, since no link may be in another (HTML §The a element).
  mutating func link(_ link: BookLink) {
    if surroundings.areLink { return element("span", link.marks) { $0.inlines(link.content) } }
    let address = self.address(of: link.target)
    surroundings.areLink = true
    element("a", link.marks) { writer in
      writer.xml.attribute("href", address)
      if link.marks[.title] == nil { writer.xml.attribute("title", link.title) }
      if !link.content.haveWords { writer.xml.attribute("aria-label", link.title ?? address) }
      writer.inlines(link.content)
    }
    surroundings.areLink = false
    let marks = waitingMarks
    waitingMarks = []
    for mark in marks { noteMark(mark) }
  }

  private func address(of target: BookLink.Target) -> String {
    switch target {
    case .inside(let destination): destination.address(from: path)
    case .outside(let address): address
    }
  }
}
