import Foundation
import Testing

/// A piece of code and the tokens it consists of, from a file in `Languages`.
struct CodeCase: Sendable, CustomTestStringConvertible {
  /// The file's name, without `.md`.
  var language: String
  /// The case's name: a sentence.
  var name: String
  var source: String
  /// Lines of `kind text`, with `⏎` for a line's end and `·` for a blank at an end of the text.
  var expected: [String]

  var testDescription: String { "\(language): \(name)" }

  private static let fence = String(repeating: "~", count: 12)
  private static let arrow = "=>"

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Languages")

  /// All cases, in the order of their files' names.
  static let all: [CodeCase] = {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap(cases)
  }()

  private static func cases(in file: URL) -> [CodeCase] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let language = file.deletingPathExtension().lastPathComponent
    var result: [CodeCase] = []
    var name = ""
    var lines: [String]?
    for line in text.components(separatedBy: "\n") {
      if line == fence, let inner = lines {
        let middle = inner.firstIndex(of: arrow) ?? inner.endIndex
        let source = inner[..<middle].map { $0 + "\n" }.joined()
        result.append(
          CodeCase(language: language, name: name, source: source, expected: Array(inner[middle...].dropFirst())))
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
}
