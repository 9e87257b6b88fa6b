import Foundation
import Testing

/// What an author writes in a formula, and what it stands for, from a file in `Formulas`.
struct FormulaCase: Sendable, CustomTestStringConvertible {
  /// The file's name, without `.md`.
  var construct: String
  /// The case's name: a sentence.
  var name: String
  var isDisplayed: Bool
  var tex: String
  var expected: String

  var testDescription: String { "\(construct): \(name)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Formulas")

  /// The files of cases, in the order of their names.
  static var files: [URL] {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" && $0.lastPathComponent != "README.md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static let all: [FormulaCase] = files.flatMap { file in
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return cases(in: text, construct: file.deletingPathExtension().lastPathComponent)
  }

  /// The cases of a file: a heading, then a fence around the TeX, a line `=>`, and the notation.
  static func cases(in text: String, construct: String) -> [FormulaCase] {
    text.components(separatedBy: "\n## ").dropFirst().compactMap { part in
      let fenced = part.components(separatedBy: "~~~~")
      guard fenced.count == 3, let name = part.components(separatedBy: "\n").first else { return nil }
      let opener = fenced[1].prefix { $0 != "\n" }
      let halves = fenced[1].dropFirst(opener.count + 1).components(separatedBy: "\n=>\n")
      guard halves.count == 2 else { return nil }
      return FormulaCase(
        construct: construct, name: name, isDisplayed: opener.contains("display"), tex: halves[0],
        expected: halves[1].trimmingCharacters(in: .newlines))
    }
  }
}
