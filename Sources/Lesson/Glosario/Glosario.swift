import Diagnostics
import DocumentModel

/// Puts the terms of Glosario that a lesson uses into its pages: links where they are used, definitions in its
/// glossary.
///
/// - Source: the Workbench's reference, "Glossary". The site puts all used terms on the glossary page; in a book every
///   link leads there, so that it can be followed without a network.
struct Glosario {
  let files: LessonFiles
  /// The lesson's language, a BCP 47 tag.
  let language: String
  /// Where the configuration names the source of definitions.
  let place: Diagnostic.Place
  private(set) var diagnostics: [Diagnostic] = []
  /// Nil when the definitions are out of reach.
  private(set) var file: GlosarioFile?
  /// The terms that pages use, by their slugs.
  private var used: [String: GlosarioTerm] = [:]
  private var unreachable: Diagnostic?

  init(_ source: Configuration.GlossarySource, files: LessonFiles, language: String, place: Diagnostic.Place) {
    self.files = files
    self.language = language
    self.place = place
    switch source {
    case .published, .address:
      unreachable = Diagnostic(
        .glosarioUnreachable, .warning, "the definitions of Glosario are on the network: its terms link to its site",
        remedy: "put its glossary.yml in the lesson, and write “glosario: glossary.yml”", at: place)
    case .file(let name): open(name)
    }
  }

  private mutating func open(_ name: String) {
    do throws(YAMLProblem) {
      file = try GlosarioFile(name, in: files)
    } catch {
      let isInFile = error.range != nil
      unreachable = Diagnostic(
        .glosarioUnreadable, .warning,
        "the definitions in “\(name)” can't be read: \(error.message): terms link to Glosario's site",
        remedy: error.remedy ?? (isInFile ? nil : "name a file in the lesson, by its path from the lesson's folder"),
        at: isInFile ? Diagnostic.Place(file: name, range: error.range) : place)
    }
  }

  /// The pages with links in place of placeholders, and with a glossary that holds the terms used.
  mutating func applied(to pages: [Page]) -> [Page] {
    var pages = pages
    for index in pages.indices { pages[index] = linked(pages[index]) }
    if !used.isEmpty, let unreachable { diagnostics.append(unreachable) }
    guard let file, !used.isEmpty else { return pages }
    reportUntranslated()
    let glossary = GlosarioGlossary(terms: used, language: language, file: file.name)
    return glossary.added(to: pages)
  }

  // MARK: - Pages

  private mutating func linked(_ page: Page) -> Page {
    let linker = GlosarioLinker(glosario: self, page: page)
    let linked = linker.linked()
    used.merge(linker.used) { first, _ in first }
    diagnostics += linker.diagnostics
    return linked
  }

  /// The language's names in glossary files, the best first.
  var languages: [String] { [language, LanguageTag.primary(language), "en"] }

  private mutating func reportUntranslated() {
    let primary = LanguageTag.primary(language)
    let english = used.values.filter { $0.language == "en" && primary != "en" }.map(\.slug).sorted()
    guard !english.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        .untranslatedGlosarioTerm, .warning,
        "Glosario's definitions of these terms are not in “\(language)”, and come in English: \(Words.list(english))",
        at: place))
  }
}
