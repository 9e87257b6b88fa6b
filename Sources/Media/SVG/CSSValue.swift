/// Cleans the value of one CSS property, or of an attribute that takes such values.
struct CSSValue {
  let identifiers: SVGIdentifiers
  /// The property, or the attribute, whose value it is.
  let property: String

  /// What the names of functions end with that load something and are not `url(…)`; some engines put theirs before it.
  private static let loadingFunctions = ["image-set", "image", "src", "expression", "cross-fade"].map { Array($0.utf8) }

  /// True when letters are written as escapes, which could spell a word that must not be there.
  static func hidesSomething(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return false }
    let bytes = Array(text.utf8)
    return zip(bytes, bytes.dropFirst()).contains { byte, next in
      let isLetterOrDigit = (0x30...0x39).contains(next) || (0x61...0x7A).contains(next | 0x20) || next >= 0x80
      return byte == UInt8(ascii: "\\") && (isLetterOrDigit || next < 0x20)
    }
  }

  /// The value with each `url(…)` leading into the drawing, or gone.
  ///
  /// - Returns: nil when the property or attribute must go as a whole.
  func resolve(_ text: String, removals: inout SVGRemovals) -> String? {
    // Bytes, because a combining mark behind a parenthesis would hide it from a comparison of characters.
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "(")) else { return text }
    if CSSValue.callsLoadingFunction(bytes) {
      removals.add(reference: text)
      return nil
    }
    return resolveURLs(bytes[...], removals: &removals)
  }

  private static func callsLoadingFunction(_ bytes: [UInt8]) -> Bool {
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "(") {
      for name in loadingFunctions where offset >= name.count {
        if zip(bytes[(offset - name.count)..<offset], name).allSatisfy({ ($0 | 0x20) == $1 || $0 == $1 }) {
          return true
        }
      }
    }
    return false
  }

  private func resolveURLs(_ bytes: ArraySlice<UInt8>, removals: inout SVGRemovals) -> String? {
    var kept: [String] = []
    var rest = bytes
    var lostOne = false
    while let start = CSSValue.firstURL(in: rest) {
      append(rest[..<start.lowerBound], to: &kept)
      let (address, end) = address(rest[start.upperBound...])
      if let target = target(address, removals: &removals) {
        kept.append("url(\(target))")
      } else {
        lostOne = true
      }
      rest = rest[end...]
    }
    append(rest, to: &kept)
    // Without a fallback nothing is painted, clipped or filtered, as when the reference leads nowhere.
    if lostOne, kept.isEmpty || kept[0].hasPrefix("!") { kept.insert("none", at: 0) }
    return kept.joined(separator: " ")
  }

  /// Where `url(` stands, in whatever case.
  private static func firstURL(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var offset = bytes.startIndex
    while let parenthesis = bytes[offset...].firstIndex(of: UInt8(ascii: "(")) {
      let word = bytes[bytes.startIndex..<parenthesis].suffix(3)
      if word.map({ $0 | 0x20 }) == Array("url".utf8) { return word.startIndex..<parenthesis + 1 }
      offset = parenthesis + 1
    }
    return nil
  }

  private func append(_ bytes: ArraySlice<UInt8>, to kept: inout [String]) {
    let words = bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    if !words.isEmpty { kept.append(words) }
  }

  /// What stands between the parentheses, without quotes, and where the value goes on.
  private func address(_ bytes: ArraySlice<UInt8>) -> (String, Int) {
    let start = bytes.drop { $0 <= 0x20 }
    var inner = start
    if let quote = start.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let quoted = start.dropFirst()
      inner = quoted.prefix { $0 != quote }
    } else {
      inner = start.prefix { $0 != UInt8(ascii: ")") }
    }
    let end = bytes[inner.endIndex...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? bytes.endIndex
    return (String(decoding: inner.filter { $0 > 0x20 }, as: UTF8.self), end)
  }

  private func target(_ address: String, removals: inout SVGRemovals) -> String? {
    if address.hasPrefix("#") {
      return identifiers.target(of: String(address.dropFirst()), for: property).map { "#" + $0 }
    }
    let start = address.prefix(32).lowercased()
    let isData = SVGVocabulary.imageData.contains { start.hasPrefix($0) } || start.hasPrefix("data:font/")
    if isData, !address.contains(where: { $0.isWhitespace || "()\"'".contains($0) }) { return address }
    if !address.isEmpty { removals.add(reference: address) }
    return nil
  }
}
