import Diagnostics
import DocumentModel
import LessonMarkdown
import Testing

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("An element of text keeps its name", "Press <kbd>Ctrl</kbd>", #"(Para "Press " (Span {.kbd} ["Ctrl"]))"#),
    (
      "Attributes that a book has no use for are dropped", #"<em onclick="x()" lang="fr">a</em>"#,
      #"(Para (Span {.em lang="fr"} ["a"]))"#
    ),
    (
      "An image is one as in Markdown", #"See <img src="fig/a.png" alt="A" width="50%">"#,
      #"(Para "See " (Image {alt="A" width="50%"} [] ["fig/a.png" ""]))"#
    ),
    (
      "A link holds what is in it", #"<a href="b.html" title="T">one *two*</a>"#,
      #"(Para (Link {} ["one " (Emph "two")] ["b.html" "T"]))"#
    ),
    ("An anchor is a place with a name", #"<a name="x"></a>Here"#, #"(Para (Span {#x} []) "Here")"#),
    ("A line's break is one", "one<br/>two", #"(Para "one" LineBreak "two")"#),
    (
      "Code with a link in it is code in the link", #"<code><a href="b">x</a></code>"#,
      #"(Para (Link {} [(Code {} "x")] ["b" ""]))"#
    ),
    (
      "Tags that cross are balanced", "<b>one <i>two</b> three</i>",
      #"(Para (Span {.b} ["one " (Span {.i} ["two"])]) " three")"#
    ),
    ("An element that is not closed ends with its paragraph", "<b>one", #"(Para (Span {.b} ["one"]))"#),
    ("A comment leaves one space behind", "one <!-- hidden --> two", #"(Para "one two")"#),
    ("An unknown tag does not show", "a <lf> b", #"(Para "a b")"#),
    ("A checkbox is a character", #"<input type="checkbox" checked> done"#, #"(Para "☒ done")"#),
    ("Ruby is read in parentheses", "<ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>", #"(Para "字(じ)")"#),
  ])
  func `HTML within text becomes what it means`(name: String, source: String, expected: String) throws {
    let ours = try tree(source)
    #expect(ours == expected, "\(name)")
  }

  @Test(arguments: [
    ("A paragraph without attributes is one", "<p>\none\n</p>", #"(Para "one")"#),
    (
      "A paragraph with a class is a div of its name", "<p class=\"caption\">one</p>",
      #"(Div {.p .caption} [(Para "one")])"#
    ),
    ("A declaration is nothing", "```{=html}\n<!DOCTYPE html><p>one\n```", #"(Para "one")"#),
    ("A paragraph ends where another begins", "<p>one\n<p>two", #"(Para "one") (Para "two")"#),
    (
      "Markdown between tags is read", "<center>\n\n- one\n\n</center>",
      #"(Div {.center} [(BulletList [(Plain "one")])])"#
    ),
    (
      "Items may leave their end out", "<ul><li>one<li>two</ul>",
      #"(BulletList [(Plain "one")] [(Plain "two")])"#
    ),
    (
      "A list right in a list belongs to the item before", "<ol><li>one</li><ul><li>two</li></ul></ol>",
      #"(OrderedList [1 Decimal Period] [[(Plain "one") (BulletList [(Plain "two")])]])"#
    ),
    (
      "Parts of a definition list may stand in a div", "<dl><div><dt>T</dt><dd>D</dd></div></dl>",
      #"(DefinitionList [["T"] [[(Plain "D")]]])"#
    ),
    (
      "Preformatted text is code, tags in it are nothing", "<pre><code class=\"r\">a &lt; <b>b</b>\n  c\n</code></pre>",
      #"(CodeBlock {.r} "a < b\n  c")"#
    ),
    ("A heading keeps its level and its id", "<h3 id=\"x\">One</h3>", #"(Header 3 {#x} ["One"])"#),
    (
      "A script is left out with all that is in it", "<script>if (a < b) { c(\"</b>\") }</script>\n\nText",
      #"(Para "Text")"#
    ),
    (
      "A film is a link to it", "<iframe src=\"https://example.org/x\" title=\"Film\">no</iframe>",
      #"(Para (Link {.iframe} ["Film"] ["https://example.org/x" ""]))"#
    ),
    (
      "A film that is not closed loses nothing behind it", "<video src=\"x.mp4\">\n\nText",
      #"(Para (Link {.video} [] ["x.mp4" ""])) (Plain "Text")"#
    ),
    ("What stands for a film without an address stays", "<object>Words</object>", #"(Plain "Words")"#),
    (
      "An empty item keeps its number", "<ol><li>a</li><li></li></ol>",
      #"(OrderedList [1 Decimal Period] [[(Plain "a")] []])"#
    ),
    (
      "A figure keeps its caption", "<figure><img src=\"a.png\"><figcaption>Cap</figcaption></figure>",
      #"(Figure {} [null [(Plain "Cap")]] [(Plain (Image {} [] ["a.png" ""]))])"#
    ),
    (
      "A drawing stays as it is written, with its namespaces", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
      #"(Plain (RawInline "svg" "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>"))"#
    ),
  ])
  func `HTML around blocks becomes what it means`(name: String, source: String, expected: String) throws {
    let ours = try tree(source)
    #expect(ours == expected, "\(name)")
  }

  @Test func `A table has head rows, spans and the alignment of its cells`() throws {
    let source = """
      <table>
      <tr><th>a</th><th>b</th></tr>
      <tr><th>c</th><td align="right">d</td></tr>
      <tr><th colspan="2">e</td></tr>
      </table>
      """
    guard case .table(let table) = read(source).document.blocks.first?.kind else { return #expect(Bool(false)) }
    #expect(table.columns.count == 2)
    #expect(table.head.map(\.cells.count) == [2])
    #expect(table.bodies.map(\.rowHeadColumns) == [1])
    #expect(table.bodies[0].rows.map { $0.cells.map(\.columnSpan) } == [[1, 1], [2]])
    #expect(table.bodies[0].rows[0].cells[1].alignment == .right)
  }

  @Test func `A drawing keeps its style sheet`() throws {
    #expect(try tree("<svg><style>.a{}</style></svg>").contains("<style>.a{}</style></svg>"))
  }

  @Test func `A row of headings one of which reaches into the rows below is no head`() {
    let source = "<table><tr><th rowspan=2>a</th><th>b</th></tr><tr><td>c</td></tr></table>"
    guard case .table(let table) = read(source).document.blocks.first?.kind else { return #expect(Bool(false)) }
    #expect(table.head.isEmpty)
  }

  @Test(arguments: [
    ("<kbd>a</kbd> <p>b", [String]()), ("a <lf> b", ["html-unknown-element"]), ("a <b>b", ["html-unclosed"]),
    ("a</b>", ["html-stray-end"]), ("<script>x</script>", ["html-left-out"]), ("<style>x</style>", []),
    ("<my-element>x</my-element>", []),
  ])
  func `What is wrong with the HTML is told, and nothing else`(source: String, names: [String]) {
    #expect(read(source).findings.map(\.name.rawValue) == names)
  }

  @Test(arguments: ["<b>", "<div><p>", "<ul><li>", "<table><tr><td>", "</p>", "<svg>", "<p><i>", "<dl><dt>"])
  func `A hundred thousand tags are read, no deeper than the bound`(tag: String) {
    let reading = read("```{=html}\n" + String(repeating: tag, count: 100_000) + "\n```\n")
    #expect(depth(reading.document.blocks) <= 220)
  }

  private func depth(_ blocks: [Block]) -> Int {
    SyntaxNode.depth(of: blocks.map { SyntaxNode($0) })
  }

  private func read(_ source: String) -> MarkdownReader.Reading {
    RawHTMLReader.read(MarkdownReader().read(Array(source.utf8)).document)
  }

  private func tree(_ source: String) throws -> String {
    try SyntaxTree.lines(of: read(source).document).map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
  }
}

extension SyntaxNode {
  static func depth(of nodes: [SyntaxNode]) -> Int {
    nodes.map { 1 + ($0.runs.map { depth(of: $0) }.max() ?? 0) }.max() ?? 0
  }
}
