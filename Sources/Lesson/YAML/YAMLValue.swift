import Yams

/// A value in a YAML text, with its place.
///
/// Values are looked at one level at a time, so that aliases that multiply each other cost nothing.
struct YAMLValue {
  private let node: Node
  private let places: YAMLPlaces

  /// The first document of a text.
  ///
  /// - Parameters:
  ///   - base: the offset in the file at which the text begins.
  ///   - limit: how long the text may be, in bytes.
  /// - Returns: nil when there is no document, as in an empty file.
  static func read(
    _ text: ArraySlice<UInt8>, file: String, base: Int, limit: Int = YAMLLimits.bytes
  ) throws(YAMLProblem) -> YAMLValue? {
    let text = Array(text)
    try YAMLLimits.check(text, limit: limit)
    let places = YAMLPlaces(text, file: file, base: base)
    guard let characters = String(validating: text, as: UTF8.self) else {
      throw YAMLProblem(
        "it is not in UTF-8", range: TextEncoding.firstNotInUTF8(text).map(places.range(at:)),
        remedy: "save it in UTF-8")
    }
    do {
      // The basic resolver leaves scalars the strings they are, without matching patterns.
      let parser = try Parser(yaml: characters, resolver: .basic, encoding: .utf8)
      return try parser.nextRoot().map { YAMLValue(node: $0, places: places) }
    } catch {
      throw YAMLProblem(error, places: places)
    }
  }

  /// The first document of a file; a byte-order mark before it is skipped.
  static func read(
    file: String, bytes: [UInt8], limit: Int = YAMLLimits.bytes
  ) throws(YAMLProblem) -> YAMLValue? {
    if TextEncoding.isUTF16(bytes) { throw YAMLProblem("it is in UTF-16", remedy: "save it in UTF-8") }
    let start = ByteOrderMark.length(in: bytes)
    return try read(bytes[start...], file: file, base: start, limit: limit)
  }

  /// Where the value begins, up to the end of that line.
  var range: Range<Int> { node.mark.map(places.range(from:)) ?? places.range(at: 0) }

  /// True for nothing, `~` and `null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The text of a scalar that isn't null.
  var string: String? {
    guard case .scalar(let scalar) = node, !isNull else { return nil }
    return scalar.string
  }

  /// The truth of a scalar, in YAML 1.1's words for it.
  var bool: Bool? {
    switch string?.lowercased() {
    case "true", "yes", "on", "y": true
    case "false", "no", "off", "n": false
    default: nil
    }
  }

  var list: [YAMLValue]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map { YAMLValue(node: $0, places: places) }
  }

  var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  /// The keys and values of a mapping, keys that are no scalars left out; empty for anything else.
  var entries: [(key: YAMLValue, value: YAMLValue)] {
    guard case .mapping(let mapping) = node else { return [] }
    return mapping.compactMap { key, value in
      guard case .scalar = key else { return nil }
      return (YAMLValue(node: key, places: places), YAMLValue(node: value, places: places))
    }
  }

  /// The value of a key in a mapping, nil where there is none or it is null.
  subscript(key: String) -> YAMLValue? {
    guard let value = entries.first(where: { $0.key.string == key })?.value, !value.isNull else { return nil }
    return value
  }
}
