import Book
import Diagnostics
import DocumentModel
import Lesson
import Testing

@testable import Bookbinding

@Suite struct ImageTests {
  @Test func `An image is found, measured and copied once`() {
    let bound = Bound([
      Make.p(Make.image("alt", "fig/shell.png")), Make.p(Make.image("b", "../fig/shell.png"), Make.span("", "c")),
    ])
    #expect(bound.outline() == "h1 Intro\nfigure\n  plain !media/shell.png “alt” 20\np !media/shell.png “b” 20c")
    #expect(bound.book.media.map(\.path.string) == ["media/shell.png"])
  }

  @Test func `A missing image leaves its alternative text, with a warning`() {
    let bound = Bound([Make.p(Make.image("caption", "fig/lost.png", ["alt": "words"]))])
    #expect(bound.outline() == "h1 Intro\np !- “words” 0")
    #expect(bound.names == ["image-missing"])
  }

  @Test func `A remote image becomes a link`() {
    let bound = Bound([Make.p(Make.image("alt", "https://example.org/x.png"))])
    #expect(bound.outline() == "h1 Intro\np [alt](https://example.org/x.png)")
    #expect(bound.names == [])
  }

  @Test func `An image written out in its address goes into the book once`() {
    let pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    let bound = Bound([Make.p(Make.image("a", pixel)), Make.p(Make.image("b", pixel))])
    #expect(bound.book.media.map(\.path.string) == ["media/data-0.gif"])
    #expect(bound.names == [])
  }

  @Test(arguments: ["data:image/png;base64,AAAA", "data:text/html,<b>x</b>", "data:"])
  func `An address that holds no image leaves its alternative text`(address: String) {
    let bound = Bound([Make.p(Make.image("words", address))])
    #expect(bound.outline() == "h1 Intro\np !- “words” 0")
    #expect(bound.names == ["image-unusable"])
  }

  @Test func `WebP has a drawing to fall back on`() {
    let bound = Bound([Make.p(Make.image("What it shows", "fig/new.webp"))])
    #expect(bound.book.media.map(\.path.string) == ["media/new.svg", "media/new.webp"])
    #expect(bound.book.media.map(\.fallback?.string) == [nil, "media/new.svg"])
  }
}
