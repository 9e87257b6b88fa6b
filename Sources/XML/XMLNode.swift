/// A node of a small tree that was read from an XML file. Comments and processing instructions are not kept.
public enum XMLNode: Sendable, Hashable {
  case element(XMLElement)
  /// Text with entities and CDATA sections resolved.
  case text(String)
}
