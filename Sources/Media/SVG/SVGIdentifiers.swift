import XML

/// The identifiers of a drawing: made names that XML allows and given once each.
struct SVGIdentifiers {
  /// The identifiers after renaming, each with the name of the element that has it.
  private var present: [String: String] = [:]
  /// From the name in the file to the new one, where they differ; for a name given twice, the first that had it.
  private var renamed: [String: String] = [:]

  /// Renames the identifiers in `root` that are no names, or given twice.
  init(renaming root: inout XMLElement) {
    var valid: Set<String> = []
    SVGIdentifiers.gatherValid(in: root, into: &valid)
    rename(in: &root, reserved: valid)
  }

  /// The identifier that a reference to `name` now means; nil when there is none.
  ///
  /// - Parameter use: the attribute, property or element that refers; elements it can't mean count as none.
  func target(of name: String, for use: String = "") -> String? {
    let target = renamed[name] ?? name
    guard let element = present[target] else { return nil }
    if use == "use" { return SVGVocabulary.painting.contains(element) ? nil : target }
    guard let meant = SVGVocabulary.meantElements[use] else { return target }
    return meant.contains(element) ? target : nil
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
      if new != old, present[old] == nil, renamed[old] == nil { renamed[old] = new }
      present[new] = element.name
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
    if isValid, present[old] == nil { return old }
    let base = isValid ? old : SVGIdentifiers.madeValid(old)
    if !isValid, present[base] == nil, !reserved.contains(base) { return base }
    var number = copies[base, default: 2]
    while present["\(base)-\(number)"] != nil || reserved.contains("\(base)-\(number)") { number += 1 }
    copies[base] = number + 1
    return "\(base)-\(number)"
  }

  private static func madeValid(_ old: String) -> String {
    let allowed = String(
      old.unicodeScalars.map { scalar in
        let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
        return isLetter || "0123456789-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
      })
    return isValid(allowed) ? allowed : "id-" + allowed
  }
}
