/// An element that was read from an XML file.
public struct XMLElement: Sendable, Hashable {
  /// The name without its prefix; the whole name where the prefix was not declared.
  public var name: String
  /// The namespace's URI; empty for none.
  public var namespace: String
  /// In the order of the file; declarations of namespaces are not among them.
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]

  public init(_ name: String, namespace: String, attributes: [XMLAttribute] = [], children: [XMLNode] = []) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute; nil when the element has none of that name.
  public subscript(attribute: String, in namespace: String = "") -> String? {
    attributes.first { $0.name == attribute && $0.namespace == namespace }?.value
  }

  /// The text in it, of all levels.
  public var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}
