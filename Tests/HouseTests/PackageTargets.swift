import Foundation
import TestSupport

/// The targets of `Package.swift`, as Swift's package manager reads them.
struct PackageTargets {
  struct Target {
    var name: String
    /// The folder of its sources, from the package's root on.
    var path: String
    /// The modules that it declares to import: targets, system libraries and products of packages.
    var dependencies: [String]
    /// Whether it is there for the tests alone.
    var isForTests: Bool { path.hasPrefix("Tests/") }
  }

  /// `swift package` said no; its words.
  struct Unreadable: Error {
    var words: String
  }

  let targets: [Target]

  /// Reads `Package.swift` in a build folder of its own: the usual one is locked while tests run.
  init() throws {
    let scratch = try TemporaryTestFolder()
    let arguments = ["package", "--scratch-path", scratch.path("build"), "dump-package"]
    let run = try Subprocess("swift", arguments, in: PackageFolder.root)
    guard run.status == 0 else { throw Unreadable(words: run.errors) }
    targets = try JSONDecoder().decode(Dump.self, from: run.output).targets.map { Target($0) }
  }

  func dependencies(of name: String) -> [String] {
    targets.first { $0.name == name }?.dependencies ?? []
  }
}

extension PackageTargets.Target {
  fileprivate init(_ dumped: Dump.Target) {
    let folder = dumped.type == "test" ? "Tests" : "Sources"
    self.init(
      name: dumped.name, path: dumped.path ?? "\(folder)/\(dumped.name)",
      dependencies: dumped.dependencies.compactMap { ($0.byName ?? $0.product ?? $0.target)?.name })
  }
}

/// What of `swift package dump-package` is read here.
private struct Dump: Decodable {
  struct Target: Decodable {
    var name: String
    var type: String
    var path: String?
    var dependencies: [Dependency]
  }

  struct Dependency: Decodable {
    var byName: Reference?
    var product: Reference?
    var target: Reference?
  }

  /// An array in the JSON, a name first.
  struct Reference: Decodable {
    var name: String
    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      name = try values.decode(String.self)
    }
  }

  var targets: [Target]
}
