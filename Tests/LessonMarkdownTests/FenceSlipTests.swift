import Diagnostics
import DocumentModel
import LessonMarkdown
import Testing

@Suite struct FenceSlipTests {
  @Test(arguments: [
    ("text\n::: challenge\nx\n:::", #"(Para "text") (Div {.challenge} [(Para "x")])"#, ["glued-fence"]),
    ("  ::: challenge\n\nx\n\n:::", #"(Div {.challenge} [(Para "x")])"#, ["indented-fence"]),
    ("::: challenge\n\nx\n\n   :::\n\ny", #"(Div {.challenge} [(Para "x")]) (Para "y")"#, ["indented-fence"]),
    ("::: challenge\nx\n  :::\n\ny", #"(Div {.challenge} [(Para "x")]) (Para "y")"#, ["indented-fence"]),
    (
      "- item\n::: {.challenge}\nx\n:::", #"(BulletList [(Plain "item")]) (Div {.challenge} [(Para "x")])"#,
      ["glued-fence"]
    ),
    ("- item\n\n  ::: challenge\n  x\n  :::", #"(BulletList [(Para "item") (Div {.challenge} [(Para "x")])])"#, []),
    ("- item\n\n::: challenge\nx\n:::", #"(BulletList [(Plain "item")]) (Div {.challenge} [(Para "x")])"#, []),
    (
      "::: challenge\n\n- item\n\n  ::: challenge\n\n  x\n\n  :::\n\n:::",
      #"(Div {.challenge} [(BulletList [(Para "item") (Div {.challenge} [(Para "x")])])])"#, []
    ),
    ("text\n::: other\nx", #"(Para "text" SoftBreak "::: other" SoftBreak "x")"#, []),
    ("    ::: challenge", #"(CodeBlock {} "::: challenge")"#, []),
    ("```\na\n::: challenge\n```", #"(CodeBlock {} "a\n::: challenge")"#, []),
  ])
  func `A fence of a known name is one in spite of a slip, and the author is told`(
    source: String, expected: String, names: [String]
  ) throws {
    var options = MarkdownReader.Options()
    options.isDivName = { $0 == "challenge" }
    let reading = MarkdownReader(options: options).read(Array(source.utf8))
    let lines = try SyntaxTree.lines(of: reading.document)
    #expect(lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ") == expected)
    #expect(reading.findings.map(\.name.rawValue) == names)
  }

  @Test func `Without names to know, a page is read as Pandoc reads it`() throws {
    let reading = MarkdownReader().read(Array("text\n::: challenge\nx\n:::".utf8))
    #expect(reading.document.blocks.count == 1)
    #expect(reading.findings.isEmpty)
  }
}
