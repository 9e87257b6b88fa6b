/// What one element of a drawing may have, read once from ``SVGSchema``.
struct SVGRule {
  /// Attributes of its own.
  var attributes: Set<String>
  /// CSS properties that may stand as attributes.
  var properties: Set<String>
  /// Elements that may stand within.
  var children: Set<String>
  /// True where `style` and `class` are allowed.
  var takesStyle: Bool
  /// True where the element may refer to another.
  var takesReference: Bool

  /// The rules by element name; what is not here has no place in a book.
  static let all: [String: SVGRule] = {
    let properties = table(SVGSchema.properties)
    let contents = table(SVGSchema.contents)
    var rules: [String: SVGRule] = [:]
    for line in SVGSchema.elements.split(separator: "\n") {
      let (name, rest) = parts(of: line)
      let fields = rest.split(separator: ";", omittingEmptySubsequences: false).map { field in
        field.split(separator: " ").map(String.init)
      }
      rules[name] = SVGRule(
        attributes: Set(fields[3]), properties: properties[fields[0][0]] ?? [], children: contents[fields[1][0]] ?? [],
        takesStyle: fields[2].contains("style"), takesReference: fields[2].contains("href"))
    }
    return rules
  }()

  /// Every CSS property that SVG 1.1 knows as an attribute, and those that later releases added.
  static let knownProperties: Set<String> =
    (table(SVGSchema.properties)["all"] ?? []).union([
      "isolation", "line-height", "mask-type", "mix-blend-mode", "paint-order", "text-overflow", "transform-box",
      "transform-origin", "vector-effect", "white-space",
    ])

  /// False for a value that an attribute with a fixed list of values does not have.
  static func allows(_ value: String, for attribute: String) -> Bool {
    values[attribute]?.contains(value) ?? true
  }

  private static let values = table(SVGSchema.values)

  /// Lines of `name: word word …`.
  private static func table(_ text: String) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") {
      let (name, rest) = parts(of: line)
      result[name] = Set(rest.split(separator: " ").map(String.init))
    }
    return result
  }

  private static func parts(of line: Substring) -> (String, Substring) {
    let colon = line.firstIndex(of: ":") ?? line.endIndex
    return (String(line[..<colon]), line[colon...].dropFirst())
  }
}
