import Media
import Testing
import XML

struct SVGCleanerTests {
  @Test(
    "What could run, or lead outside, is taken out and told",
    arguments: [
      ("<script>alert(1)</script><g onclick='x()'/>", "<g/>", ["script"]),
      ("<image href='a.png'/>", "", ["reference to “a.png”"]),
      ("<image xlink:href=' HTTPS://x.org/a.png'/>", "", ["reference to “HTTPS://x.org/a.png”"]),
      ("<g fill='url(b.svg#c)'/>", "<g fill=\"none\"/>", ["reference to “b.svg#c”"]),
      ("<g style='fill:URL( \"b.svg\" );y:1'/>", "<g style=\"fill:none;y:1\"/>", ["reference to “b.svg”"]),
      ("<g style='fill:\\75rl(b.svg)'/>", "<g/>", ["style with escaped letters"]),
      (
        "<style>@import 'a.css'; a{b:c}</style>", "<style type=\"text/css\">a{b:c}\n</style>",
        ["style sheet from outside"]
      ),
      ("<animate attributeName='xlink:href' to='x'/>", "", ["animation of a link or an event"]),
      ("<foreignObject><p xmlns='urn:h'>Hi</p></foreignObject>", "", ["text in HTML (foreignObject)"]),
      ("<a href='https://x.org'><text><a href='#'>t</a></text></a>", "<g><text><tspan>t</tspan></text></g>", []),
    ])
  func outside(given: String, kept: String, removed: [String]) throws {
    let result = try #require(SVGCleaner.clean(drawing(given)))
    #expect(content(result) == kept)
    #expect(result.removed == removed)
  }

  @Test(
    "What belongs to the drawing stays, under identifiers that are names",
    arguments: [
      ("<g id='1 a'/><use href='#1 a'/>", "<g id=\"id-1_a\"/><use xlink:href=\"#id-1_a\"/>"),
      ("<g id='a'/><g id='a'/><use href='#a'/>", "<g id=\"a\"/><g id=\"a-2\"/><use xlink:href=\"#a\"/>"),
      ("<mask id='é'/><g mask='url(#é)'/>", "<mask id=\"_\"/><g mask=\"url(#_)\"/>"),
      ("<g fill='url(#gone) red' mask='url(#gone)'/>", "<g fill=\"red\" mask=\"none\"/>"),
      ("<use href='#gone'/><a id='b'/>", "<g id=\"b\"/>"),
      ("<style>#é{fill:#fff}</style><g id='é'/>", "<style type=\"text/css\">#_{fill:#fff}\n</style><g id=\"_\"/>"),
      (
        "<style>/*c*/@media print{a{b:url(#x)}}</style>",
        "<style type=\"text/css\">@media print{a{b:none}\n}\n</style>"
      ),
      ("<g xmlns:i='urn:ink' i:label='x'><i:path/><?pi?><!-- c --></g>", "<g/>"),
      (
        "<rect paint-order='stroke' text-anchor='left' data-x='1'/>",
        "<rect style=\"paint-order:stroke;text-anchor:left\" width=\"0\" height=\"0\"/>"
      ),
      ("<path id='p' d=''/><g fill='url(#p)'/>", "<path id=\"p\" d=\"\"/><g fill=\"none\"/>"),
      (
        "<image width='1' height='2' xlink:href='data:image/png;base64,AA=='/>",
        "<image width=\"1\" height=\"2\" xlink:href=\"data:image/png;base64,AA==\"/>"
      ),
      ("<g style='direction:ltr;-inkscape-y:1;fill:red;;stroke'/>", "<g style=\"fill:red\"/>"),
    ])
  func inside(given: String, kept: String) throws {
    let result = try #require(SVGCleaner.clean(drawing(given)))
    #expect(content(result) == kept)
    #expect(result.removed.isEmpty)
  }

  @Test("Entities for namespaces, as drawing programs write them, are resolved and the document type dropped")
  func entities() throws {
    let file = """
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
      <!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" width="2in" height="1in"><g/></svg>
      """
    let result = try #require(SVGCleaner.clean(Array(file.utf8)))
    let text = String(decoding: result.bytes, as: UTF8.self)
    #expect(!text.contains("DOCTYPE") && text.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(result.header == ImageHeader(.svg, width: 192, height: 96))
  }

  @Test("What is no drawing is refused", arguments: ["", "<svg", "<html/>", "<svg xmlns='urn:x'/>", "<svg>&x;</svg>"])
  func refused(text: String) {
    #expect(SVGCleaner.clean(Array(text.utf8)) == nil)
  }

  @Test("A cleaned drawing is not changed by cleaning it again")
  func again() throws {
    let first = try #require(SVGCleaner.clean(drawing("<g id='1'/><style>@media print{a{b:c}}</style>")))
    #expect(SVGCleaner.clean(first.bytes)?.bytes == first.bytes)
  }

  private func drawing(_ content: String) -> [UInt8] {
    Array("<svg xmlns='\(XMLNamespace.svg)' xmlns:xlink='\(XMLNamespace.xlink)'>\(content)</svg>".utf8)
  }

  /// What stands in the drawing's root element.
  private func content(_ result: SVGCleaner.Result) -> String {
    let text = String(decoding: result.bytes, as: UTF8.self)
    guard let root = text.firstRange(of: "<svg"), let end = text[root.upperBound...].firstIndex(of: ">"),
      let close = text.firstRange(of: "</svg>")
    else { return "" }
    return String(text[text.index(after: end)..<close.lowerBound])
  }
}
