/// A set of bytes.
struct ByteSet: Sendable, Equatable {
  private var low: (UInt64, UInt64) = (0, 0)
  private var high: (UInt64, UInt64) = (0, 0)

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  static let all = ByteSet(0...255)
  static let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
  static let letters = ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z")).union(
    ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z")))
  static let hexadecimal = digits.union(ByteSet("abcdefABCDEF".utf8))
  static let blanks = ByteSet(" \t".utf8)
  /// Letters, digits, the low line, and every byte of a character beyond ASCII.
  static let word = letters.union(digits).union(ByteSet("_".utf8)).union(ByteSet(0x80...0xFF))

  static func == (one: ByteSet, other: ByteSet) -> Bool {
    one.low == other.low && one.high == other.high
  }

  func contains(_ byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return low.0 & bit != 0
    case 1: return low.1 & bit != 0
    case 2: return high.0 & bit != 0
    default: return high.1 & bit != 0
    }
  }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: low.0 |= bit
    case 1: low.1 |= bit
    case 2: high.0 |= bit
    default: high.1 |= bit
    }
  }

  func union(_ other: ByteSet) -> ByteSet {
    var result = self
    result.low.0 |= other.low.0
    result.low.1 |= other.low.1
    result.high.0 |= other.high.0
    result.high.1 |= other.high.1
    return result
  }

  var inverted: ByteSet {
    var result = self
    result.low = (~low.0, ~low.1)
    result.high = (~high.0, ~high.1)
    return result
  }
}
