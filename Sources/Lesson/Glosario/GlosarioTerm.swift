/// A term of Glosario, The Carpentries' glossary in many languages.
struct GlosarioTerm {
  /// What pages call it by: `data_frame`.
  var slug: String
  /// As readers know it: "data frame".
  var words: String
  var acronym: String?
  /// In Markdown; nil where nothing but its place on the network is known.
  var definition: String?
  /// The language of words and definition.
  var language: String

  /// What is known of a term without its definition.
  init(slug: String, language: String) {
    self.slug = slug
    words = slug.split(separator: "_").joined(separator: " ")
    self.language = language
  }

  /// Reads a term from its entry in a glossary file, in the first of the languages that defines it; nil where none
  /// does.
  ///
  /// - Source: the Workbench's reference, "Glossary": `{slug, ref, LANG: {term, acronym, def}}`.
  init?(slug: String, entry: YAMLValue, languages: [String]) {
    for language in languages {
      guard let texts = entry[language], let definition = texts["def"]?.string?.trimmed, !definition.isEmpty else {
        continue
      }
      self.init(slug: slug, language: language)
      if let words = texts["term"]?.string?.trimmed, !words.isEmpty { self.words = words }
      acronym = texts["acronym"]?.string?.trimmed
      self.definition = definition
      return
    }
    return nil
  }
}
