/// A word of up to 24 bytes, to look up in a table without making a string of it.
struct WordKey: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  static let longest = 24

  /// - Returns: nil for longer words, which no table has.
  init?(_ bytes: ArraySlice<UInt8>, ignoringCase: Bool) {
    guard bytes.count <= Self.longest else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isCapital = ignoringCase && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let part = UInt64(isCapital ? byte | 0x20 : byte) << UInt64(index % 8 * 8)
      switch index / 8 {
      case 0: first |= part
      case 1: second |= part
      default: third |= part
      }
    }
  }
}
