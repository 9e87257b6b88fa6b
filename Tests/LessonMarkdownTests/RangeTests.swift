import Diagnostics
import DocumentModel
import Foundation
import LessonMarkdown
import Testing

@Suite struct RangeTests {
  /// A page with what can be written, so that the text of each construct's range can be told.
  private static let page = """
    # A heading with `code`

    Text with *emphasis*, **strong *and* more**, ~~struck~~, x^2^, H~2~O, `code`, $a+b$, <kbd>Key</kbd>,
    "quoted", 'single', [a link](b.html "Title"), <https://example.org>, [span]{.c}, [@key] and [^1].

    ![An *image*](a.png){alt="Seen"}

    ![inline](b.png) in text ^[A note *here*.]

    ::: challenge

    - one
    - two **strong**

      more `code`

    :::

    1. first
    2. second
       - inner *item*

    > Quoted _text_
    > goes on

    ```python
    x = 1
    ```

        indented

    | *a* | b |
    |-----|---|
    | 1   | `2` |

    Table: A caption

    +-----+------+
    | *c* | `d`  |
    +-----+------+

    term *t*
    : definition

    | line *one*
    | line two

    <div class="note">

    Text in a div

    </div>

    <section>

    ***

    [^1]: A note with *text*.

    """

  /// What the source of a construct begins and ends with, one pair of several.
  private static let marks: [String: [(String, String)]] = [
    "heading": [("# A", "`code`")], "emphasis": [("*", "*"), ("_", "_")], "strong": [("**", "**")],
    "strikeout": [("~~", "~~")], "superscript": [("^", "^")], "subscript": [("~", "~")], "code": [("`", "`")],
    "math": [("$", "$")], "raw": [("<", ">")], "quoted": [("\"", "\""), ("'", "'")],
    "link": [("[", ")"), ("<", ">")], "span": [("[", "}")], "citation": [("[", "]")],
    "note": [("[^", "]"), ("^[", "]")], "image": [("![", ")"), ("![", "}")], "figure": [("![", "}")],
    "div": [(":::", ":::"), ("<div", "</div>")], "bulletList": [("- ", "code`"), ("- ", "item*")],
    "orderedList": [("1. ", "item*")], "blockQuote": [("> ", "goes on")],
    "codeBlock": [("```python", "```"), ("indented", "indented"), ("    indented", "indented")],
    "table": [("| *a*", "A caption"), ("+--", "--+")], "definitionList": [("term", "definition")],
    "lineBlock": [("| line", "two")], "rawBlock": [("<section", ">")], "horizontalRule": [("***", "***")],
  ]

  @Test(arguments: RangeTests.marks.keys.sorted())
  func `a construct's range holds its marks and nothing else`(construct: String) throws {
    let bytes = Array(RangeTests.page.utf8)
    let nodes = SyntaxNode.nodes(MarkdownReader().read(bytes).document.blocks).flatMap(\.all)
    let found = nodes.filter { $0.name == construct }
    #expect(!found.isEmpty)
    for node in found {
      let text = String(decoding: bytes[node.range.inOwnFile], as: UTF8.self)
      let fits = RangeTests.marks[construct]?.contains { text.hasPrefix($0) && text.hasSuffix($1) }
      #expect(fits == true, "the range of \(construct) holds: \(text)")
    }
  }

  @Test func `the range of words holds these words`() {
    let bytes = Array("One two *three four* [five](six) é 数\n\n> seven\n> eight\n\n- nine\n  ten\n".utf8)
    let words = texts(in: MarkdownReader().read(bytes).document.blocks)
    #expect(words.map(\.text) == words.map { String(decoding: bytes[$0.range.inOwnFile], as: UTF8.self) })
    #expect(words.count == 9)
  }

  @Test(arguments: MarkdownCase.all)
  func `ranges lie within their parents and follow each other`(example: MarkdownCase) {
    let bytes = Array(example.source.utf8)
    let whole = SourceRange(0, UInt32(bytes.count))
    let found = faults(SyntaxNode.nodes(MarkdownReader().read(bytes).document.blocks), in: whole)
    #expect(found == [], "\(example.testDescription)\n\(example.source)")
  }

  @Test func `ranges on the page with all constructs lie within their parents and follow each other`() {
    let bytes = Array(RangeTests.page.utf8)
    let nodes = SyntaxNode.nodes(MarkdownReader().read(bytes).document.blocks)
    #expect(faults(nodes, in: SourceRange(0, UInt32(bytes.count))) == [])
  }

  @Test func `what shared definitions give has its range there`() throws {
    let shared = SharedDefinitions(reading: Array("[^n]: The *note*.\n".utf8))
    let reading = MarkdownReader(shared: shared).read(Array("Text[^n].\n".utf8))
    let note = try #require(SyntaxNode.nodes(reading.document.blocks).flatMap(\.all).first { $0.name == "note" })
    #expect(!note.range.isShared)
    let inner = note.all.dropFirst()
    #expect(!inner.isEmpty)
    #expect(inner.allSatisfy { $0.range.isShared })
  }

  /// What is wrong with a run's ranges, in words.
  private func faults(_ run: [SyntaxNode], in parent: SourceRange) -> [String] {
    var result: [String] = []
    var end = parent.lower
    for node in run {
      let place = "\(node.name) \(node.range.lower)–\(node.range.upper)"
      if node.range.lower > node.range.upper { result.append("\(place) is turned round") }
      if node.range.lower < parent.lower || node.range.upper > parent.upper {
        result.append("\(place) reaches out of \(parent.lower)–\(parent.upper)")
      } else if node.range.lower < end {
        result.append("\(place) starts before \(end)")
      }
      end = node.range.upper
      guard !node.isReference else { continue }
      result += node.runs.flatMap { faults($0, in: node.range) }
    }
    return result
  }

  /// Words with their place.
  private struct Words {
    var text: String
    var range: SourceRange
  }

  /// The words and their ranges, in the paragraphs, quotations and lists of some blocks.
  private func texts(in blocks: [Block]) -> [Words] {
    blocks.flatMap { block -> [Words] in
      switch block.kind {
      case .plain(let inlines), .paragraph(let inlines): return texts(in: inlines)
      case .blockQuote(let inner): return texts(in: inner)
      case .bulletList(let items): return texts(in: items.flatMap { $0 })
      default: return []
      }
    }
  }

  private func texts(in inlines: [Inline]) -> [Words] {
    inlines.flatMap { inline -> [Words] in
      switch inline.kind {
      case .text(let text): return [Words(text: text, range: inline.range)]
      case .emphasis(let inner), .link(_, let inner, _): return texts(in: inner)
      default: return []
      }
    }
  }
}
