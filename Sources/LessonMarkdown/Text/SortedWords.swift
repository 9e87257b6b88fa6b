/// Finds words in a table that is one long string, `name=value name=value …`, sorted by the bytes of the names.
///
/// Such a table costs nothing at start-up, where a dictionary would be built first.
enum SortedWords {
  /// The value that belongs to a name; nil when the table lacks it. Complexity: logarithmic.
  static func value(of name: String, in table: StaticString) -> String? {
    let name = Array(name.utf8)
    return table.withUTF8Buffer { table in
      var low = 0
      var high = table.count
      while low < high {
        var start = (low + high) / 2
        while start > low, table[start - 1] != .space { start -= 1 }
        var end = start
        while end < high, table[end] != .space { end += 1 }
        guard let equals = table[start..<end].firstIndex(of: UInt8(ascii: "=")), equals > start else { return nil }
        let entry = table[start..<equals]
        if entry.elementsEqual(name) { return String(decoding: table[(equals + 1)..<end], as: UTF8.self) }
        if entry.lexicographicallyPrecedes(name) { low = min(end + 1, high) } else { high = max(low, start - 1) }
      }
      return nil
    }
  }
}
