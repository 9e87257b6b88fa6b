import Diagnostics
import Foundation
import Lesson

/// A small lesson on disk, gone with the value.
final class LessonFolder {
  let path: String

  /// The smallest lesson with nothing to say about: a home page and one episode.
  static let smallest = [
    "config.yaml": """
    carpentry: incubator
    title: Flags
    episodes:
    - intro.md

    """,
    "index.md": "Welcome.\n",
    "episodes/intro.md": "---\ntitle: Introduction\nteaching: 10\nexercises: 5\n---\n\nText.\n",
  ]

  /// The smallest lesson with some files changed, added or, where nil, removed.
  init(_ changes: [String: String?] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("lesson-\(UUID().uuidString)").path
    var files: [String: String?] = LessonFolder.smallest
    for (name, text) in changes { files[name] = .some(text) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for case (let name, let text?) in files { try write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// The lesson, and its diagnostics as `file:line:column severity[name]`.
  func read(_ options: LessonReader.Options = .init()) -> (lesson: Lesson?, diagnostics: [String]) {
    let (lesson, diagnostics) = LessonReader(folder: path, options: options).read()
    return (lesson, diagnostics.map(line))
  }

  /// The diagnostics alone.
  var diagnostics: [String] { read().diagnostics }

  private func line(_ diagnostic: Diagnostic) -> String {
    let said = "\(diagnostic.severity.rawValue)[\(diagnostic.name.rawValue)]"
    guard let place = diagnostic.place else { return said }
    guard let range = place.range, let data = FileManager.default.contents(atPath: "\(path)/\(place.file)") else {
      return "\(place.file) \(said)"
    }
    let position = LineTable([UInt8](data)).position(of: range.lowerBound)
    return "\(place.file):\(position.line):\(position.column) \(said)"
  }
}

/// A configuration with more lines after the usual ones.
func configuration(_ more: String) -> String {
  "carpentry: incubator\ntitle: Flags\n\(more)\n"
}
