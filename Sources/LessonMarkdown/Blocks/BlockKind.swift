/// A way to read a block.
struct BlockKind: Sendable {
  /// The bytes that such a block can start with, behind its indentation; nil for any.
  private let starts: StaticString?
  /// Whether it holds other blocks.
  let isContainer: Bool
  /// Reads the block at the parser's position and moves on behind it; nil when there is none.
  let read: @Sendable (inout BlockParser) -> [DraftBlock]?

  private init(
    _ starts: StaticString?, isContainer: Bool = false, _ read: @escaping @Sendable (inout BlockParser) -> [DraftBlock]?
  ) {
    self.starts = starts
    self.isContainer = isContainer
    self.read = read
  }

  /// The kinds that may start with a byte, in their order.
  static func candidates(for byte: UInt8) -> [BlockKind] { byFirstByte[Int(byte)] }

  private static let byFirstByte: [[BlockKind]] = (0...255).map { byte in all.filter { $0.mayStart(with: byte) } }

  private func mayStart(with byte: UInt8) -> Bool {
    guard let starts else { return true }
    return starts.withUTF8Buffer { $0.contains(byte) }
  }

  /// All kinds but the paragraph, in the order in which they are tried: that of Pandoc's reader.
  private static let all: [BlockKind] = [
    BlockKind("`~") { $0.fencedCode() },
    BlockKind("%") { $0.titleBlock() },
    BlockKind("-") { $0.metadata() },
    BlockKind("-+*", isContainer: true) { $0.bulletList() },
    BlockKind("<", isContainer: true) { $0.htmlDiv() },
    BlockKind(":", isContainer: true) { $0.fencedDiv() },
    BlockKind(nil) { $0.heading() },
    BlockKind("<") { $0.htmlBlock() },
    BlockKind(nil) { $0.table() },
    BlockKind(nil) { $0.indentedCode() },
    BlockKind("\\") { $0.rawTeX() },
    BlockKind("|") { $0.lineBlock() },
    BlockKind(">", isContainer: true) { $0.blockQuote() },
    BlockKind("*-_") { $0.horizontalRule() },
    BlockKind(nil, isContainer: true) { $0.orderedList() },
    BlockKind(nil, isContainer: true) { $0.definitionList() },
    BlockKind("[", isContainer: true) { $0.noteDefinition() },
    BlockKind("[") { $0.linkDefinition() },
  ]
}
