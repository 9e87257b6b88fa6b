import Diagnostics

/// What a lesson's `links.md` defines for all its pages.
public struct SharedDefinitions: Sendable {
  /// No definitions.
  public static let none = SharedDefinitions(definitions: Definitions())

  let definitions: Definitions

  private init(definitions: Definitions) {
    self.definitions = definitions
  }

  /// Reads the definitions from the file's bytes. Their places count from ``SourceRange/sharedBase``.
  public init(reading bytes: [UInt8]) {
    let page = PageContext(options: MarkdownReader.Options())
    var parser = BlockParser(PageText(page: bytes, base: Int(SourceRange.sharedBase)), page: page)
    _ = parser.blocks()
    definitions = page.definitions
  }
}
