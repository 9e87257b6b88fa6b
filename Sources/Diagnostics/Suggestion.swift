/// Finds what somebody probably meant.
public enum Suggestion {
  /// The candidate that differs least from a word, if it differs little: at most a third of its letters. The first
  /// one among equals. Complexity: the product of the lengths, for each candidate of similar length.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(200))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(200))
      let limit = min(best?.distance ?? .max, max(letters.count, other.count) / 3 + 1)
      guard abs(letters.count - other.count) < limit else { continue }
      let distance = editDistance(letters, other)
      if distance < limit { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters must be added, removed or replaced to make one word the other.
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
