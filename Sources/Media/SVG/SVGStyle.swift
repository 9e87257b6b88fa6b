/// Cleans the CSS of a drawing: nothing from outside, nothing that EPUB forbids, no reference to what isn't there.
struct SVGStyle {
  let identifiers: SVGIdentifiers

  /// How deep rules may stand in one another.
  private static let depthLimit = 4

  /// A whole style sheet; empty when nothing of it may stay.
  func sheet(_ text: String, removals: inout SVGRemovals) -> String {
    guard !CSSValue.hidesSomething(text) else {
      removals.add("style sheet with escaped letters")
      return ""
    }
    var scanner = CSSScanner(text.replacing("<!--", with: " ").replacing("-->", with: " "))
    return rules(&scanner, depth: 0, removals: &removals)
  }

  /// The value of a `style` attribute; nil when nothing of it may stay.
  func attribute(_ text: String, removals: inout SVGRemovals) -> String? {
    guard !CSSValue.hidesSomething(text) else {
      removals.add("style with escaped letters")
      return nil
    }
    var scanner = CSSScanner(text)
    let kept = declarations(&scanner, removals: &removals)
    return kept.isEmpty ? nil : kept
  }

  /// Rules up to the end, or up to the brace that closes the rule around them.
  private func rules(_ scanner: inout CSSScanner, depth: Int, removals: inout SVGRemovals) -> String {
    var kept = ""
    while !scanner.isAtEnd {
      let (head, stop) = scanner.take(upTo: [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";")])
      switch stop {
      case UInt8(ascii: "{"): kept += rule(head, &scanner, depth: depth, removals: &removals)
      case UInt8(ascii: "}"): if depth > 0 { return kept }
      default: if head.lowercased().hasPrefix("@import") { removals.add("style sheet from outside") }
      }
    }
    return kept
  }

  /// One rule; its head and opening brace are already taken.
  private func rule(
    _ head: String, _ scanner: inout CSSScanner, depth: Int, removals: inout SVGRemovals
  ) -> String {
    let name = head.lowercased().prefix { !$0.isWhitespace && $0 != "(" }
    var body = ""
    switch name {
    case "@media", "@supports", "@keyframes", "@-webkit-keyframes":
      guard depth < SVGStyle.depthLimit else { fallthrough }
      body = rules(&scanner, depth: depth + 1, removals: &removals)
    case _ where name.isEmpty || (name.hasPrefix("@") && name != "@font-face"):
      scanner.skipBlock()
    case "@font-face":
      body = declarations(&scanner, removals: &removals)
      guard body.contains("src:") else { return "" }
    default:
      body = declarations(&scanner, removals: &removals)
    }
    return body.isEmpty ? "" : "\(name.hasPrefix("@") ? head : selector(head)){\(body)}\n"
  }

  /// Declarations up to the end, or up to the brace that closes them.
  private func declarations(_ scanner: inout CSSScanner, removals: inout SVGRemovals) -> String {
    var kept: [String] = []
    while !scanner.isAtEnd {
      let (text, stop) = scanner.take(upTo: [UInt8(ascii: ";"), UInt8(ascii: "}"), UInt8(ascii: "{")])
      if stop == UInt8(ascii: "{") {
        scanner.skipBlock()
      } else if let declaration = declaration(text, removals: &removals) {
        kept.append(declaration)
      }
      if stop == UInt8(ascii: "}") { break }
    }
    return kept.joined(separator: ";")
  }

  private func declaration(_ text: String, removals: inout SVGRemovals) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: text.utf8[..<colon].filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    let isName = !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || isDigit($0) }
    // EPUB 3.3 §CSS forbids the two; what Inkscape keeps for itself no one else understands.
    guard isName, name != "direction", name != "unicode-bidi", !name.hasPrefix("-inkscape") else { return nil }
    let value = CSSValue(identifiers: identifiers, property: name).resolve(
      String(decoding: text.utf8[colon...].dropFirst().drop { $0 <= 0x20 }, as: UTF8.self), removals: &removals)
    guard let value, !value.isEmpty else { return nil }
    // "none" would be no source of a font.
    return name == "src" && value == "none" ? nil : "\(name):\(value)"
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A selector with the identifiers in it as they are now.
  private func selector(_ text: String) -> String {
    guard text.contains("#") else { return text }
    let pieces = text.split(separator: "#", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { result, piece in
      let name = piece.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      return "\(result)#\(identifiers.target(of: String(name)) ?? String(name))\(piece.dropFirst(name.count))"
    }
  }
}
