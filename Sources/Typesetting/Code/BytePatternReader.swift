/// Reads the notation of patterns: `Resources/languages/README.md` tells it.
struct BytePatternReader {
  private let source: [UInt8]
  private var position = 0
  private var items: [BytePattern.Item] = []
  /// Bytes that stand for themselves and are not among the items yet.
  private var literal: [UInt8] = []

  private init(_ source: [UInt8]) { self.source = source }

  /// - Returns: nil for what is no pattern.
  static func read(_ source: some Sequence<UInt8>) -> BytePattern? {
    var reader = BytePatternReader(Array(source))
    return reader.read()
  }

  private mutating func read() -> BytePattern? {
    while position < source.count {
      let byte = source[position]
      position += 1
      switch byte {
      case UInt8(ascii: "^"): add(skip(UInt8(ascii: "^")) ? .firstOnLine : .lineStart)
      case UInt8(ascii: "$"): add(.lineEnd)
      case UInt8(ascii: "/"): add(.ahead)
      case UInt8(ascii: "{"): add(.rememberStart)
      case UInt8(ascii: "}"): add(.rememberEnd)
      case UInt8(ascii: "\\") where skip(UInt8(ascii: "1")): add(.remembered)
      case UInt8(ascii: "\\") where skip(UInt8(ascii: "<")):
        guard let set = oneOf() else { return nil }
        add(.after(set.bytes))
      default:
        position -= 1
        guard let set = oneOf() else { return nil }
        repeated(set)
      }
    }
    flush()
    return items.isEmpty ? nil : BytePattern(unbound(items))
  }

  /// The last item may take any number of bytes.
  private func unbound(_ items: [BytePattern.Item]) -> [BytePattern.Item] {
    guard case .bytes(let set, let least, BytePattern.longest)? = items.last else { return items }
    if items.contains(where: { if case .ahead = $0 { true } else { false } }) { return items }
    return items.dropLast() + [.bytes(set, least: least, most: .max)]
  }

  private mutating func add(_ item: BytePattern.Item) {
    flush()
    items.append(item)
  }

  private mutating func flush() {
    if !literal.isEmpty { items.append(.literal(literal)) }
    literal = []
  }

  private mutating func repeated(_ set: (bytes: ByteSet, one: UInt8?)) {
    if skip(UInt8(ascii: "*")) {
      add(.bytes(set.bytes, least: 0, most: BytePattern.longest))
    } else if skip(UInt8(ascii: "+")) {
      add(.bytes(set.bytes, least: 1, most: BytePattern.longest))
    } else if skip(UInt8(ascii: "?")) {
      add(.bytes(set.bytes, least: 0, most: 1))
    } else if let byte = set.one {
      literal.append(byte)
    } else {
      add(.bytes(set.bytes, least: 1, most: 1))
    }
  }

  /// One byte, a class of bytes, or a set in brackets.
  private mutating func oneOf() -> (bytes: ByteSet, one: UInt8?)? {
    guard position < source.count else { return nil }
    let byte = source[position]
    position += 1
    switch byte {
    case UInt8(ascii: "."): return (ByteSet("\n".utf8).inverted, nil)
    case UInt8(ascii: "["): return bracketed().map { ($0, nil) }
    case UInt8(ascii: "\\"):
      guard position < source.count else { return nil }
      return escaped()
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "]"): return nil
    default: return (ByteSet([byte]), byte)
    }
  }

  private mutating func bracketed() -> ByteSet? {
    let isInverted = skip(UInt8(ascii: "^"))
    var set = ByteSet()
    while position < source.count {
      let byte = source[position]
      position += 1
      switch byte {
      case UInt8(ascii: "]"): return isInverted ? set.inverted : set
      case UInt8(ascii: "\\"):
        guard position < source.count else { return nil }
        set = set.union(escaped().bytes)
      case UInt8(ascii: "-") where position > 1 && isRange(after: byte): range(into: &set)
      default: set.insert(byte)
      }
    }
    return nil
  }

  /// Whether the `-` just read stands between two letters or two digits.
  private func isRange(after dash: UInt8) -> Bool {
    guard position < source.count, position > 1 else { return false }
    let (from, to) = (source[position - 2], source[position])
    let areAlike = [ByteSet.digits, .letters].contains { $0.contains(from) && $0.contains(to) }
    return areAlike && from < to
  }

  private mutating func range(into set: inout ByteSet) {
    for byte in source[position - 2]...source[position] { set.insert(byte) }
    position += 1
  }

  private mutating func escaped() -> (bytes: ByteSet, one: UInt8?) {
    let byte = source[position]
    position += 1
    switch byte {
    case UInt8(ascii: "w"): return (.word, nil)
    case UInt8(ascii: "a"): return (.letters, nil)
    case UInt8(ascii: "d"): return (.digits, nil)
    case UInt8(ascii: "h"): return (.hexadecimal, nil)
    case UInt8(ascii: "s"): return (.blanks, nil)
    case UInt8(ascii: "n"): return (ByteSet("\n".utf8), UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): return (ByteSet("\t".utf8), UInt8(ascii: "\t"))
    default: return (ByteSet([byte]), byte)
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < source.count, source[position] == byte else { return false }
    position += 1
    return true
  }
}
