import XML

/// Chooses which attributes of an element stay.
struct SVGAttributes {
  let rule: SVGRule

  /// The attributes that SVG 1.1 allows; CSS properties that it does not allow as attributes go to `style`.
  func prune(_ element: XMLElement, removals: inout SVGRemovals) -> [XMLAttribute] {
    var kept: [XMLAttribute] = []
    var styles: [String] = []
    for attribute in element.attributes where attribute.namespace.isEmpty {
      if attribute.name.lowercased().hasPrefix("on") { removals.add("script") }
      if isAllowed(attribute) {
        kept.append(attribute)
      } else if SVGRule.knownProperties.contains(attribute.name), rule.takesStyle {
        styles.append("\(attribute.name):\(attribute.value)")
      }
    }
    kept += element.attributes.filter { $0.namespace == XMLNamespace.xml && isAllowedXML($0) }
    if rule.takesReference, let reference = reference(of: element) { kept.append(reference) }
    if !styles.isEmpty { add(styles, to: &kept) }
    for (name, value) in SVGVocabulary.defaults[element.name] ?? [:] where !kept.contains(where: { $0.name == name }) {
      kept.append(XMLAttribute(name, value: value))
    }
    return kept
  }

  private func isAllowed(_ attribute: XMLAttribute) -> Bool {
    switch attribute.name {
    case "id": true
    case "style", "class": rule.takesStyle
    case "role": rule.takesStyle && SVGVocabulary.roles.contains(attribute.value)
    case let name where SVGVocabulary.accessibilityAttributes.contains(name): rule.takesStyle
    case let name where rule.attributes.contains(name) || rule.properties.contains(name):
      SVGRule.allows(attribute.value, for: name)
    default: false
    }
  }

  private func isAllowedXML(_ attribute: XMLAttribute) -> Bool {
    switch attribute.name {
    case "space": attribute.value == "preserve"
    case "lang": isLanguage(attribute.value)
    default: false
    }
  }

  /// - Source: BCP 47, as far as its shape goes.
  private func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isShaped = parts.allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }
    return isShaped && (2...3).contains(parts[0].count)
  }

  /// As `xlink:href`, which old readers want; the plain one is the one that counts.
  private func reference(of element: XMLElement) -> XMLAttribute? {
    let value = element["href"] ?? element["href", in: XMLNamespace.xlink] ?? element["xlink:href"]
    return value.map { XMLAttribute("href", prefix: "xlink", namespace: XMLNamespace.xlink, value: $0) }
  }

  /// What the author wrote in `style` comes last, so that it still counts.
  private func add(_ styles: [String], to attributes: inout [XMLAttribute]) {
    let index = attributes.firstIndex { $0.name == "style" }
    let own = index.map { [attributes[$0].value] } ?? []
    let value = (styles.filter { !$0.contains(where: { ";{}".contains($0) }) } + own).joined(separator: ";")
    if let index { attributes[index].value = value } else { attributes.append(XMLAttribute("style", value: value)) }
  }
}
