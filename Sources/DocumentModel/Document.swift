/// A page as its author wrote it: blocks in order, before any rule of the lesson format is applied.
public struct Document: Sendable, Hashable {
  public var blocks: [Block]

  public init(blocks: [Block] = []) {
    self.blocks = blocks
  }
}
