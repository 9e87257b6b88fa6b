import XML

/// Knows a drawing by its root element.
enum SVGRoot {
  /// The root element without its children; nil when the bytes don't begin like a drawing.
  static func read(_ bytes: [UInt8]) -> XMLElement? {
    let start = bytes.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
    let isUTF16 = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
    guard start.first == UInt8(ascii: "<") || isUTF16 else { return nil }
    return SafeXMLReader.readRoot(bytes).flatMap { isDrawing($0) ? $0 : nil }
  }

  /// True for `svg` in SVG's namespace, or in none: some drawings forget it.
  static func isDrawing(_ root: XMLElement) -> Bool {
    root.name == "svg" && (root.namespace == XMLNamespace.svg || root.namespace.isEmpty)
  }
}
