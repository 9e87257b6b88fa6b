import Book

/// Gives ids, names and note numbers to one document after the other, and remembers where each id of a page is.
struct IdentifierAssignment: BookRewriter {
  private let record: BindingRecord
  /// Where the ids of pages are; `""` for a page's beginning.
  private(set) var destinations: [BindingRecord.Place: Destination] = [:]

  private var identifiers = IdentifierTable()
  private var names = BoxNames()
  private var path = DocumentPath("")
  private var part = DraftDocument.Part(blocks: [])
  private var noteNumber = 0
  private var notes: [BookNote] = []

  init(record: BindingRecord) { self.record = record }

  mutating func assign(_ draft: DraftDocument) -> BookDocument {
    identifiers = IdentifierTable()
    names = BoxNames()
    notes = []
    path = draft.path
    if !draft.isContinuation {
      noteNumber = 0
      if let page = draft.page { destinations[.init(page: page, identifier: "")] = Destination(path) }
    }
    var blocks: [BookBlock] = []
    for part in draft.parts {
      self.part = part
      blocks += rewrite(part.blocks)
    }
    assignNotes()
    return BookDocument(path: path, kind: draft.kind, title: draft.title, blocks: blocks, notes: notes)
  }

  /// What stands in notes, where further notes may be met.
  private mutating func assignNotes() {
    var index = 0
    while index < notes.count {
      notes[index].blocks = rewrite(notes[index].blocks)
      index += 1
    }
  }

  mutating func rewritten(_ marks: BookMarks) -> BookMarks {
    guard let wish = marks.identifier else { return marks }
    var marks = marks
    let identifier = identifiers.identifier(for: wish, prefix: part.prefix)
    marks.identifier = identifier
    if let page = part.page {
      let place = BindingRecord.Place(page: page, identifier: wish)
      if destinations[place] == nil { destinations[place] = Destination(path, fragment: identifier) }
    }
    return marks
  }

  mutating func entering(_ box: BookBox) -> BookBox {
    var box = box
    box.name = names.name(for: box)
    return box
  }

  mutating func rewrittenMark(number: Int, identifier: String, note: String) -> BookInline {
    noteNumber += 1
    let own = identifiers.identifier(for: "note-\(noteNumber)")
    let mark = identifiers.identifier(for: "note-mark-\(noteNumber)")
    notes.append(
      BookNote(number: noteNumber, identifier: own, markIdentifier: mark, blocks: record.notes[number]))
    return .noteMark(number: noteNumber, identifier: mark, note: own)
  }
}
