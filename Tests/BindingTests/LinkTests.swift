import Book
import Diagnostics
import DocumentModel
import Lesson
import Testing

@testable import Bookbinding

@Suite struct LinkTests {
  /// The outline of an episode with one link, and the names of the diagnostics.
  private func follow(_ address: String) -> (String, [String]) {
    let bound = Bound([
      Bound.page("index", .home, in: "", []),
      Bound.page("setup", .setup, in: "learners", title: "Setup", [Make.h(2, "Data", id: "data")]),
      Bound.page("01-intro", title: "Intro", [Make.h(2, "A", id: "a"), Make.p(Make.link("x", address))]),
      Bound.page("02-files", title: "Files", [Make.div("keypoints", id: "k", Make.p("y"))]),
      Bound.page("reference", .glossary, in: "learners", title: "Reference", []),
      Bound.page("guide", .instructor, in: "instructors", title: "Guide", []),
    ])
    let line = bound.outline().split(separator: "\n").last ?? ""
    return (String(line.drop { $0 == " " }.dropFirst(2)), bound.names)
  }

  @Test(arguments: [
    ("02-files.md", "text/02-files.xhtml"), ("./02-files.md#k", "text/02-files.xhtml#k"),
    ("../episodes/02-files.md#k", "text/02-files.xhtml#k"), ("02-files.html", "text/02-files.xhtml"),
    ("/02-files.html", "text/02-files.xhtml"), ("episodes/02-files.md", "text/02-files.xhtml"),
    ("02-files.md?x=1", "text/02-files.xhtml"), ("#a", "text/01-intro.xhtml#a"),
    ("../learners/setup.md#data", "text/setup.xhtml#data"), ("setup.html", "text/setup.xhtml"),
    ("index.html#setup", "text/setup.xhtml"), ("../index.md", "text/index.xhtml"),
    ("index.html#data", "text/setup.xhtml#data"), ("reference.html#glossary", "text/reference.xhtml"),
    ("key-points.html", "key-points.xhtml"), ("aio.html", "text/01-intro.xhtml"), ("images.html", "nav.xhtml"),
    ("instructor/02-files.html", "text/02-files.xhtml"), ("../instructor/key-points.html", "key-points.xhtml"),
    ("https://example.org/shell/02-files.html#k", "text/02-files.xhtml#k"),
    ("http://example.org/shell", "text/index.xhtml"), ("https://example.org/shell/02-files/", "text/02-files.xhtml"),
    ("../instructors/guide.md", "https://example.org/shell/instructor/guide.html"),
    ("files/shell.zip", "https://example.org/shell/files/shell.zip"),
    ("../CONTRIBUTING.md", "https://github.com/example/shell/blob/main/CONTRIBUTING.md"),
    ("https://example.org/a b|c#d#e", "https://example.org/a%20b%7Cc#d%23e"), ("mailto:a@b.org", "mailto:a@b.org"),
    ("//cdn.example.org/x", "https://cdn.example.org/x"),
  ])
  func `Every spelling of an address finds its place`(address: String, place: String) {
    let (outline, names) = follow(address)
    #expect(outline == "[x](\(place))")
    #expect(names == [])
  }

  @Test(arguments: [
    ("../setup.md", "setup"), ("../../index.md", "index"), ("../../../episodes/02-files.md", "02-files"),
  ])
  func `A page that only its name finds is found, and the author is told its place`(address: String, stem: String) {
    let (outline, names) = follow(address)
    #expect(outline == "[x](text/\(stem).xhtml)")
    #expect(names == ["link-missing-page"])
  }

  @Test func `A missing page is told, and the words stay`() {
    let (words, warned) = follow("02-file.md")
    #expect(words == "x")
    #expect(warned == ["link-missing-page"])
  }

  @Test func `A missing fragment is told, and the link leads to the page`() {
    let (outline, names) = follow("02-files.md#nowhere")
    #expect(outline == "[x](text/02-files.xhtml)")
    #expect(names == ["link-missing-fragment"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https:///x", "http://", "https://a.org:99999999/",
    "https://a.org:x/", "http://a.org:80:80/", "http://user@",
    "http://a..b/", "ftp:", "tel:", "svn://example.org/x",
    #"C:\x.txt"#,
  ])
  func `An address that no book can follow leaves its words`(address: String) {
    let (outline, names) = follow(address)
    #expect(outline == "x")
    #expect(names == ["link-unusable"])
  }

  @Test func `Files to download are listed`() {
    let bound = Bound([Make.p(Make.link("x", "files/shell.zip"))])
    #expect(bound.outline("files.xhtml").contains("(https://example.org/shell/files/shell.zip)"))
  }
}
