import DocumentModel

/// A note that was defined by its label, read.
struct FinishedNote {
  var blocks: [Block]
  /// Notes within it.
  var innerNotes: Int
}

extension PageContext {
  /// The note with a label, its own references to notes as text; nil when there is none.
  func finishedNote(_ label: String) -> FinishedNote? {
    if let known = finishedNotes[label] { return known }
    guard let drafts = definitions.notes[label] else { return nil }
    // a note that is read for the first time within itself is empty there
    finishedNotes[label] = FinishedNote(blocks: [], innerNotes: 0)
    let before = noteCount
    let blocks = Finisher(page: self, isInNote: true).blocks(drafts)
    let note = FinishedNote(blocks: blocks, innerNotes: noteCount - before)
    noteCount = before
    finishedNotes[label] = note
    return note
  }

  /// The blocks of a note where it is referred to: citations in it are counted as the note is.
  func note(_ label: String) -> [Block]? {
    guard let note = finishedNote(label) else { return nil }
    guard citedNotesLeft > 0 else { return note.blocks }
    var numbering = CitationNumbering(number: noteCount, limit: citedNotesLeft)
    let blocks = numbering.blocks(note.blocks)
    citedNotesLeft -= numbering.steps
    return blocks
  }
}
