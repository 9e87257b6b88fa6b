/// A place on a page that a Glosario term is to be put at: `{{ glosario.data_frame }}`.
struct GlosarioPlaceholder {
  /// The text before it.
  var before: Substring
  var slug: Substring
  /// The text behind it.
  var after: Substring

  /// Finds the first one in a text; nil where there is none. Complexity: linear.
  ///
  /// - Source: the Workbench's reference, "Glossary": inner blanks are free, a slug has characters of words.
  init?(in text: Substring) {
    var rest = text
    while let opening = rest.firstRange(of: "{{") {
      let inside = text[opening.upperBound...].drop { $0 == " " }
      if inside.hasPrefix("glosario.") {
        let slug = inside.dropFirst("glosario.".count).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let end = text[slug.endIndex...].drop { $0 == " " }
        if !slug.isEmpty, end.hasPrefix("}}") {
          self.init(before: text[..<opening.lowerBound], slug: slug, after: end.dropFirst(2))
          return
        }
      }
      rest = text[opening.upperBound...]
    }
    return nil
  }

  private init(before: Substring, slug: Substring, after: Substring) {
    self.before = before
    self.slug = slug
    self.after = after
  }

  /// The text without it, and without the blank that stood before it.
  var removed: (before: Substring, after: Substring) {
    let isAtWordsEnd = after.first.map { !$0.isLetter && !$0.isNumber } ?? true
    return (isAtWordsEnd && before.hasSuffix(" ") ? before.dropLast() : before, after)
  }
}
