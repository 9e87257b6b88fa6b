import Book
import Diagnostics
import DocumentModel
import Lesson
import Testing

@testable import Bookbinding

@Suite struct SectionTests {
  @Test func `A heading's level is its parent's plus one, whatever number the author used`() {
    let bound = Bound([Make.h(4, "A", id: "a"), Make.p("x"), Make.h(6, "B", id: "b"), Make.h(2, "C", id: "c")])
    #expect(
      bound.outline() == """
        h1 Intro
        section#a
          h2 A
          p x
          section#b
            h3 B
        section#c
          h2 C
        """)
    #expect(bound.names == [])
  }

  @Test func `An empty heading is dropped, with a warning, and what follows it stays`() {
    let bound = Bound([Make.h(2, "", id: "section"), Make.p("x")])
    #expect(bound.outline() == "h1 Intro\np x")
    #expect(bound.names == ["empty-heading"])
  }

  @Test func `An id that is taken gets a number, one that XML forbids gets other letters`() {
    let bound = Bound([
      Make.h(2, "A", id: "a"), Make.div("", id: "a", Make.p("x")), Make.div("", id: "1 b", Make.p("y")),
    ])
    #expect(
      bound.outline() == """
        h1 Intro
        section#a
          h2 A
          group#a-2
            p x
          group#id-1-b
            p y
        """)
  }

  @Test func `Code carries the word for output or for a language that there is a table of`() {
    let bound = Bound([Make.code("a", "output"), Make.code("b", "Sh"), Make.code("c", "abc"), Make.code("d")])
    #expect(bound.outline() == "h1 Intro\ncode - OUTPUT “a”\ncode sh SH “b”\ncode abc - “c”\ncode - - “d”")
  }

  @Test func `Notes are numbered through the page`() {
    let bound = Bound([Make.p(Make.note("one"), Make.note("two"))])
    #expect(
      bound.outline() == """
        h1 Intro
        p ^1#note-mark-1>note-1^2#note-mark-2>note-2
        note 1#note-1<note-mark-1
          p one
        note 2#note-2<note-mark-2
          p two
        """)
  }

  @Test func `A long page is cut at its second-level headings`() {
    let blocks = (1...3).flatMap { [Make.h(2, "S\($0)", id: "s\($0)"), Make.p(String(repeating: "x", count: 300))] }
    let more = [Make.p(Make.link("back", "#s1"))]
    let bound = Bound(blocks + more) { $0.largestDocument = 800 }
    #expect(
      bound.paths.filter { $0.hasPrefix("text/") } == [
        "text/01-intro.xhtml", "text/01-intro-part2.xhtml", "text/01-intro-part3.xhtml",
      ])
    #expect(bound.outline("text/01-intro-part3.xhtml").hasPrefix("h1.generated Intro (continued)\nsection#s3"))
    #expect(bound.outline("text/01-intro-part3.xhtml").hasSuffix("[back](text/01-intro.xhtml#s1)"))
    let entry = bound.book.navigation.contents.first { $0.title == "1. Intro" }
    #expect(entry?.children.map(\.title) == ["S1", "S2", "S3"])
  }
}
