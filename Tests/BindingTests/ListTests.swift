import Book
import DocumentModel
import Testing

@testable import Bookbinding

@Suite struct ListTests {
  private func lists(of bound: Bound) -> [String] {
    bound.book.navigation.lists.map { list in
      let entries = list.entries.flatMap { [$0] + $0.children }
      return "\(list.type): " + entries.map { "\($0.title)>\($0.destination.fragment ?? "")" }.joined(separator: ", ")
    }
  }

  @Test func `Exercises are listed by title, else by number, below their page`() {
    let bound = Bound([
      Make.div("challenge", Make.h(3, "Flags", id: "flags"), Make.p("q")), Make.div("challenge", Make.p("q")),
      Make.div("challenge", Make.p("q")),
    ])
    #expect(
      lists(of: bound) == [
        "workbench:exercises: Intro>, Flags>flags, Challenge>challenge-2, Challenge 2>challenge-3"
      ])
  }

  @Test func `Figures are listed by their captions or descriptions, decorative ones not`() {
    let bound = Bound([
      Make.p(Make.image("What it shows", "fig/shell.png")), Make.p(Make.image("", "fig/shell.png", ["alt": ""])),
    ])
    #expect(lists(of: bound) == ["loi: Intro>, What it shows>figure-1"])
  }

  @Test func `A table without a caption is listed under its section`() {
    let table = Block(
      .table(
        Table(
          columns: [.init(alignment: .left)], head: [],
          bodies: [.init(rows: [.init(cells: [.init(blocks: [Make.p("x")])])])])),
      Make.range)
    #expect(lists(of: Bound([Make.h(2, "Data", id: "data"), table])) == ["lot: Intro>, Data>table-1"])
  }
}
