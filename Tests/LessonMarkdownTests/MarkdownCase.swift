import Foundation
import Testing

/// What an author writes, and the tree it stands for, from a file in `Cases`.
struct MarkdownCase: Sendable, CustomTestStringConvertible {
  /// The file's name, without `.md`.
  var construct: String
  /// The case's name: a sentence.
  var name: String
  var source: String
  var expected: [String]

  var testDescription: String { "\(construct): \(name)" }

  private static let fence = String(repeating: "~", count: 12)
  private static let arrow = "=>"

  /// All cases, in the order of their files' names.
  static let all: [MarkdownCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap(cases)
  }()

  private static func cases(in file: URL) -> [MarkdownCase] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    let construct = file.deletingPathExtension().lastPathComponent
    var result: [MarkdownCase] = []
    var name = ""
    var lines: [String]?
    for line in String(decoding: data, as: UTF8.self).components(separatedBy: "\n") {
      if line == fence, let inner = lines {
        result.append(MarkdownCase(construct, name, inner))
        lines = nil
      } else if line == fence {
        lines = []
      } else if lines != nil {
        lines?.append(line)
      } else if line.hasPrefix("## ") {
        name = String(line.dropFirst(3))
      }
    }
    return result
  }

  private init(_ construct: String, _ name: String, _ lines: [String]) {
    let middle = lines.firstIndex(of: MarkdownCase.arrow) ?? lines.endIndex
    self.construct = construct
    self.name = name
    source = lines[..<middle].map { $0 + "\n" }.joined()
    expected = Array(lines[middle...].dropFirst())
  }
}
