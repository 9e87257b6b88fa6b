import Foundation
import LessonMarkdown

/// Pages that are hard to read: pieces of text, each written many times over.
struct PathologicalInputs {
  /// How often each piece is written.
  static let repeats = 50_000

  /// The pieces as they stand in the file, and what they mean.
  private let pieces: [(line: String, text: String)]

  /// - Parameter file: one piece a line, with Swift's escapes for line feed, tab, carriage return and backslash.
  init(file: String) throws {
    let lines = try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n").map(String.init)
    pieces = lines.map { ($0, PathologicalInputs.unescaped($0)) }
  }

  /// The time that each takes, the longest first, in words.
  func report(longest count: Int) -> String {
    let reader = MarkdownReader()
    let times = pieces.map { piece in
      let page = Array(String(repeating: piece.text, count: PathologicalInputs.repeats).utf8)
      return (line: piece.line, seconds: ContinuousClock().measure { _ = reader.read(page) }.seconds)
    }
    let slow = times.filter { $0.seconds >= 1 }.count
    let worst = times.sorted { $0.seconds > $1.seconds }.prefix(count)
    return
      (["\(times.count) pathological inputs, \(PathologicalInputs.repeats) times each: \(slow) take a second or more"]
      + worst.map { "  \(($0.seconds * 1000).rounded() / 1000) s  \($0.line)" }).joined(separator: "\n")
  }

  private static func unescaped(_ line: String) -> String {
    var result = ""
    var rest = Substring(line)
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      switch escaped {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "r": result.append("\r")
      default: result.append(escaped)
      }
    }
    return result
  }
}
