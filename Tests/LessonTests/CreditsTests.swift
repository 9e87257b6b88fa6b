import Lesson
import Testing

@Suite struct CreditsTests {
  private func credits(_ files: [String: String?]) throws -> (Credits?, [String]) {
    let (lesson, diagnostics) = try LessonFolder(files).read()
    return (lesson?.credits, diagnostics)
  }

  @Test func `a citation file gives people, bodies and dates`() throws {
    let (credits, diagnostics) = try credits([
      "CITATION.cff": """
      cff-version: 1.2.0
      authors:
        - given-names: Ludwig
          name-particle: van
          family-names: Beethoven
          name-suffix: Jr.
          orcid: 0000-0002-1825-0097
          affiliation: Bonn
        - name: The Team
        - given-names: FIXME
          family-names: FIXME
      abstract: >-
        Two
        lines.
      identifiers:
        - type: url
          value: https://example.org
        - type: doi
          value: 10.5281/zenodo.2
      version: 1.0
      date-released: 2024-05-01
      keywords: [a, b]
      """,
      "AUTHORS": "Nobody\n",
    ])
    #expect(diagnostics == [])
    #expect(
      credits?.creators == [
        .init(
          name: "Ludwig van Beethoven Jr.", sortName: "Beethoven, Ludwig van, Jr.",
          orcid: "https://orcid.org/0000-0002-1825-0097", affiliation: "Bonn"),
        .init(name: "The Team", sortName: "The Team"),
      ])
    #expect(credits?.abstract == "Two lines.")
    #expect(credits?.version == "1.0")
    #expect(credits?.released == "2024-05-01")
    #expect(credits?.doi == "10.5281/zenodo.2")
    #expect(credits?.keywords == ["a", "b"])
  }

  @Test func `a broken citation file is told, and read as far as it is whole`() throws {
    let (credits, diagnostics) = try credits([
      "CITATION.cff":
        "title: T\nauthors:\n- given-names: Ada\n  family-names: Lovelace\nabstract: >\nNot: indented: text\n"
    ])
    #expect(diagnostics == ["CITATION.cff:6:14 warning[malformed-citation]"])
    #expect(credits?.creators.map(\.name) == ["Ada Lovelace"])
  }

  @Test func `doubtful iDs, dates and nameless authors are told`() throws {
    let (_, diagnostics) = try credits([
      "CITATION.cff": "authors:\n- name: A\n  orcid: 0000-0002-1825-0098\n- affiliation: B\ndate-released: May\n"
    ])
    #expect(
      diagnostics == [
        "CITATION.cff:3:10 warning[malformed-orcid]", "CITATION.cff:4:3 warning[nameless-creator]",
        "CITATION.cff:5:16 warning[malformed-date]",
      ])
  }

  @Test func `Zenodo's file names authors and editors`() throws {
    let (credits, diagnostics) = try credits([
      ".zenodo.json": """
      {"contributors": [{"type": "Editor", "name": "Anelda van der Walt", "orcid": "0000-0002-1825-0097"},
        {"type": "Other", "name": "X"}],
      \t"creators": [{"name": "Lovelace, Ada"}, {"name": "山田 太郎"}]}
      """
    ])
    #expect(diagnostics == [])
    #expect(credits?.creators.map(\.name) == ["Ada Lovelace", "山田 太郎", "Anelda van der Walt"])
    #expect(credits?.creators.map(\.sortName) == ["Lovelace, Ada", "山田 太郎", "Walt, Anelda van der"])
    #expect(credits?.creators.map(\.isEditor) == [false, false, true])
  }

  @Test func `JSON without blanks is read`() throws {
    let (credits, diagnostics) = try credits([
      ".zenodo.json":
        #"{"creators":[{"name":"Ren\u00e9 \/ B \ud83d\ude00 \\ud83d","affiliation":null}],"license":{"id":"x"}}"#
    ])
    #expect(diagnostics == [])
    #expect(credits?.creators.map(\.name) == ["René / B 😀 \\ud83d"])
  }

  @Test func `a list of authors may have addresses, headings and prose around it`() throws {
    let (credits, diagnostics) = try credits([
      "AUTHORS": """
      # Authors

      This lesson was written by the
      Foo Bar community.

      It was made by:
      Ada Lovelace <ada@example.org>
      * W. Trevor King
      rcarns <rcarns@users.noreply.github.com>
      Martin Luther King Jr.
      Ada Lovelace

      FIXME: list authors' names.
      """
    ])
    #expect(diagnostics == [])
    #expect(
      credits?.creators.map(\.sortName) == ["Lovelace, Ada", "King, W. Trevor", "rcarns", "King, Martin Luther, Jr."])
  }

  @Test func `a template that nobody filled in names The Carpentries`() throws {
    let (credits, diagnostics) = try credits(["AUTHORS": "FIXME: list authors' names and email addresses."])
    #expect(diagnostics == [])
    #expect(credits?.creators.map(\.name) == ["The Carpentries"])
  }

  @Test func `a citation file names its title, licence, DOIs and the work to cite`() throws {
    let (credits, diagnostics) = try credits([
      "CITATION.cff": """
      title: Flags
      license: CC-BY-4.0
      doi: https://doi.org/10.5281/zenodo.1
      identifiers:
      - {type: doi, value: 10.5281/zenodo.1}
      - {type: doi, value: "doi:10.5281/zenodo.2"}
      authors: [{name: A}]
      preferred-citation:
        type: article
        title: On Flags
        authors: [{given-names: Ada, family-names: Lovelace}]
        journal: JOSE
        volume: 1
        issue: 2
        start: 3
        end: 4
        year: 2024
        doi: 10.21105/jose.00059
      """
    ])
    #expect(diagnostics == [])
    #expect(credits?.title == "Flags")
    #expect(credits?.license == "CC-BY-4.0")
    #expect(credits?.doi == "10.5281/zenodo.1")
    #expect(credits?.identifiers == ["10.5281/zenodo.1", "10.5281/zenodo.2"])
    let work = try #require(credits?.preferredCitation)
    #expect(work.creators.map(\.name) == ["Ada Lovelace"])
    #expect([work.kind, work.title, work.journal, work.volume] == ["article", "On Flags", "JOSE", "1"])
    #expect([work.issue, work.pages, work.year, work.doi] == ["2", "3–4", "2024", "10.21105/jose.00059"])
  }

  @Test func `values of a wrong type are told, and the next file names the authors`() throws {
    let (credits, diagnostics) = try credits([
      "CITATION.cff": "authors: Ada\ndoi: zenodo.1\nidentifiers: none\n", "AUTHORS": "Bob\n",
    ])
    #expect(
      diagnostics == [
        "CITATION.cff:1:10 warning[wrong-type]", "CITATION.cff:2:6 warning[malformed-doi]",
        "CITATION.cff:3:14 warning[wrong-type]",
      ])
    #expect(credits?.creators.map(\.name) == ["Bob"])
    #expect(credits?.doi == nil)
  }

  @Test func `Zenodo's description is read without its tags`() throws {
    let (credits, diagnostics) = try credits([
      ".zenodo.json": #"{"title": "Flags", "description": "<p>A &amp; B</p><p>1 < 2</p>", "version": "v1"}"#
    ])
    #expect(diagnostics == [])
    #expect(credits?.title == "Flags")
    #expect(credits?.abstract == "A & B 1 < 2")
    #expect(credits?.version == "v1")
    #expect(credits?.creators.map(\.name) == ["The Carpentries"])
  }

  @Test func `a list of authors in another encoding is told`() throws {
    let folder = try LessonFolder()
    try folder.write("AUTHORS", Array("Ren".utf8) + [0xE9, 0x0A])
    #expect(folder.diagnostics == ["AUTHORS:1:4 warning[wrong-encoding]"])
    try folder.write("AUTHORS", [0xFF, 0xFE, 0x41, 0])
    #expect(folder.diagnostics == ["AUTHORS warning[wrong-encoding]"])
    #expect(folder.read().lesson?.credits.creators.map(\.name) == ["The Carpentries"])
  }
}
