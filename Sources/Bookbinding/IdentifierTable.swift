/// The ids of one document: each an NCName that no other in the document has.
struct IdentifierTable {
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// An id for what an author called `wish`; where the name is taken, with `prefix` before it, else with a number.
  mutating func identifier(for wish: String, prefix: String? = nil) -> String {
    let name = IdentifierTable.legal(wish)
    if taken.insert(name).inserted { return name }
    if let prefix {
      let longer = IdentifierTable.legal("\(prefix)-\(wish)")
      if taken.insert(longer).inserted { return longer }
    }
    return numbered(name)
  }

  private mutating func numbered(_ name: String) -> String {
    while true {
      let number = next[name, default: 2]
      next[name] = number + 1
      let candidate = "\(name)-\(number)"
      if taken.insert(candidate).inserted { return candidate }
    }
  }

  /// The nearest NCName (XML Namespaces §3): other characters become hyphens.
  static func legal(_ wish: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in wish.unicodeScalars { name.append(isNameCharacter(scalar) ? scalar : "-") }
    guard let first = name.first else { return "id" }
    return isNameStart(first) ? String(name) : "id-" + String(name)
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
