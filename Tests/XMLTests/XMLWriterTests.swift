import Testing
import XML

struct XMLWriterTests {
  @Test("Text and attribute values are escaped, white space is kept")
  func escaping() {
    let text = written { $0.element("p", ["title": "a\"b<c>&\n\té"], text: "x < y > & \"z\"\r\n\té 🙂") }
    #expect(
      text == "<p title=\"a&quot;b&lt;c&gt;&amp;&#10;&#9;é\">x &lt; y &gt; &amp; \"z\"&#13;\n\té 🙂</p>")
  }

  @Test("Characters that XML does not allow are left out, and that is told")
  func illegal() {
    let writer = XMLWriter(.plain)
    writer.element("p", ["a": "\u{0}b\u{FFFE}"], text: "a\u{1B}[0m\u{FFFF}\u{FFFD}ﷺ")
    #expect(writer.removedIllegalCharacters)
    #expect(body(writer) == "<p a=\"b\">a[0m\u{FFFD}ﷺ</p>")
  }

  @Test("HTML's void elements are written short, other empty ones with both tags")
  func emptyElements() {
    let text = written {
      $0.element("p") { p in
        p.element("br")
        p.element("img", ["alt": ""])
        p.element("span")
      }
    }
    #expect(text == "<p><br/><img alt=\"\"/><span></span></p>")
  }

  @Test("A plain document has no document type and short empty elements")
  func plain() {
    let writer = XMLWriter(.plain)
    writer.element("a") { $0.element("epub:b") }
    #expect(
      String(decoding: writer.finish(), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><epub:b/></a>\n")
  }

  @Test("Text between children stands where it was written")
  func mixedContent() {
    let text = written {
      $0.element("p") { p in
        p.text("a")
        p.element("b", text: "c")
        p.text("d")
        p.text(utf8: Array("e\u{FF}".utf8) + [0xFF])
      }
    }
    #expect(text == "<p>a<b>c</b>de\u{FF}\u{FFFD}</p>")
  }

  @Test("Only what XML calls a name becomes one", arguments: ["", "1a", "a b", "a:b:c", "a>", "-a", ":a", "a\0"])
  func names(text: String) {
    #expect(XMLName(checking: text) == nil)
    #expect(XMLName(checking: "a:b") == "a:b")
  }

  private func written(_ content: (XMLWriter) -> Void) -> String {
    let writer = XMLWriter(.html)
    content(writer)
    return body(writer)
  }

  private func body(_ writer: XMLWriter) -> String {
    let lines = String(decoding: writer.finish(), as: UTF8.self)
      .replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "").replacing("<!DOCTYPE html>\n", with: "")
    return String(lines.dropLast())
  }
}
