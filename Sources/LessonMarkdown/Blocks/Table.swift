extension BlockParser {
  /// A table of one of the four kinds.
  mutating func table() -> [DraftBlock]? {
    nil
  }
}
