/// What a lesson's `links.md` defines for all its pages.
public struct SharedDefinitions: Sendable {
  public static let none = SharedDefinitions()

  private init() {}

  /// Reads the definitions from the file's bytes.
  public init(reading bytes: [UInt8]) {}
}
