import Book
import Diagnostics
import DocumentModel
import Lesson
import Testing

@testable import Bookbinding

@Suite struct SolutionTests {
  private let challenge = Make.div(
    "challenge", Make.h(3, "Flags", id: "flags"), Make.p("q"), Make.div("solution", id: "s", Make.p("a")),
    Make.p("more"))

  @Test func `In place, a challenge stays whole`() {
    #expect(
      Bound([challenge]).outline() == """
        h1 Intro
        [challenge#flags] Challenge | Challenge: Flags
          h2 Flags
          p q
          [solution#s] Solution | Solution
            p a
          p more
        """)
  }

  @Test func `At the end, a solution and its challenge are linked both ways`() {
    let bound = Bound([challenge, Make.p(Make.link("see", "#s"))]) { $0.solutions = .end }
    #expect(
      bound.outline() == """
        h1 Intro
        [challenge#flags] Challenge | Challenge: Flags
          h2 Flags
          p q
          group.generated
            p [Solution to “Flags”](answers.xhtml#answer-1)
          p more
        p [see](answers.xhtml#s)
        """)
    #expect(
      bound.outline("answers.xhtml") == """
        h1.generated Answers
        section#of-01-intro
          h2.generated [Intro](text/01-intro.xhtml)
          group#answer-1.generated
          [solution#s] Solution to “Flags” | Solution to “Flags”
            p a
          group.generated
            p [Back to “Flags”](text/01-intro.xhtml#flags)
        """)
    #expect(bound.names == [])
  }

  @Test func `Left out, links to a solution lead to its challenge`() {
    let bound = Bound([challenge, Make.p(Make.link("see", "#s"))]) { $0.solutions = .omitted }
    #expect(bound.outline().hasSuffix("  p q\n  p more\np [see](text/01-intro.xhtml#flags)"))
    #expect(bound.names == [])
  }

  @Test func `A solution right behind a challenge is its answer, one behind something else is none`() {
    let answer = Make.div("solution", Make.p("a"))
    let bound = Bound([Make.div("challenge", Make.p("q")), answer, Make.p("x"), answer]) { $0.solutions = .end }
    #expect(
      bound.outline() == """
        h1 Intro
        [challenge#challenge-1] Challenge | Challenge
          p q
        group.generated
          p [Solution to “Challenge 1”](answers.xhtml#answer-1)
        p x
        [solution] Solution | Solution
          p a
        """)
  }

  @Test func `Ids that meet their like in the answers get the page's slug before them`() {
    let second = Bound.page("02-files", title: "Files", [challenge])
    let bound = Bound([Bound.page("01-intro", title: "Intro", [challenge]), second]) { $0.solutions = .end }
    #expect(bound.outline("answers.xhtml").contains("[solution#s] "))
    #expect(bound.outline("answers.xhtml").contains("[solution#id-02-files-s] "))
    #expect(bound.outline("text/02-files.xhtml").contains("(answers.xhtml#id-02-files-answer-1)"))
  }
}
