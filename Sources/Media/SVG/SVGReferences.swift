import XML

/// Makes a drawing's references point at what is in it, and takes out those that lead elsewhere.
struct SVGReferences {
  let identifiers: SVGIdentifiers

  /// Goes through `element` and all in it.
  func resolve(in element: inout XMLElement, removals: inout SVGRemovals) {
    element.attributes = element.attributes.compactMap { resolve($0, of: element.name, removals: &removals) }
    if element.name == "style" {
      let sheet = SVGStyle(identifiers: identifiers).sheet(element.text, removals: &removals)
      element.children = sheet.isEmpty ? [] : [.text(sheet)]
      return
    }
    element.children = element.children.compactMap { node in
      guard case .element(var child) = node else { return node }
      resolve(in: &child, removals: &removals)
      return kept(child).map(XMLNode.element)
    }
  }

  /// The element, or what is left of one that only shows what it refers to, once it refers to nothing.
  private func kept(_ element: XMLElement) -> XMLElement? {
    guard SVGVocabulary.referring.contains(element.name), element["href", in: XMLNamespace.xlink] == nil else {
      return element
    }
    // An empty group keeps the identifier for those who refer to it.
    guard element.name == "use", let id = element["id"] else { return nil }
    return XMLElement("g", namespace: element.namespace, attributes: [XMLAttribute("id", value: id)])
  }

  private func resolve(_ attribute: XMLAttribute, of element: String, removals: inout SVGRemovals) -> XMLAttribute? {
    var result = attribute
    if attribute.name == "href" {
      guard let target = target(attribute.value, of: element, removals: &removals) else { return nil }
      result.value = target
    } else if SVGVocabulary.identifierAttributes.contains(attribute.name) {
      let names = attribute.value.split(whereSeparator: \.isWhitespace)
        .compactMap { identifiers.target(of: String($0)) }
      result.value = names.joined(separator: " ")
      if names.isEmpty { return nil }
    } else if attribute.namespace.isEmpty, attribute.name != "id" {
      guard let value = styled(attribute, removals: &removals) else { return nil }
      result.value = value
    }
    return result
  }

  /// The value of a `style` attribute, or of one that takes the values of CSS.
  private func styled(_ attribute: XMLAttribute, removals: inout SVGRemovals) -> String? {
    let name = attribute.name
    if name == "style" {
      return SVGStyle(identifiers: identifiers).attribute(attribute.value, removals: &removals)
    }
    if name.hasPrefix("aria-") || name.hasPrefix("data-") || name == "class" { return attribute.value }
    if CSSValue.hidesSomething(attribute.value) {
      removals.add("attribute with escaped letters")
      return nil
    }
    return CSSValue(identifiers: identifiers, property: name).resolve(attribute.value, removals: &removals)
  }

  /// What a `href` may say: an element of the drawing, or an image within the attribute itself.
  private func target(_ href: String, of element: String, removals: inout SVGRemovals) -> String? {
    let text = String(href.drop { $0.isWhitespace })
    if text.hasPrefix("#") {
      let name = String(text.dropFirst())
      let target =
        identifiers.target(of: name, for: element) ?? identifiers.target(of: percentDecoded(name), for: element)
      // Where there is none, nothing was ever shown for it.
      return target.map { "#" + $0 }
    }
    let start = text.prefix(32).lowercased()
    let isImage = element == "image" || element == "feImage"
    let isAllowed = SVGVocabulary.imageData.contains { start.hasPrefix($0 + ";") || start.hasPrefix($0 + ",") }
    if isImage && isAllowed { return text }
    if !text.isEmpty { removals.add(reference: text) }
    return nil
  }

  private func percentDecoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
