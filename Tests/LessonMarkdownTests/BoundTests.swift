import DocumentModel
import Testing

@testable import LessonMarkdown

@Suite struct BoundTests {
  @Test func `the list of pathological inputs is long, and none stands twice`() {
    #expect(PathologicalInput.all.count >= 250)
    #expect(Set(PathologicalInput.all).count == PathologicalInput.all.count)
  }

  @Test(.timeLimit(.minutes(1)), arguments: PathologicalInput.all)
  func `many openers give a document of bounded depth`(opener: String) {
    let blocks = MarkdownReader().read(repeated(opener, 500)).document.blocks
    let depth = SyntaxNode.nodes(blocks).map(\.depth).max() ?? 0
    #expect(depth <= 4 * PageContext.deepest)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "*a ", "_a ", "(", "> ", "- ", "{", "<", "$", "^", ":::\n", "|"])
  func `fifty thousand openers give a document`(opener: String) {
    #expect(!MarkdownReader().read(repeated(opener, 50_000)).document.blocks.isEmpty)
  }

  @Test(
    arguments: [
      [0], [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80],
      [0xEF, 0xBB, 0xBF],
      [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61], [0x0D], [0x0D, 0x0A], [0x0A, 0x0D], [0x09], [0x0B], [0x0C], [0x1B], [0x7F],
      [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0x2A, 0x00, 0x2A], [0x5B, 0xFF, 0x5D, 0x28, 0xFE, 0x29], [0x60, 0x80, 0x60],
      [0x23, 0x20, 0x80], [0x26, 0x80, 0x3B], [0x5C, 0x80], [0x5C], [0x3C, 0x61, 0x00], [],
    ] as [[UInt8]])
  func `any bytes give a document`(bytes: [UInt8]) {
    for page in [bytes, bytes + [0x0A], bytes + bytes, Array("a ".utf8) + bytes + Array(" b\n\n> - ".utf8) + bytes] {
      let json = MarkdownReader().read(page).document.pandocJSON()
      #expect(String(validating: json, as: UTF8.self) != nil)
    }
  }

  @Test func `bytes of all kinds after every mark give a document`() {
    for mark in UInt8(0x20)...0x7E {
      for byte in stride(from: UInt8(0), to: 255, by: 3) {
        _ = MarkdownReader().read([mark, byte, mark, byte, mark])
        _ = MarkdownReader().read([mark, mark, mark, 0x20, byte, 0x0A, 0x0A, mark, mark, mark])
      }
    }
  }

  @Test func `a page cut anywhere gives a document`() {
    let bytes = MarkdownCase.all.flatMap { Array(($0.source + "\n\n").utf8) }
    for start in stride(from: 0, to: bytes.count - 400, by: 797) {
      _ = MarkdownReader().read(Array(bytes[start..<(start + 300 + start % 100)]))
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: PathologicalInput.all)
  func `the work grows with the page, not faster`(opener: String) {
    let work = [500, 1_000, 2_000].map { steps(for: repeated(opener, $0)) }
    #expect(Double(work[1]) <= 2.2 * Double(work[0]) + 100)
    #expect(Double(work[2]) <= 2.2 * Double(work[1]) + 100)
  }

  private func repeated(_ opener: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: opener, count: count).utf8)
  }

  /// What ``MarkdownReader/read(_:)`` does, with its work counted.
  private func steps(for bytes: [UInt8]) -> Int {
    let page = PageContext(options: MarkdownReader.Options())
    var parser = BlockParser(PageText(page: bytes), page: page)
    let drafts = parser.blocks()
    _ = Finisher(page: page).blocks(drafts)
    return page.steps
  }
}
