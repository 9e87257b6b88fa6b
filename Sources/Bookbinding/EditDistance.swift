/// How many letters two words are apart.
enum EditDistance {
  /// The word nearest to `word`, where one is near enough to be meant; of several, the first in order.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, min(3, word.count / 3))
    let best = candidates.map { (distance(word, $0), $0) }.min { $0 < $1 }
    return best.flatMap { $0.0 <= limit ? $0.1 : nil }
  }

  /// Insertions, deletions and replacements from one to the other. Words beyond 80 letters count as far apart.
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    guard a.count <= 80, b.count <= 80 else { return a == b ? 0 : max(a.count, b.count) }
    var row = Array(0...b.count)
    for (i, scalar) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let replaced = diagonal + (scalar == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
