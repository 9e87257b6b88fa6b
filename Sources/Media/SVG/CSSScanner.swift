/// Walks through CSS, aware of strings and parentheses.
struct CSSScanner {
  private let bytes: [UInt8]
  private var offset = 0

  /// - Parameter text: comments in it are passed over, also in strings.
  init(_ text: String) {
    bytes = CSSScanner.withoutComments(Array(text.utf8))
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// Takes what comes before the first of `stops` that stands outside of strings and parentheses, and the stop itself.
  ///
  /// - Returns: the text without white space around it, and the stop; nil instead of the stop at the end.
  mutating func take(upTo stops: [UInt8]) -> (text: String, stop: UInt8?) {
    let start = offset
    var parentheses = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses = max(0, parentheses - 1)
      case _ where parentheses == 0 && stops.contains(byte):
        defer { offset += 1 }
        return (text(start..<offset), byte)
      default: break
      }
      offset += 1
    }
    offset = bytes.count
    return (text(start..<bytes.count), nil)
  }

  /// Goes behind the brace that closes the block whose opening brace was just taken.
  mutating func skipBlock() {
    var depth = 1
    while depth > 0, let stop = take(upTo: [UInt8(ascii: "{"), UInt8(ascii: "}")]).stop {
      depth += stop == UInt8(ascii: "{") ? 1 : -1
    }
  }

  /// Stops at the closing quote, or at the end.
  private mutating func skipString() {
    let quote = bytes[offset]
    offset += 1
    while offset < bytes.count, bytes[offset] != quote {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "/")) else { return bytes }
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset...].starts(with: "/*".utf8) else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      offset += 2
      while offset < bytes.count, !bytes[offset...].starts(with: "*/".utf8) { offset += 1 }
      offset += 2
      result.append(UInt8(ascii: " "))
    }
    return result
  }
}
