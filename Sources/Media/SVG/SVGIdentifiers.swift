import XML

/// The identifiers of a drawing: made names that XML allows and given once each.
struct SVGIdentifiers {
  /// The identifiers after renaming.
  private var present: Set<String> = []
  /// From the name in the file to the new one, where they differ; for a name given twice, the first that had it.
  private var renamed: [String: String] = [:]

  /// Renames the identifiers in `root` that are no names, or given twice.
  init(renaming root: inout XMLElement) {
    var valid: Set<String> = []
    SVGIdentifiers.gatherValid(in: root, into: &valid)
    rename(in: &root, reserved: valid)
  }

  /// The identifier that a reference to `name` now means; nil when there is none.
  func target(of name: String) -> String? {
    if let new = renamed[name] { return new }
    return present.contains(name) ? name : nil
  }

  /// ASCII names alone count as valid: releases of XML, and so checkers, differ about the letters beyond.
  static func isValid(_ name: String) -> Bool {
    XMLName.isNCName(name) && name.utf8.allSatisfy { $0 < 0x80 }
  }

  private static func gatherValid(in element: XMLElement, into valid: inout Set<String>) {
    if let id = element["id"], isValid(id) { valid.insert(id) }
    for case .element(let child) in element.children { gatherValid(in: child, into: &valid) }
  }

  private mutating func rename(in element: inout XMLElement, reserved: Set<String>) {
    if let index = element.attributes.firstIndex(where: { $0.name == "id" && $0.namespace.isEmpty }) {
      let old = element.attributes[index].value
      let new = freeName(for: old, reserved: reserved)
      element.attributes[index].value = new
      if new != old, !present.contains(old), renamed[old] == nil { renamed[old] = new }
      present.insert(new)
    }
    for index in element.children.indices {
      guard case .element(var child) = element.children[index] else { continue }
      rename(in: &child, reserved: reserved)
      element.children[index] = .element(child)
    }
  }

  /// The number that the next copy of a name gets, so that many copies don't cost a search each.
  private var copies: [String: Int] = [:]

  private mutating func freeName(for old: String, reserved: Set<String>) -> String {
    let isValid = SVGIdentifiers.isValid(old)
    if isValid, !present.contains(old) { return old }
    let base = isValid ? old : SVGIdentifiers.madeValid(old)
    if !isValid, !present.contains(base), !reserved.contains(base) { return base }
    var number = copies[base, default: 2]
    while present.contains("\(base)-\(number)") || reserved.contains("\(base)-\(number)") { number += 1 }
    copies[base] = number + 1
    return "\(base)-\(number)"
  }

  private static func madeValid(_ old: String) -> String {
    let allowed = String(
      old.unicodeScalars.map { scalar in
        let stays = scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar))
        return stays ? Character(scalar) : "_"
      })
    return isValid(allowed) ? allowed : "id-" + allowed
  }
}
