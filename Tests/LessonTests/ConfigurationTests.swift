import Diagnostics
import Lesson
import Testing

@Suite struct ConfigurationTests {
  @Test func `the smallest lesson has nothing to say about`() throws {
    let (lesson, diagnostics) = try LessonFolder().read()
    #expect(diagnostics == [])
    #expect(lesson?.pages.map(\.file) == ["index.md", "episodes/intro.md"])
    #expect(lesson?.configuration.language == "en")
    #expect(lesson?.configuration.programmeName == "The Carpentries Incubator")
    #expect(lesson?.credits.creators.map(\.name) == ["The Carpentries"])
  }

  @Test func `every key that means something to a book is read`() throws {
    let folder = try LessonFolder([
      "config.yaml": configuration(
        """
        carpentry_description: 'A Programme'
        created: 2024-02-29   # FIXME
        keywords: 'a, b,, c d '
        life_cycle: pre-alpha
        license: CC0
        license_url: https://example.org/licence
        source: https://github.com/owner/repo/
        branch: develop
        contact: a@example.org
        doi: https://doi.org/10.5281/zenodo.1
        lang: pt_BR
        overview: no
        disable_sidebar_numbering: true
        glosario: terms.yml
        languages:
          default: English
          other:
          - lang: Français
            url: https://example.org/fr
        episodes: [intro.md]
        """)
    ])
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == ["config.yaml:13:7 warning[unknown-language]"])
    let settings = try #require(lesson?.configuration)
    #expect(settings.programmeName == "A Programme")
    #expect(settings.created == "2024-02-29")
    #expect(settings.keywords == ["a", "b", "c d"])
    #expect(settings.lifeCycle == .preAlpha)
    #expect(settings.license == "CC0")
    #expect(settings.source == "https://github.com/owner/repo")
    #expect(settings.address == "https://owner.github.io/repo/")
    #expect(settings.branch == "develop")
    #expect(settings.doi == "10.5281/zenodo.1")
    #expect(settings.language == "pt-BR")
    #expect(!settings.numbersEpisodes)
    #expect(settings.glossary == .file("terms.yml"))
    #expect(settings.variants == [.init(label: "Français", address: "https://example.org/fr")])
  }

  @Test func `two configurations are an error`() throws {
    let folder = try LessonFolder(["config.yml": "title: Flags\n"])
    #expect(folder.diagnostics == ["config.yml error[ambiguous-configuration]"])
  }

  @Test func `a configuration that ends in yml is read alone`() throws {
    let folder = try LessonFolder(["config.yaml": nil, "config.yml": configuration("episodes:\n- intro.md")])
    #expect(folder.diagnostics == [])
  }

  @Test func `a key that stands twice is an error at its place`() throws {
    let folder = try LessonFolder(["config.yaml": configuration("lang: en\nlang: fr")])
    #expect(folder.diagnostics == ["config.yaml:3:1 error[duplicate-key]"])
  }

  @Test(arguments: ["", "- a\n- b\n", "title: [", "title: 'a\n", "title: \u{1}\n", "\u{FF}\u{FE}"])
  func `what is no mapping in YAML is an error`(text: String) throws {
    let folder = try LessonFolder(["config.yaml": text])
    let (lesson, diagnostics) = LessonReader(folder: folder.path).read()
    #expect(lesson == nil)
    #expect(diagnostics.map(\.name) == ["malformed-configuration"])
  }

  @Test func `values of a wrong type are ignored with a warning`() throws {
    let folder = try LessonFolder([
      "config.yaml": configuration("contact: [a]\noverview: maybe\nlearners: {a: b}\nepisodes:\n- intro.md\n- [x]")
    ])
    #expect(
      folder.diagnostics == [
        "config.yaml:3:10 warning[wrong-type]", "config.yaml:4:11 warning[wrong-type]",
        "config.yaml:5:11 warning[wrong-type]", "config.yaml:8:3 warning[wrong-type]",
      ])
  }

  @Test func `a lesson needs a title`() throws {
    let folder = try LessonFolder(["config.yaml": "carpentry: swc\ntitle: ~\n"])
    #expect(folder.diagnostics == ["config.yaml error[missing-lesson-title]"])
  }

  @Test func `doubtful values are told with their place`() throws {
    let folder = try LessonFolder([
      "config.yaml": "title: é\nlang: Français\ncreated: 2023-02-29\nlife_cycle: old\nepisodes:\n- intro.md\n"
    ])
    #expect(
      folder.diagnostics == [
        "config.yaml warning[missing-programme]", "config.yaml:2:7 warning[malformed-language]",
        "config.yaml:3:10 warning[malformed-date]", "config.yaml:4:13 warning[unknown-life-cycle]",
      ])
  }

  @Test func `a byte-order mark and carriage returns change nothing`() throws {
    let folder = try LessonFolder([
      "config.yaml": "\u{FEFF}carpentry: swc\r\ntitle: Flags\r\nepisodes:\r\n- intro.md\r\n",
      "episodes/intro.md": "\u{FEFF}---\r\ntitle: Introduction\r\n---\r\n\r\nText.\r\n",
    ])
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == [])
    #expect(lesson?.configuration.title == "Flags")
  }

  @Test func `aliases that multiply each other and deep nesting are refused at once`() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    for text in [bomb, String(repeating: "[", count: 100_000), String(repeating: "a", count: 1 << 20) + ": b"] {
      let folder = try LessonFolder(["config.yaml": text])
      #expect(folder.read().lesson == nil)
    }
    let long = try LessonFolder(["config.yaml": String(repeating: "- ", count: 500_000)])
    #expect(long.read().lesson == nil)
  }

  @Test func `other encodings than UTF-8 are refused at their place`() throws {
    let folder = try LessonFolder()
    try folder.write("config.yaml", Array("carpentry: swc\ntitle: Caf".utf8) + [0xE9, 0x0A])
    #expect(folder.diagnostics == ["config.yaml:2:11 error[malformed-configuration]"])
  }

  @Test func `a few aliases are fine`() throws {
    let folder = try LessonFolder(["config.yaml": "carpentry: &c swc\nlicense: *c\ntitle: T\nepisodes: intro.md\n"])
    let (lesson, diagnostics) = folder.read()
    #expect(diagnostics == [])
    #expect(lesson?.configuration.license == "swc")
  }

  @Test func `addresses, DOIs and languages that are none are told with their place`() throws {
    let folder = try LessonFolder([
      "config.yaml": configuration(
        """
        source: github.com/owner/repo
        url: a site
        doi: zenodo.1
        languages:
          other:
          - lang: Français
          - {lang: Deutsch, url: 'https://example.org/de'}
        episodes: [intro.md]
        """)
    ])
    let (lesson, diagnostics) = LessonReader(folder: folder.path).read()
    #expect(
      folder.diagnostics == [
        "config.yaml:3:9 warning[malformed-address]", "config.yaml:4:6 warning[malformed-address]",
        "config.yaml:5:6 warning[malformed-doi]", "config.yaml:8:5 warning[wrong-type]",
      ])
    #expect(diagnostics.first?.remedy == "did you mean “https://github.com/owner/repo”?")
    let settings = try #require(lesson?.configuration)
    #expect(settings.source == nil && settings.address == nil && settings.doi == nil)
    #expect(settings.variants == [.init(label: "Deutsch", address: "https://example.org/de")])
  }

  @Test(arguments: ["languages: [en]", "languages: {other: fr}"])
  func `languages of a wrong type are told`(line: String) throws {
    let column = line.hasPrefix("languages: [") ? 12 : 20
    let folder = try LessonFolder(["config.yaml": configuration("\(line)\nepisodes: [intro.md]")])
    #expect(folder.diagnostics == ["config.yaml:3:\(column) warning[wrong-type]"])
  }

  @Test(arguments: ["git@github.com:owner/repo.git", "github.com/owner/repo.git"])
  func `a repository's address without its scheme is guessed`(source: String) throws {
    let folder = try LessonFolder(["config.yaml": configuration("source: \(source)\nepisodes: [intro.md]")])
    let diagnostics = LessonReader(folder: folder.path).read().1
    #expect(diagnostics.map(\.remedy) == ["did you mean “https://github.com/owner/repo.git”?"])
  }
}
