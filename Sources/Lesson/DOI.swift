/// Digital object identifiers.
enum DOI {
  /// The identifier alone, without `https://doi.org/` or `doi:` before it.
  static func bare(_ text: String) -> String {
    guard let start = text.firstRange(of: "10.")?.lowerBound else { return text }
    return String(text[start...])
  }
}
