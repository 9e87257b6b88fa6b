extension Collection where Element: Comparable {
  /// The middle one in order; the upper one of two. The collection isn't empty.
  var median: Element { sorted()[count / 2] }
}

extension Duration {
  var seconds: Double { self / .seconds(1) }
}
