/// A term with its definitions.
public struct DefinitionListItem: Sendable, Hashable {
  public var term: [Inline]
  /// One or more, each a run of blocks.
  public var definitions: [[Block]]

  public init(term: [Inline], definitions: [[Block]]) {
    self.term = term
    self.definitions = definitions
  }
}
