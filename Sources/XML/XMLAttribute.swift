/// An attribute that was read from an XML file.
public struct XMLAttribute: Sendable, Hashable {
  /// The name without its prefix; the whole name where the prefix was not declared.
  public var name: String
  /// The prefix that the file used; empty for none.
  public var prefix: String
  /// The namespace's URI; empty for none.
  public var namespace: String
  public var value: String

  public init(_ name: String, prefix: String = "", namespace: String = "", value: String) {
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.value = value
  }
}
