extension XMLWriter {
  /// Writes an element that was read, with everything in it.
  ///
  /// Elements are written without prefixes, by default namespaces; the namespaces of attributes are all declared at
  /// the root. Elements and attributes whose names are none, as undeclared prefixes can leave them, are left out.
  public func write(_ root: XMLElement) {
    var prefixes: [String: XMLName] = [XMLNamespace.xml: "xml"]
    var declarations: [(prefix: String, namespace: String)] = []
    gatherPrefixes(of: root, into: &prefixes, declarations: &declarations)
    write(root, inside: "", prefixes: prefixes, declarations: declarations)
  }

  private func write(
    _ element: XMLElement, inside namespace: String, prefixes: [String: XMLName],
    declarations: [(prefix: String, namespace: String)] = []
  ) {
    guard XMLName.isNCName(element.name), let name = XMLName(checking: element.name) else { return }
    start(name)
    if element.namespace != namespace { attribute("xmlns", element.namespace) }
    for (prefix, namespace) in declarations {
      if let name = XMLName(checking: "xmlns:" + prefix) { attribute(name, namespace) }
    }
    for attribute in element.attributes {
      if let name = qualifiedName(of: attribute, prefixes: prefixes) { self.attribute(name, attribute.value) }
    }
    for child in element.children {
      switch child {
      case .text(let text): self.text(text)
      case .element(let child): write(child, inside: element.namespace, prefixes: prefixes)
      }
    }
    end()
  }

  private func qualifiedName(of attribute: XMLAttribute, prefixes: [String: XMLName]) -> XMLName? {
    guard XMLName.isNCName(attribute.name), attribute.name != "xmlns" else { return nil }
    guard !attribute.namespace.isEmpty else { return XMLName(checking: attribute.name) }
    guard let prefix = prefixes[attribute.namespace] else { return nil }
    return XMLName(checking: prefix.text + ":" + attribute.name)
  }

  /// Chooses a prefix for each namespace of attributes: the first that the file used, unless that is taken.
  private func gatherPrefixes(
    of element: XMLElement, into prefixes: inout [String: XMLName],
    declarations: inout [(prefix: String, namespace: String)]
  ) {
    for attribute in element.attributes where !attribute.namespace.isEmpty && prefixes[attribute.namespace] == nil {
      var wanted = XMLName.isNCName(attribute.prefix) ? attribute.prefix : "ns"
      while wanted == "xml" || declarations.contains(where: { $0.prefix == wanted }) { wanted += "_" }
      guard let name = XMLName(checking: wanted) else { continue }
      prefixes[attribute.namespace] = name
      declarations.append((wanted, attribute.namespace))
    }
    for case .element(let child) in element.children {
      gatherPrefixes(of: child, into: &prefixes, declarations: &declarations)
    }
  }
}
