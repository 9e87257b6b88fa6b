import Foundation
import LessonMarkdown
import Testing

@Suite struct CaseTests {
  @Test(arguments: MarkdownCase.all)
  func `a page is read as Pandoc reads it`(example: MarkdownCase) throws {
    let ours = try tree(of: example.source)
    let difference =
      "\(example.testDescription)\n\(example.source)=> expected\n\(text(example.expected))=> ours\n\(text(ours))"
    #expect(ours == example.expected, "\(difference)")
  }

  @Test func `the collection is found, and no name in a file stands twice`() {
    #expect(MarkdownCase.all.count >= 300)
    let names = MarkdownCase.all.map(\.testDescription)
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  private func tree(of source: String) throws -> [String] {
    var options = MarkdownReader.Options()
    options.isMetadata = { $0.contains(UInt8(ascii: ":")) }
    return try SyntaxTree.lines(of: MarkdownReader(options: options).read(Array(source.utf8)).document)
  }

  private func text(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
