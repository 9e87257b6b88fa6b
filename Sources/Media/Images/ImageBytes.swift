/// Bytes that numbers are read from, at any offset: behind the end there is nothing.
struct ImageBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  func has(_ expected: [UInt8], at offset: Int) -> Bool {
    offset + expected.count <= bytes.count && bytes[offset..<offset + expected.count].elementsEqual(expected)
  }

  func has(_ expected: StaticString, at offset: Int) -> Bool {
    has(Array(expected.description.utf8), at: offset)
  }

  /// An unsigned number of `count` bytes, at most four.
  func bigEndian(_ count: Int, at offset: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// An unsigned number of `count` bytes, at most four.
  func littleEndian(_ count: Int, at offset: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
