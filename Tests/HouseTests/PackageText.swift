import Foundation
import TestSupport

/// The text files of the package: all but what Swift and git keep for themselves, books and pictures.
enum PackageText {
  struct File {
    /// From the package's root on.
    var path: String
    var text: String
  }

  /// Every text file.
  static func files() throws -> [File] {
    try names(in: "").filter(isOurs).flatMap { try files(below: $0) }
  }

  /// The Swift files below a folder.
  static func sources(in folder: String) throws -> [SourceFile] {
    try files(below: folder).filter { $0.path.hasSuffix(".swift") }.map { SourceFile(path: $0.path, text: $0.text) }
  }

  private static func files(below path: String) throws -> [File] {
    let url = PackageFolder.root.appending(path: path)
    guard try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true else {
      let text = String(validating: try Data(contentsOf: url), as: UTF8.self)
      return text.map { [File(path: path, text: $0)] } ?? []
    }
    return try names(in: path).flatMap { try files(below: "\(path)/\($0)") }
  }

  private static func names(in folder: String) throws -> [String] {
    let url = PackageFolder.root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false)).sorted()
  }

  private static func isOurs(_ name: String) -> Bool {
    name != ".git" && name != ".swiftpm" && !name.hasPrefix(".build") && !name.hasSuffix(".epub")
  }
}
