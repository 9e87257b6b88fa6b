import Foundation

/// EPUBCheck 5.3.0, the validator that publishers and shops run (https://www.w3.org/publishing/epubcheck/).
///
/// It is found at `EPUBCHECK_JAR`, else where `Tests/install-tools` puts it.
public struct EPUBCheck: Sendable {
  /// It can't be run; what to do about it.
  public struct Unavailable: Error, CustomStringConvertible {
    public let description: String
  }

  /// What it says of a book.
  public struct Message: Sendable, Hashable, Decodable, CustomStringConvertible {
    struct Location: Sendable, Hashable, Decodable {
      var path: String
      var line: Int
    }

    enum CodingKeys: String, CodingKey {
      case severity, locations
      case identifier = "ID"
      case text = "message"
    }

    /// `FATAL`, `ERROR`, `WARNING`, `INFO` or `USAGE`.
    public var severity: String
    /// `RSC-005` …
    public var identifier: String
    public var text: String
    var locations: [Location]

    public var description: String {
      let places = locations.prefix(3).map { "\($0.path):\($0.line)" }.joined(separator: ", ")
      return "\(severity) \(identifier) \(places): \(text)"
    }
  }

  private struct Report: Decodable {
    var messages: [Message]
  }

  private let jar: String

  public init() throws {
    let environment = ProcessInfo.processInfo.environment["EPUBCHECK_JAR"]
    guard let jar = environment ?? EPUBCheck.installedJar() else {
      throw Unavailable(description: "EPUBCheck is not installed: run Tests/install-tools, or set EPUBCHECK_JAR")
    }
    self.jar = jar
  }

  /// Everything EPUBCheck says of a book, usage messages included.
  public func messages(about book: String) throws -> [Message] {
    let folder = try TemporaryTestFolder()
    let report = folder.path("report.json")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["java", "-Xss8m", "-jar", jar, book, "--json", report, "-q", "-u"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard let data = try? Data(contentsOf: URL(filePath: report)) else {
      throw Unavailable(description: "EPUBCheck (\(jar)) gave no report: is there a Java? (Tests/install-tools)")
    }
    return try JSONDecoder().decode(Report.self, from: data).messages
  }

  private static func installedJar() -> String? {
    let library = PackageFolder.root.appending(path: ".build/tools/venv/lib")
    let files = FileManager.default.enumerator(at: library, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      let name = file.lastPathComponent
      let isInPackage = file.pathComponents.contains("site-packages") && file.pathComponents.contains("epubcheck")
      if isInPackage, name.hasPrefix("epubcheck"), name.hasSuffix(".jar") { return file.path(percentEncoded: false) }
    }
    return nil
  }
}
