import Book
import Diagnostics
import DocumentModel
import Lesson
import Testing

@testable import Bookbinding

@Suite struct BoxTests {
  @Test func `A leading heading is the box's title and gives it its id`() {
    let bound = Bound([Make.h(2, "A", id: "a"), Make.div("callout", Make.h(5, "T", id: "t"), Make.p("x"))])
    #expect(
      bound.outline() == """
        h1 Intro
        section#a
          h2 A
          [callout#t] Callout | Callout: T
            h3 T
            p x
        """)
    #expect(bound.names == [])
  }

  @Test func `A title that says only what kind of box this is, is none`() {
    let bound = Bound([Make.div("hint", Make.h(3, "Hint", id: "hint"), Make.p("x")), Make.div("hint", Make.p("y"))])
    #expect(bound.outline() == "h1 Intro\n[hint#hint] Hint | Hint\n  p x\n[hint] Hint | Hint 2\n  p y")
  }

  @Test func `Questions and objectives come into one box at the place of the second one`() {
    let bound = Bound([Make.div("objectives", Make.list("o")), Make.p("x"), Make.div("questions", Make.list("q"))])
    #expect(
      bound.outline() == """
        h1 Intro
        p x
        [overview] Overview | Overview
          [questions] Questions | Questions
            ul
              plain q
          [objectives] Objectives | Objectives
            ul
              plain o
        """)
  }

  @Test func `Objectives alone stay`() {
    let bound = Bound([Make.div("objectives", Make.list("o"))])
    #expect(bound.outline() == "h1 Intro\n[objectives] Objectives | Objectives\n  ul\n    plain o")
    #expect(bound.names == [])
  }

  @Test(arguments: ["Challenge", "{challenge}", ".challenge", "challenge::::"])
  func `A slip in a div's name is set right, with a warning`(name: String) {
    let bound = Bound([Make.div(name, Make.p("x"))])
    #expect(bound.outline() == "h1 Intro\n[challenge#challenge-1] Challenge | Challenge\n  p x")
    #expect(bound.names == ["misspelt-div"])
  }

  @Test func `An unknown div stays as it is, with a warning`() {
    let bound = Bound([Make.div("challange", Make.p("x"))])
    #expect(bound.outline() == "h1 Intro\ngroup.challange\n  p x")
    #expect(bound.names == ["unknown-div"])
    #expect(bound.diagnostics.first?.remedy == "did you mean “challenge”?")
  }

  @Test func `Each heading in tabs begins a tab`() {
    let tabs = Make.div("group-tab", Make.h(3, "Mac", id: "m"), Make.p("a"), Make.h(3, "Windows", id: "w"), Make.p("b"))
    #expect(
      Bound([tabs]).outline() == """
        h1 Intro
        [tabs] - | -
          [tab#m] - | -
            h2 Mac
            p a
          [tab#w] - | -
            h2 Windows
            p b
        """)
    let chosen = Bound([tabs]) { $0.tab = "windows" }
    #expect(chosen.outline() == "h1 Intro\n[tabs] - | -\n  [tab#w] - | -\n    h2 Windows\n    p b")
  }

  @Test func `Notes for instructors are for instructors`() {
    let page = [Make.div("instructor", id: "i", Make.p("x")), Make.p(Make.link("see", "#i"))]
    let learner = Bound(page)
    #expect(learner.outline() == "h1 Intro\np [see](text/01-intro.xhtml)")
    #expect(learner.names == [])
    let instructor = Bound(page) { $0.edition = .instructor }
    #expect(instructor.outline().contains("[instructor#i] Instructor Note | Instructor Note\n  p x"))
    #expect(instructor.paths.contains("instructor-notes.xhtml"))
  }

  @Test func `Key points stay in place and are gathered in copies without ids`() {
    let bound = Bound([Make.div("keypoints", id: "k", Make.p(Make.span("", id: "s", "x")))])
    #expect(bound.outline() == "h1 Intro\n[keypoints#k] Key Points | Key Points\n  p <span#s x>")
    #expect(
      bound.outline("key-points.xhtml") == """
        h1.generated Key Points
        section#of-01-intro
          h2.generated [Intro](text/01-intro.xhtml)
          p <span x>
        """)
  }
}
