/// A run of bytes in a source file: zero-based offsets, `upper` not included.
///
/// Offsets at or above ``sharedBase`` lie in the lesson's shared definitions (`links.md`) instead of the page.
public struct SourceRange: Sendable, Hashable {
  /// The offset of the first byte.
  public var lower: UInt32
  /// The offset behind the last byte.
  public var upper: UInt32

  /// Where the offsets of the shared definitions begin. Pages are shorter than this.
  public static let sharedBase: UInt32 = 1 << 31

  /// The range from `lower` up to, not including, `upper`.
  public init(_ lower: UInt32, _ upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  /// True where the range lies in the shared definitions.
  public var isShared: Bool { lower >= SourceRange.sharedBase }

  /// The same range counted from the start of its own file, in bytes.
  public var inOwnFile: Range<Int> {
    let base = isShared ? SourceRange.sharedBase : 0
    return Int(lower - base)..<Int(max(lower, upper) - base)
  }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}
