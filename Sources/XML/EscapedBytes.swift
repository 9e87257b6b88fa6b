/// Text on its way to libxml2's writer: escaped, and without what XML does not allow.
///
/// A value of its own, so that the writer touches its state once for each piece of text and not for each byte.
struct EscapedBytes {
  private(set) var bytes: [UInt8] = []
  /// True once a character was left out.
  private(set) var removedSomething = false

  mutating func append(_ text: String, _ escaping: XMLEscaping) {
    let wasContiguous: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe append($0, escaping) }
    if wasContiguous == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe append($0, escaping) } }
  }

  /// Appends what needs no escaping.
  mutating func append(_ text: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Copies runs of plain bytes as they are, and what stands between them escaped or not at all.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ escaping: XMLEscaping) {
    var runStart = 0
    var offset = 0
    while true {
      while offset < text.count, unsafe !escaping.isSpecial(text[offset]) { offset += 1 }
      guard offset < text.count else { break }
      let step = unsafe escaping.step(at: offset, in: text)
      if case .keep = step {
        offset += 1
        continue
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset]))
      switch step {
      case .keep: break
      case .replace(let reference):
        append(reference)
        offset += 1
      case .remove(let count):
        removedSomething = true
        offset += count
      }
      runStart = offset
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
  }
}
