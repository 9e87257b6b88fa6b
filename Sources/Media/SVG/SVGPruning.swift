import XML

/// Takes out of a drawing what has no place in a book, element by element.
///
/// What refers to other elements is left to `SVGReferences`, once it is known which ones stay.
struct SVGPruning {
  /// The namespace of the drawing's own elements in the file: SVG's, or none.
  let namespace: String

  /// The element with what may stay of its attributes and children.
  func prune(_ element: XMLElement, removals: inout SVGRemovals) -> XMLElement {
    var result = XMLElement(element.name, namespace: XMLNamespace.svg)
    result.attributes = element.attributes.compactMap { prune($0, removals: &removals) }
    if SVGVocabulary.plainTextElements.contains(element.name) {
      result.children = element.text.isEmpty ? [] : [.text(element.text)]
    } else {
      result.children = element.children.compactMap { prune($0, in: element.name, removals: &removals) }
    }
    return result
  }

  private func prune(_ node: XMLNode, in parent: String, removals: inout SVGRemovals) -> XMLNode? {
    guard case .element(let element) = node else { return node }
    guard element.namespace == namespace, SVGVocabulary.elements.contains(element.name) else {
      tell(element, removals: &removals)
      return nil
    }
    if isForbiddenAnimation(element) {
      removals.add("animation of a link or an event")
      return nil
    }
    if element.name == "style", let type = element["type"], !type.isEmpty, type.lowercased() != "text/css" {
      removals.add("style in another language than CSS")
      return nil
    }
    var result = prune(element, removals: &removals)
    if element.name == "a" { unlink(&result, inText: SVGVocabulary.textElements.contains(parent)) }
    return .element(result)
  }

  /// Makes a group of a link: a picture in a book can't be followed.
  private func unlink(_ element: inout XMLElement, inText: Bool) {
    element.name = inText ? "tspan" : "g"
    element.attributes.removeAll {
      $0.namespace == XMLNamespace.xlink || ["href", "target", "download", "rel", "type"].contains($0.name)
    }
  }

  private func tell(_ element: XMLElement, removals: inout SVGRemovals) {
    // Elements of other namespaces and undeclared prefixes are a drawing program's own.
    guard element.namespace == namespace, !element.name.contains(":") else { return }
    switch element.name {
    case let name where SVGVocabulary.silentlyDropped.contains(name): break
    case "script", "handler", "listener": removals.add("script")
    case "foreignObject":
      if !element.text.allSatisfy(\.isWhitespace) { removals.add("text in HTML (foreignObject)") }
    default: removals.add("element “\(element.name)”")
    }
  }

  private func isForbiddenAnimation(_ element: XMLElement) -> Bool {
    guard SVGVocabulary.animations.contains(element.name), let target = element["attributeName"] else { return false }
    let name = (target.split(separator: ":").last ?? "").lowercased().filter { !$0.isWhitespace }
    return name == "href" || name.hasPrefix("on")
  }

  private func prune(_ attribute: XMLAttribute, removals: inout SVGRemovals) -> XMLAttribute? {
    switch attribute.namespace {
    case "": break
    case XMLNamespace.xlink:
      let name = attribute.name
      guard name == "href" || name == "title" else { return nil }
      return XMLAttribute(name, prefix: "xlink", namespace: XMLNamespace.xlink, value: attribute.value)
    case XMLNamespace.xml: return attribute.name == "lang" || attribute.name == "space" ? attribute : nil
    default: return nil
    }
    let name = attribute.name.lowercased()
    if name.hasPrefix("on") {
      removals.add("script")
      return nil
    }
    // Only drawings that forgot to declare the prefix have it in the name.
    if attribute.name == "xlink:href" {
      return XMLAttribute("href", prefix: "xlink", namespace: XMLNamespace.xlink, value: attribute.value)
    }
    return attribute.name.contains(":") || name == "src" ? nil : attribute
  }
}
