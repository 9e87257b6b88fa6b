/// Digital object identifiers.
enum DOI {
  /// What to do where one is malformed.
  static let example = "one reads like 10.5281/zenodo.3266823"

  /// The identifier alone, without `https://doi.org/` or `doi:` before it; nil where there is none.
  ///
  /// - Source: DOI Handbook, "Numbering": `10.`, a registrant's number, a slash and any characters.
  static func bare(_ text: String) -> String? {
    guard let start = text.firstRange(of: "10.")?.lowerBound else { return nil }
    let identifier = text[start...].prefix { !$0.isWhitespace }
    guard let slash = identifier.firstIndex(of: "/") else { return nil }
    let registrant = identifier[..<slash].dropFirst("10.".count).utf8
    let isNumber = registrant.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard registrant.count >= 4, isNumber, identifier.index(after: slash) < identifier.endIndex else { return nil }
    return String(identifier)
  }
}
