import BuiltInFiles
import Foundation
import Testing
import Typesetting

/// What the tables of languages make of code.
struct CodeCaseTests {
  let typesetter = CodeTypesetter()

  @Test(arguments: CodeCase.all)
  func `code has the tokens that a reader should see`(example: CodeCase) throws {
    let tokens = try #require(typesetter.tokens(of: example.source, in: example.language))
    let ours = lines(tokens, example.source)
    let difference =
      "\(example.testDescription)\n\(example.source)=> expected\n\(text(example.expected))=> ours\n\(text(ours))"
    #expect(ours == example.expected, "\(difference)")
  }

  @Test func `every language has cases, and every case a name of its own`() {
    #expect(Set(CodeCase.all.map(\.language)) == Set(BuiltInLanguage.names))
    let names = CodeCase.all.map(\.testDescription)
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func `a language without a table has no tokens`() {
    #expect(typesetter.tokens(of: "if", in: "text") == nil)
    #expect(typesetter.tokens(of: "if", in: "") == nil)
  }

  @Test(arguments: [("sh", "bash"), ("py", "python"), ("terminal", "console")])
  func `other names of a language stand for its table`(name: String, language: String) {
    let text = "$ cd x  # there"
    #expect(typesetter.tokens(of: text, in: name) == typesetter.tokens(of: text, in: language))
  }

  private func lines(_ tokens: [CodeToken], _ source: String) -> [String] {
    let bytes = Array(source.utf8)
    return tokens.map { token in
      var text = String(decoding: bytes[token.range], as: UTF8.self).replacing("\n", with: "⏎")
      if text.hasPrefix(" ") { text = "·" + text.dropFirst() }
      if text.hasSuffix(" ") { text = text.dropLast() + "·" }
      return "\(token.kind.rawValue) \(text)"
    }
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
