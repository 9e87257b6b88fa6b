/// An XHTML content document as it stands in the container (EPUB 3.3 §XHTML content documents).
public struct ContentDocument: Sendable {
  /// What the manifest must tell of a document that holds it. Raw values are the manifest's properties
  /// (EPUB 3.3 §Manifest properties vocabulary).
  public enum Property: String, Sendable, Hashable, CaseIterable {
    case mathML = "mathml"
    case svg
  }

  /// UTF-8.
  public let bytes: [UInt8]
  public let properties: Set<Property>

  public init(bytes: [UInt8], properties: Set<Property> = []) {
    self.bytes = bytes
    self.properties = properties
  }
}
