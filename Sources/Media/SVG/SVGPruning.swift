import XML

/// Takes out of a drawing what has no place in a book, element by element.
///
/// What refers to other elements is left to `SVGReferences`, once it is known which ones stay.
struct SVGPruning {
  /// The namespace of the drawing's own elements in the file: SVG's, or none.
  let namespace: String

  /// The drawing with what may stay of it; nil when its root is no element of SVG.
  func prune(_ root: XMLElement, removals: inout SVGRemovals) -> XMLElement? {
    guard let rule = SVGRule.all[root.name] else { return nil }
    return prune(root, by: rule, removals: &removals)
  }

  private func prune(_ element: XMLElement, by rule: SVGRule, removals: inout SVGRemovals) -> XMLElement {
    var result = XMLElement(element.name, namespace: XMLNamespace.svg)
    result.attributes = SVGAttributes(rule: rule).prune(element, removals: &removals)
    if SVGVocabulary.plainTextElements.contains(element.name) {
      result.children = element.text.isEmpty ? [] : [.text(element.text)]
    } else {
      result.children = element.children.compactMap { prune($0, in: element, rule: rule, removals: &removals) }
    }
    return result
  }

  private func prune(
    _ node: XMLNode, in parent: XMLElement, rule: SVGRule, removals: inout SVGRemovals
  ) -> XMLNode? {
    guard case .element(var element) = node else { return keptText(node, in: parent) }
    // A link becomes a group: in a picture of a book it can't be followed.
    if element.name == "a" {
      element.name = SVGVocabulary.textElements.contains(parent.name) ? "tspan" : "g"
      element.attributes.removeAll { $0.name == "href" }
    }
    guard element.namespace == namespace, rule.children.contains(element.name), let own = SVGRule.all[element.name]
    else {
      tell(element, in: parent, removals: &removals)
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
    return .element(prune(element, by: own, removals: &removals))
  }

  /// Text is shown in text elements alone; elsewhere only the line breaks between elements stay.
  private func keptText(_ node: XMLNode, in parent: XMLElement) -> XMLNode? {
    guard case .text(let text) = node, !SVGVocabulary.textElements.contains(parent.name) else { return node }
    return text.allSatisfy(\.isWhitespace) && !text.isEmpty ? .text("\n") : nil
  }

  private func tell(_ element: XMLElement, in parent: XMLElement, removals: inout SVGRemovals) {
    // Elements of other namespaces and undeclared prefixes are a drawing program's own.
    guard element.namespace == namespace, !element.name.contains(":") else { return }
    switch element.name {
    case let name where SVGVocabulary.silentlyDropped.contains(name): break
    case "script", "handler", "listener": removals.add("script")
    case "foreignObject":
      let hasAlternative = parent.name == "switch" && parent.children.contains(where: isOtherElement)
      if !hasAlternative, !element.text.allSatisfy(\.isWhitespace) { removals.add("text in HTML (foreignObject)") }
    default: removals.add("element “\(element.name)” in “\(parent.name)”")
    }
  }

  private func isOtherElement(_ node: XMLNode) -> Bool {
    guard case .element(let element) = node else { return false }
    return element.name != "foreignObject" && element.namespace == namespace
  }

  private func isForbiddenAnimation(_ element: XMLElement) -> Bool {
    guard SVGVocabulary.animations.contains(element.name), element.name != "animateMotion" else { return false }
    let target = (element["attributeName"] ?? "on").split(separator: ":").last ?? ""
    let name = target.lowercased().filter { !$0.isWhitespace }
    return name == "href" || name.hasPrefix("on")
  }
}
