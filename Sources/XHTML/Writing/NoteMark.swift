/// The mark in the text that refers to a note.
struct NoteMark {
  var number: Int
  /// The fragment of the mark.
  var identifier: String
  /// The fragment of the note.
  var note: String
}
