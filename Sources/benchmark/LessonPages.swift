import Foundation

/// The pages of a lesson's folder, as bytes to read and as what Pandoc is given.
struct LessonPages {
  /// The lesson's folder, as an absolute path.
  let root: String
  private let configuration: String

  init(folder: String) throws {
    root = URL(filePath: folder).standardizedFileURL.path(percentEncoded: false)
    configuration = (try? String(contentsOfFile: root + "/config.yaml", encoding: .utf8)) ?? ""
  }

  /// Every Markdown file below the folder, joined: hidden folders are left out.
  func markdown() throws -> [UInt8] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    let pages = paths.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") && !$0.contains("/.") }
    return try pages.flatMap { try Array(Data(contentsOf: URL(filePath: root + "/" + $0))) + Array("\n\n".utf8) }
  }

  /// A value of the configuration that stands on one line.
  func value(_ key: String) -> String? {
    let line = configuration.split(separator: "\n").first { $0.hasPrefix(key + ":") }
    let value = line?.dropFirst(key.count + 1).trimmingCharacters(in: [" ", "'", "\"", "\r"])
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What a careful user of Pandoc would give it: the home page, the episodes and the learners' pages in their order,
  /// each with its title as a heading and the lesson's link definitions at its end. Written into a folder.
  ///
  /// - Returns: the paths of the prepared pages.
  func prepare(in folder: String) throws -> [String] {
    let links = (try? String(contentsOfFile: root + "/links.md", encoding: .utf8)) ?? ""
    let pages = ["index.md"] + listed("episodes") + listed("learners")
    return try pages.map(file).filter { FileManager.default.fileExists(atPath: $0) }.enumerated().map { index, path in
      let prepared = "\(folder)/\(index + 100).md"
      let text = try String(contentsOfFile: path, encoding: .utf8).replacing("\r\n", with: "\n")
      let name = URL(filePath: path).lastPathComponent
      try "\(titled(text, orElse: name))\n\(links)\n".write(toFile: prepared, atomically: false, encoding: .utf8)
      return prepared
    }
  }

  /// The pages that the configuration lists for a folder, else all in it, sorted.
  private func listed(_ folder: String) -> [String] {
    let lines = configuration.components(separatedBy: .newlines).map { $0.trimmingCharacters(in: .whitespaces) }
    let list = lines.drop { $0 != folder + ":" }.dropFirst()
      .prefix { $0.hasPrefix("-") || $0.hasPrefix("#") || $0.isEmpty }.filter { $0.hasPrefix("-") }
      .map { $0.dropFirst().trimmingCharacters(in: [" ", "'", "\""]) }
    let found = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()) ?? []
    let pages = found.filter { $0.hasSuffix(".md") || $0.hasSuffix(".Rmd") }
    return (list.isEmpty ? pages : list).map { "\(folder)/\($0)" }
  }

  /// Where a page is: for R Markdown its built form, if there is one.
  private func file(_ page: String) -> String {
    let name = URL(filePath: page).deletingPathExtension().lastPathComponent
    let built = "\(root)/site/built/\(name).md"
    return page.hasSuffix(".Rmd") && FileManager.default.fileExists(atPath: built) ? built : "\(root)/\(page)"
  }

  private func titled(_ text: String, orElse name: String) -> String {
    guard let front = text.prefixMatch(of: /---\n((?s:.*?)\n)---[ \t]*\n/) else { return "# \(name)\n\n\(text)" }
    let title = front.1.split(separator: "\n").first { $0.hasPrefix("title:") }?.dropFirst(6)
    let words = title?.trimmingCharacters(in: [" ", "'", "\""]) ?? name
    return "# \(words)\n\n\(text[front.range.upperBound...])"
  }
}
