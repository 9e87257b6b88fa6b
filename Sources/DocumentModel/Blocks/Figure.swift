/// An image, or other blocks, with a caption.
public struct Figure: Sendable, Hashable {
  public var attributes: Attributes
  public var caption: Caption
  public var blocks: [Block]

  public init(attributes: Attributes, caption: Caption, blocks: [Block]) {
    self.attributes = attributes
    self.caption = caption
    self.blocks = blocks
  }
}

/// The caption of a figure or a table. Empty when there is none.
public struct Caption: Sendable, Hashable {
  public var blocks: [Block]

  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
