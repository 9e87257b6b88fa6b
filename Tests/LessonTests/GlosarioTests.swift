import Diagnostics
import DocumentModel
import Lesson
import Testing

/// Terms of Glosario on a lesson's pages.
@Suite struct GlosarioTests {
  private static let terms = """
    - slug: data_frame
      ref: [table]
      en:
        term: "data frame"
        acronym: "DF"
        def: >
          A *table*, see [table](#table) and [vector](#vector).
      fr:
        term: "tableau de données"
        def: "Une table."
    - slug: table
      en:
        term: "table"
        def: "Rows and columns."

    """

  private func lesson(_ page: String, _ more: String = "glosario: terms.yml", _ files: [String: String?] = [:]) throws
    -> LessonFolder
  {
    let own: [String: String?] = [
      "config.yaml": configuration("episodes: [intro.md]\n\(more)"), "terms.yml": GlosarioTests.terms,
      "episodes/intro.md": "---\ntitle: T\n---\n\n\(page)\n",
    ]
    return try LessonFolder(own.merging(files) { $1 })
  }

  /// The text of inlines, links as `text→address`.
  private func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline.kind {
      case .text(let words): words
      case .superscript(let inner), .emphasis(let inner), .span(_, let inner): text(inner)
      case .link(_, let inner, let target): "[\(text(inner))→\(target.address)]"
      case .code(_, let words): "`\(words)`"
      default: "?"
      }
    }.joined()
  }

  private func text(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.kind {
      case .paragraph(let inlines), .plain(let inlines), .heading(_, _, let inlines): [text(inlines)]
      case .div(let attributes, let inner): text(inner).map { "\(attributes["lang"] ?? ""): \($0)" }
      case .definitionList(let items):
        items.flatMap { item in [text(item.term)] + item.definitions.flatMap(text) }
      default: ["?"]
      }
    }
  }

  @Test func `a placeholder becomes a link to the term, which is defined on a glossary of its own`() throws {
    let (lesson, diagnostics) = try lesson("A frame {{ glosario.data_frame }}.").read()
    #expect(diagnostics == [])
    let pages = try #require(lesson?.pages)
    #expect(pages.map(\.kind) == [.home, .episode, .glossary])
    #expect(
      text(pages[1].document.blocks) == ["A frame [data frame→/learners/reference.md#glosario-data_frame]."])
    #expect(
      text(pages[2].document.blocks) == [
        "Glosario", "data frame (DF)",
        "A table, see [table→https://glosario.carpentries.org/en/#table] and "
          + "[vector→https://glosario.carpentries.org/en/#vector].",
        "[Glosario→https://glosario.carpentries.org/], The Carpentries, "
          + "[CC BY 4.0→https://creativecommons.org/licenses/by/4.0/]",
      ])
  }

  @Test func `links to Glosario's site count as well, and definitions link to each other`() throws {
    let page = "[T](https://glosario.carpentries.org/de/#table) {{glosario.data_frame}}"
    let (lesson, diagnostics) = try lesson(page, files: ["learners/reference.md": "Own words.\n"]).read()
    #expect(diagnostics == [])
    let pages = try #require(lesson?.pages)
    #expect(text(pages[1].document.blocks)[0].hasPrefix("[T→/learners/reference.md#glosario-table] [data frame→"))
    #expect(pages.map(\.kind) == [.home, .episode, .glossary])
    let glossary = text(pages[2].document.blocks)
    #expect(glossary.prefix(3) == ["Own words.", "Glosario", "data frame (DF)"])
    #expect(glossary[3].contains("[table→/learners/reference.md#glosario-table]"))
  }

  private func lesson(_ page: String, files: [String: String?]) throws -> LessonFolder {
    try lesson(page, "glosario: terms.yml", files)
  }

  @Test(arguments: ["#https://foo", "x#y://z", "://#", "https://glosario.carpentries.org/en/#"])
  func `an address with its signs in another order is none of the site's`(address: String) throws {
    #expect(try lesson("See [x](\(address)).").read().diagnostics == [])
  }

  @Test func `definitions come in the lesson's language, else in English with a word about it`() throws {
    let folder = try lesson("A {{ glosario.data_frame }} {{ glosario.table }}", "lang: fr\nglosario: terms.yml")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["config.yaml:5:11 warning[untranslated-glosario-term]"])
    let glossary = try #require(lesson?.pages.last)
    #expect(
      text(glossary.document.blocks)[1...4] == [
        "table [English]", "en: Rows and columns.", "tableau de données", "Une table.",
      ])
  }

  @Test func `a term that nobody defines goes, with a guess at its place`() throws {
    let folder = try lesson("One\ntwo {{ glosario.data_fram }}, three {{ glosario.zzz }} four.")
    let (lesson, diagnostics) = LessonReader(folder: folder.path).read()
    #expect(
      folder.diagnostics == [
        "episodes/intro.md:6:17 warning[unknown-glosario-term]",
        "episodes/intro.md:6:49 warning[unknown-glosario-term]",
      ])
    #expect(diagnostics.map(\.remedy) == ["did you mean “data_frame”?", nil])
    #expect(text(lesson?.pages.last?.document.blocks ?? []) == ["One?two, three four."])
    #expect(lesson?.pages.count == 2)
  }

  @Test func `in code, and without the key, nothing is replaced`() throws {
    let (coded, none) = try lesson("`{{ glosario.table }}` {{ table }} {{ glosario. }} {{").read()
    #expect(none == [])
    #expect(text(coded?.pages.last?.document.blocks ?? []) == ["`{{ glosario.table }}` {{ table }} {{ glosario. }} {{"])
    let (lesson, diagnostics) = try lesson("A {{ glosario.table }}", "glosario: false").read()
    #expect(diagnostics == [])
    #expect(text(lesson?.pages.last?.document.blocks ?? []) == ["A {{ glosario.table }}"])
  }

  @Test func `no link stands in another one, nor in a title`() throws {
    let page = "[a {{ glosario.table }}](https://example.org) ![{{ glosario.table }}](x.png)"
    let title = ["episodes/intro.md": String?.some("---\ntitle: T {{ glosario.table }}\n---\n\n\(page)\n")]
    let lesson = try #require(try lesson(page, files: title).read().lesson)
    #expect(text(lesson.pages[1].title) == "T")
    #expect(text(lesson.pages[1].document.blocks)[0].hasPrefix("[a→https://example.org] "))
  }

  @Test(arguments: ["glosario: true", "glosario: https://example.org/glossary.yml"])
  func `definitions on the network leave links to Glosario's site, with one warning`(key: String) throws {
    let folder = try lesson("A {{ glosario.data_frame }} {{ glosario.x }}", "lang: fr\n\(key)")
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["config.yaml:5:11 warning[glosario-unreachable]"])
    #expect(
      text(lesson?.pages.last?.document.blocks ?? []) == [
        "A [data frame→https://glosario.carpentries.org/fr/#data_frame] [x→https://glosario.carpentries.org/fr/#x]"
      ])
    #expect(try self.lesson("No terms.", key).diagnostics == [])
  }

  @Test(arguments: ["none.yml", "../terms.yml", "/etc/hostname", "episodes"])
  func `a file of definitions that may not or can't be read is told`(name: String) throws {
    let folder = try lesson("A {{ glosario.table }}", "glosario: \(name)")
    #expect(folder.diagnostics == ["config.yaml:4:11 warning[glosario-unreadable]"])
  }

  @Test func `a file of definitions with a slip is told at its place`() throws {
    let folder = try lesson("A {{ glosario.table }}", files: ["terms.yml": "- slug: a\n  en: b: c\n"])
    #expect(folder.diagnostics == ["terms.yml:2:8 warning[glosario-unreadable]"])
  }

  @Test func `brackets in definitions need not be in pairs`() throws {
    let more = (0..<150).map { "- slug: s\($0)\n  en:\n    term: t\n    def: in [0, 1)\n" }.joined()
    let folder = try lesson("A {{ glosario.table }}", files: ["terms.yml": GlosarioTests.terms + more])
    #expect(folder.diagnostics == [])
  }

  @Test func `very many unknown terms are all told, the first of them alone with a guess`() throws {
    let page = (0..<20_000).map { "{{ glosario.slug_\($0) }}" }.joined(separator: " ")
    let more = (0..<2000).map { "- slug: slug_\($0)a\n  en:\n    def: d\n" }.joined()
    let folder = try lesson(page, files: ["terms.yml": GlosarioTests.terms + more])
    let diagnostics = LessonReader(folder: folder.path).read().1
    #expect(diagnostics.count == 20_000)
    // guessing is what takes time: it grows with the number of terms that are known
    #expect((1...20).contains(diagnostics.count { $0.remedy?.contains("did you mean") == true }))
  }
}
