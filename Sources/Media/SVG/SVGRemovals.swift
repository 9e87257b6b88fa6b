/// Gathers what cleaning takes out of a drawing.
struct SVGRemovals {
  private var gathered: Set<String> = []

  /// Each once, sorted.
  var words: [String] { gathered.sorted() }

  mutating func add(_ words: String) { gathered.insert(words) }

  /// A reference to something that is not in the drawing.
  mutating func add(reference: String) {
    let short = reference.count > 80 ? reference.prefix(80) + "…" : reference[...]
    add("reference to “\(short)”")
  }
}
