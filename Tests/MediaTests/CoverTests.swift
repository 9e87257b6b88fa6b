import Foundation
import Media
import Testing
import XML

@Suite struct CoverTests {
  private let template = Array(
    #"""
    <svg xmlns="http://www.w3.org/2000/svg"><rect id="ground"/><g id="pattern"/><rect id="rule"/><text id="programme"/>
    <text id="title"/><text id="authors"/><text>Kept</text></svg>
    """#.utf8)

  private func cover(_ title: String, authors: [String] = ["Ada Example"], isRightToLeft: Bool = false) -> CoverText {
    CoverText(
      title: title, programme: "Incubator", authors: authors, isRightToLeft: isRightToLeft,
      palette: .init(dark: "#111111", light: "#eeeeee"))
  }

  private func element(_ id: String, of text: CoverText) throws -> XMLElement {
    let root = try SafeXMLReader.read(#require(CoverDrawing.draw(text, template: template)))
    return try #require(
      root.children.compactMap { if case .element(let element) = $0 { element } else { nil } }.first { $0["id"] == id })
  }

  private func lines(_ id: String, of text: CoverText) throws -> [String] {
    try element(id, of: text).children.compactMap { if case .element(let line) = $0 { line.text } else { nil } }
  }

  @Test func `A short title stands in the largest letters`() throws {
    #expect(try element("title", of: cover("Shell"))["font-size"] == "144")
    #expect(try lines("title", of: cover("Shell")) == ["Shell"])
  }

  @Test func `A long title is broken between words, and smaller`() throws {
    let title = "Building an Open Science Community of Practice for Librarians and Research Staff of All Disciplines"
    let lines = try lines("title", of: cover(title))
    #expect(lines.count > 2)
    #expect(lines.joined(separator: " ") == title)
    #expect(try Int(#require(element("title", of: cover(title))["font-size"])) ?? 999 < 128)
  }

  @Test func `A title without spaces between words is broken between characters`() throws {
    let title = "再現可能な研究のためのデータ解析パイプライン入門"
    let lines = try lines("title", of: cover(title))
    #expect(lines.count > 1)
    #expect(lines.joined() == title)
  }

  @Test func `A title of a thousand words is cut, and says so`() throws {
    let lines = try lines("title", of: cover(String(repeating: "word ", count: 1000)))
    #expect(lines.count <= 12)
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test func `Names of authors stay in one line each, and many are cut`() throws {
    let authors = (1...60).map { "Ada Middle Example\($0)" }
    let lines = try lines("authors", of: cover("T", authors: authors))
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("Ada\u{A0}Middle\u{A0}Example1, "))
    #expect(lines[2].hasSuffix("…"))
  }

  @Test func `Text that runs from right to left ends at the right margin`() throws {
    let title = try element("title", of: cover("שלום", isRightToLeft: true))
    #expect(title["text-anchor"] == "end")
    #expect(title["x"] == "1120")
  }

  @Test func `Markup in a title is text`() throws {
    #expect(try lines("title", of: cover("<script>&")) == ["<script>&"])
  }

  @Test func `The same title has the same pattern, another has another`() throws {
    let first = try element("pattern", of: cover("One"))
    #expect(try element("pattern", of: cover("One")) == first)
    #expect(try element("pattern", of: cover("Two")) != first)
    #expect(!first.children.isEmpty)
  }

  @Test func `A picture is painted once, and then taken from the cache`() throws {
    let cache = FileManager.default.temporaryDirectory.appendingPathComponent("covers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: cache) }
    let drawing = try #require(CoverDrawing.draw(cover("Shell"), template: template))
    let painted = try CoverPainter(drawing, text: cover("Shell"), cache: cache.path).picture()
    #expect(ImageHeader.read(painted)?.width == CoverPainter.width)
    let kept = try FileManager.default.contentsOfDirectory(atPath: cache.path).filter { $0.hasSuffix(".png") }
    #expect(kept.count == 1)
    // another picture in its place is what comes back: nothing was painted
    let other = try #require(CoverDrawing.draw(cover("Other"), template: template))
    let otherPicture = try CoverPainter(other, text: cover("Other"), cache: cache.path).picture()
    try Data(otherPicture).write(to: cache.appendingPathComponent(kept[0]))
    #expect(try CoverPainter(drawing, text: cover("Shell"), cache: cache.path).picture() == otherPicture)
  }

  @Test func `A damaged picture in the cache is painted anew`() throws {
    let cache = FileManager.default.temporaryDirectory.appendingPathComponent("covers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: cache) }
    let drawing = try #require(CoverDrawing.draw(cover("Shell"), template: template))
    let painted = try CoverPainter(drawing, text: cover("Shell"), cache: cache.path).picture()
    for name in try FileManager.default.contentsOfDirectory(atPath: cache.path) {
      try Data("damaged".utf8).write(to: cache.appendingPathComponent(name))
    }
    #expect(try CoverPainter(drawing, text: cover("Shell"), cache: cache.path).picture() == painted)
  }

  @Test func `A folder that can't be made gives no picture, and no harm`() throws {
    let drawing = try #require(CoverDrawing.draw(cover("Shell"), template: template))
    #expect(throws: CoverPainter.Failure.program) {
      try CoverPainter(drawing, text: cover("Shell"), cache: "/dev/null/covers").picture()
    }
  }
}
