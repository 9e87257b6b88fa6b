import Book
import Diagnostics
import DocumentModel
import Lesson
import Testing

@testable import Bookbinding

@Suite struct BookTests {
  @Test func `Documents come in the order of the book`() {
    let bound = Bound([
      Bound.page("index", .home, in: "", []), Bound.page("LICENSE", .license, in: "", []),
      Bound.page("reference", .glossary, in: "learners", []), Bound.page("discuss", .learner, in: "learners", []),
      Bound.page("setup", .setup, in: "learners", []),
      Bound.page("01-intro", .episode, [Make.div("keypoints", Make.p("x"))]),
      Bound.page("INTRO", .profile, in: "profiles", []),
      Bound.page("intro", .other, in: "more", []), Bound.page("notes", .instructor, in: "instructors", []),
    ])
    #expect(
      bound.paths == [
        "title-page.xhtml", "nav.xhtml", "text/index.xhtml", "text/setup.xhtml", "text/01-intro.xhtml",
        "key-points.xhtml", "text/discuss.xhtml", "text/reference.xhtml", "text/INTRO.xhtml", "text/intro-2.xhtml",
        "credits.xhtml", "text/LICENSE.xhtml",
      ])
    #expect(bound.book.navigation.landmarks.map(\.type) == ["toc", "bodymatter", "glossary"])
    #expect(bound.outline("text/index.xhtml") == "h1.generated Summary and Setup")
  }

  @Test func `The instructor edition adds a schedule`() {
    let pages = [Bound.page("index", .home, in: "", []), Bound.page("01-intro", title: "Intro", [])]
    let bound = Bound(pages) { $0.edition = .instructor }
    #expect(bound.outline("text/index.xhtml").contains("plain 00h\u{A0}10m\n    plain Finish"))
  }

  @Test func `The schedule begins with the setup and names each episode's questions`() {
    let questions = Make.div("questions", Make.list("What?", "Why?"))
    let bound = Bound([
      Bound.page("index", .home, in: "", []), Bound.page("setup", .setup, in: "learners", [Make.p("x")]),
      Bound.page("01-intro", title: "Intro", [questions]), Bound.page("02-files", title: "Files", []),
    ]) { $0.edition = .instructor }
    let schedule = bound.outline("text/index.xhtml")
    #expect(schedule.contains("plain [Setup Instructions](text/setup.xhtml)"))
    #expect(schedule.contains("plain [Intro](text/01-intro.xhtml)\n    lines What? / Why?\n    plain 00h\u{A0}10m"))
  }

  @Test func `Labels speak the lesson's language`() {
    let bound = Bound([Bound.page("01-intro", title: "x", [Make.div("challenge", Make.p("y"))])], language: "de")
    #expect(bound.outline().contains("[challenge#challenge-1] Aufgabe | Aufgabe"))
  }

  @Test func `The same lesson and choices have the same identifier, others another`() {
    let first = Bound([]).book.metadata.identifier
    #expect(Bound([Make.p("x")]).book.metadata.identifier == first)
    #expect(Bound([]) { $0.solutions = .omitted }.book.metadata.identifier != first)
  }

  @Test func `A UUID of a name is the one that RFC 9562 gives`() {
    let dns: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]
    #expect(NameBasedUUID("www.example.com", in: dns).description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test func `Characters that no book may hold are left out, and told once for a page`() {
    let bound = Bound([Make.p("a\u{1B}[31mb"), Make.code("\u{1B}[1mx\u{1}"), Make.p("c\u{8}d")])
    #expect(bound.outline() == "h1 Intro\np ab\ncode - - “x”\np cd")
    #expect(bound.names == ["illegal-characters"])
  }

  @Test func `A div with a name in the lesson's language is read as what it means, and told`() {
    let bound = Bound([Make.div("indice", Make.p("x")), Make.div("instructeur", Make.p("y"))])
    #expect(bound.outline() == "h1 Intro\n[hint] Hint | Hint\n  p x")
    #expect(bound.names == ["misspelt-div"])
  }

  @Test func `Every file of the website that is linked to is listed with its address, there or not`() {
    let bound = Bound([
      Make.p(
        Make.link("a", "files/shell.zip"), Make.link("b", "files/lost.zip"),
        Make.link("c", "https://example.org/shell/files/far.zip"), Make.link("d", "https://example.org/shell/about/"))
    ])
    let files = bound.outline("files.xhtml")
    for name in ["shell", "lost", "far"] { #expect(files.contains("(https://example.org/shell/files/\(name).zip)")) }
    #expect(!files.contains("about"))
  }

  @Test func `The book says what it is about, and what readers may miss`() {
    let home = Bound.page("index", .home, in: "", [Make.h(2, "x"), Make.p("What it is about."), Make.p("More.")])
    let metadata = Bound([home, Bound.page("01-intro", title: "x", [Make.p(Make.image("", "fig/shell.png"))])]).book
      .metadata
    #expect(metadata.description == "What it is about.")
    #expect(metadata.accessibility.summary?.hasSuffix("Some images have no alternative text.") == true)
  }

  @Test func `A page without a title has that of the heading it begins with`() {
    let page = Bound.page("governance", .other, in: "", [Make.h(1, "Who decides", id: "who"), Make.p("All.")])
    let bound = Bound([page, Bound.page("01-intro", title: "Intro", [Make.p(Make.link("x", "../governance.md#who"))])])
    #expect(bound.outline("text/governance.xhtml") == "h1 Who decides\np All.")
    #expect(bound.outline() == "h1 Intro\np [x](text/governance.xhtml)")
  }

  @Test func `The credits tell the lesson's state and how to cite it`() {
    var configuration = Bound.configuration
    configuration.lifeCycle = .beta
    configuration.contact = "team@example.org"
    configuration.variants = [.init(label: "Español", address: "https://example.org/es/")]
    var credits = Credits(creators: [.init(name: "Ada Example", sortName: "Example, Ada")])
    credits.version = "1.2"
    credits.released = "2025-03-04"
    credits.identifiers = ["10.5281/zenodo.1"]
    let outline = Bound([], configuration: configuration, credits: credits).outline("credits.xhtml")
    #expect(outline.contains("p Version: 1.2\n  p This lesson is in the beta phase"))
    #expect(
      outline.contains(
        "Cite: Example, Ada (2025). Shell. Version 1.2. [https://doi.org/10.5281/zenodo.1](https://doi.org/10.5281/zenodo.1)"
      ))
    #expect(outline.contains("Contact: [team@example.org](mailto:team@example.org)"))
    #expect(outline.contains("plain [Español](https://example.org/es/)"))
  }

  @Test func `Episodes are numbered in the contents, unless the lesson says no`() {
    let pages = [Bound.page("index", .home, in: "", title: "Home", []), Bound.page("01-intro", title: "Intro", [])]
    var configuration = Bound.configuration
    #expect(Bound(pages).book.navigation.contents.map(\.title).contains("1. Intro"))
    configuration.numbersEpisodes = false
    let titles = Bound(pages, configuration: configuration).book.navigation.contents.map(\.title)
    #expect(titles == ["Title page", "Home", "Intro", "Credits"])
  }
}
