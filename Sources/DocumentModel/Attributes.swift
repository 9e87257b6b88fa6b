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
  /// The name of the HTML element that a div or a span was written as, where it says more than either: `kbd`. Markdown
  /// has no way to write one, nor has Pandoc's JSON form.
  public var element: String?

  public init(identifier: String = "", classes: [String] = [], pairs: [Pair] = [], element: String? = nil) {
    self.identifier = identifier
    self.classes = classes
    self.pairs = pairs
    self.element = element
  }

  /// No identifier, no class, no pair, no element.
  public static let none = Attributes()

  public var isEmpty: Bool { identifier.isEmpty && classes.isEmpty && pairs.isEmpty && element == nil }

  /// The classes as Pandoc has them, which knows some elements by a first class of their name.
  var classesWithElement: [String] {
    guard let element, !classes.contains(element) else { return classes }
    return [element] + classes
  }

  /// The value of the first pair with this key.
  public subscript(key: String) -> String? {
    pairs.first { $0.key == key }?.value
  }
}
