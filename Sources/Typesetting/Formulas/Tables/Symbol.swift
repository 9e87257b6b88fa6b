/// A sign that has a name in TeX.
struct Symbol {
  enum Kind {
    /// A letter or a sign like one, slanted where it is a single small letter.
    case letter
    /// A letter or a sign like one, upright.
    case upright
    case large(Atom.Limits)
    case binary, relation, opening, closing, punctuation
    /// A line that may open or close.
    case fence
    /// A sign between letters that takes no space.
    case slash
  }

  var text: String
  var kind: Kind
}
