import Foundation

/// A file with the text that a test expects, read and reviewed by people.
///
/// `UPDATE_GOLDEN=1 swift test` writes every golden file anew.
public struct GoldenFile: Sendable {
  private let url: URL

  /// The file `Golden/NAME` beside the test's own source file.
  public init(_ name: String, besides source: String = #filePath) {
    url = URL(filePath: source).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
  }

  /// What differs between the file and `text`, line by line; nil when nothing does.
  public func difference(from text: String) throws -> String? {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return nil
    }
    guard let data = try? Data(contentsOf: url) else { return "\(url.lastPathComponent) is missing (UPDATE_GOLDEN=1)" }
    let golden = String(decoding: data, as: UTF8.self)
    return golden == text ? nil : describe(golden, text)
  }

  private func describe(_ golden: String, _ text: String) -> String {
    let old = golden.components(separatedBy: "\n")
    let new = text.components(separatedBy: "\n")
    var lines = ["\(url.lastPathComponent) (- golden, + now; UPDATE_GOLDEN=1 takes what is now):"]
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): lines.append("- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): lines.append("+ \(offset + 1): \(line)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
