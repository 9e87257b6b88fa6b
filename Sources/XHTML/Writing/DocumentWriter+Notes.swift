import Book
import XML

extension DocumentWriter {
  /// The mark of a note, raised by style. It is a link: in another link, it waits for that one's end.
  mutating func noteMark(_ mark: NoteMark) {
    if surroundings.areLink { return waitingMarks.append(mark) }
    element("a", BookMarks(identifier: mark.identifier)) { writer in
      writer.xml.attribute("epub:type", "noteref")
      writer.xml.attribute("role", "doc-noteref")
      writer.xml.attribute("href", writer.fragment(mark.note))
      writer.xml.text(String(mark.number))
    }
  }

  /// The notes at the end of a document, below a rule.
  mutating func notes(_ notes: [BookNote]) {
    if notes.isEmpty { return }
    element("hr", classes: ["footnotes", "generated"]) { _ in }
    xml.line()
    for note in notes {
      self.note(note)
      xml.line()
    }
  }

  private mutating func note(_ note: BookNote) {
    element("aside", BookMarks(identifier: note.identifier), classes: ["footnote"]) { writer in
      writer.xml.attribute("epub:type", "footnote")
      writer.xml.attribute("role", "doc-footnote")
      writer.xml.attribute("aria-label", "\(writer.labels.note) \(note.number)")
      writer.xml.line()
      for block in writer.beginning(of: note) { writer.line(of: block) }
    }
  }

  /// Writes the link back and, where the note begins with text, that text in the same paragraph.
  ///
  /// - Returns: the blocks of the note that are still to be written.
  private mutating func beginning(of note: BookNote) -> ArraySlice<BookBlock> {
    switch note.blocks.first {
    case .paragraph(let text), .plain(let text):
      element("p") { writer in
        writer.backLink(of: note)
        writer.xml.text(" ")
        writer.inlines(text)
      }
      xml.line()
      return note.blocks.dropFirst()
    default:
      element("p", .generated) { $0.backLink(of: note) }
      xml.line()
      return note.blocks[...]
    }
  }

  private mutating func backLink(of note: BookNote) {
    element("a", .generated) { writer in
      writer.xml.attribute("role", "doc-backlink")
      writer.xml.attribute("href", writer.fragment(note.markIdentifier))
      writer.xml.attribute("aria-label", "\(writer.labels.backToText) \(note.number)")
      writer.xml.text(String(note.number))
    }
  }

  /// The address of a fragment of this document.
  private func fragment(_ identifier: String) -> String {
    Destination(path, fragment: identifier).address(from: path)
  }
}
