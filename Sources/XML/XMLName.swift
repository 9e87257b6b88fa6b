/// The name of an element or attribute, with a prefix or without one.
///
/// It comes from the program's own source, or was checked: no text of a lesson can become one by accident.
public struct XMLName: Sendable, ExpressibleByStringLiteral {
  private enum Storage: Sendable {
    case literal(StaticString)
    case checked(String)
  }

  private let storage: Storage

  /// A name that stands in the program.
  public init(stringLiteral: StaticString) {
    assert(XMLName.isQualifiedName(stringLiteral.description), "not a name: \(stringLiteral)")
    storage = .literal(stringLiteral)
  }

  /// A name that was read from somewhere; nil when it isn't one.
  ///
  /// - Source: Namespaces in XML 1.0, `QName`.
  public init?(checking name: String) {
    guard XMLName.isQualifiedName(name) else { return nil }
    storage = .checked(name)
  }

  /// The name as text.
  public var text: String {
    switch storage {
    case .literal(let name): name.description
    case .checked(let name): name
    }
  }

  /// True for a name without a colon that XML allows for elements, attributes and identifiers.
  ///
  /// - Source: Namespaces in XML 1.0, `NCName`.
  public static func isNCName(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
    return text.unicodeScalars.allSatisfy(isNamePart)
  }

  /// Lends the name to C, ended by a NUL.
  func withBytes(_ body: (UnsafePointer<UInt8>) -> Int32) -> Int32 {
    switch storage {
    case .literal(let name): unsafe body(name.utf8Start)
    case .checked(let name):
      unsafe name.withCString { start in
        unsafe start.withMemoryRebound(to: UInt8.self, capacity: name.utf8.count + 1) { unsafe body($0) }
      }
    }
  }

  private static func isQualifiedName(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { isNCName($0) }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}

extension XMLName: Hashable {
  public static func == (a: XMLName, b: XMLName) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { text.hash(into: &hasher) }
}
