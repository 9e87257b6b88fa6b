import Foundation

/// A piece of text that is written many times over to make a page that is hard to read.
enum PathologicalInput {
  /// The lines of `pathological.txt`: `\n`, `\t`, `\r`, `\\` and `\u{…}` in them stand for what they do in Swift.
  static let all: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "pathological.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.map { unescaped(String($0)) }
  }()

  private static func unescaped(_ line: String) -> String {
    var text = line.replacing(/\\u\{([0-9A-F]+)\}/) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
    for (written, meant) in [("\\\\", "\u{0}"), ("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r"), ("\u{0}", "\\")] {
      text = text.replacingOccurrences(of: written, with: meant)
    }
    return text
  }
}
