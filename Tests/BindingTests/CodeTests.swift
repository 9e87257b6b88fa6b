import Book
import DocumentModel
import Testing
import Typesetting

@testable import Bookbinding

@Suite struct CodeTests {
  @Test func `Code in a known language has its tokens, and output none`() throws {
    #expect(try code(["r"]).tokens == [CodeToken(.keyword, 0..<2)])
    #expect(try code(["output"]).tokens == [])
    #expect(try code(["abc"]).tokens == [])
  }

  @Test func `The language is found in any case, behind a prefix, and beside classes for show`() throws {
    for classes in [["R"], ["language-r"], ["sourceCode", "r"], ["r", "number-lines"]] {
      let code = try code(classes)
      #expect(code.language == "r" && !code.tokens.isEmpty && code.marks.classes == [], "\(classes)")
    }
  }

  @Test func `Lines are numbered when the author asks for it, from any number on`() throws {
    #expect(try code(["r"]).firstLineNumber == nil)
    #expect(try code(["r"], startFrom: "3").firstLineNumber == nil)
    #expect(try code(["r", "numberLines"]).firstLineNumber == 1)
    #expect(try code(["r", "number-lines"], startFrom: "3").firstLineNumber == 3)
    #expect(try code(["numberLines"], startFrom: "x").firstLineNumber == 1)
  }

  private func code(_ classes: [String], startFrom: String? = nil) throws -> BookCode {
    let pairs = startFrom.map { [Attributes.Pair("startFrom", $0)] } ?? []
    let attributes = Attributes(classes: classes, pairs: pairs)
    let bound = Bound([Block(.codeBlock(attributes, "if"), Make.range)])
    let page = try #require(bound.book.documents.first { $0.path.string == "text/01-intro.xhtml" })
    return try #require(page.blocks.lazy.compactMap { firstCode(in: $0) }.first)
  }

  private func firstCode(in block: BookBlock) -> BookCode? {
    switch block {
    case .code(let code): code
    case .section(let section): section.blocks.lazy.compactMap { firstCode(in: $0) }.first
    default: nil
    }
  }
}
