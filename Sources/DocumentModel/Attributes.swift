/// An identifier, classes and key–value pairs, as an element carries them: `{#id .class key=value}`.
public struct Attributes: Sendable, Hashable {
  /// A key with its value.
  public struct Pair: Sendable, Hashable {
    public var key: String
    public var value: String
    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Empty when there is none.
  public var identifier: String
  /// In the order written; a class may stand more than once.
  public var classes: [String]
  /// In the order written.
  public var pairs: [Pair]

  public init(identifier: String = "", classes: [String] = [], pairs: [Pair] = []) {
    self.identifier = identifier
    self.classes = classes
    self.pairs = pairs
  }

  /// No identifier, no class, no pair.
  public static let none = Attributes()

  public var isEmpty: Bool { identifier.isEmpty && classes.isEmpty && pairs.isEmpty }

  /// The value of the first pair with this key.
  public subscript(key: String) -> String? {
    pairs.first { $0.key == key }?.value
  }
}
