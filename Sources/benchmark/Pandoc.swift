import Foundation

/// Pandoc, which everything is measured against.
struct Pandoc {
  /// It isn't there; how to get it.
  struct Missing: Error, CustomStringConvertible {
    let description = "no Pandoc found: run Tests/install-tools, or name one with --pandoc or PANDOC"
  }

  /// The dialect of lessons, as the Workbench asks Pandoc for it.
  static let dialect = [
    "markdown-hard_line_breaks", "smart", "auto_identifiers", "autolink_bare_uris", "emoji", "footnotes",
    "header_attributes", "inline_notes", "link_attributes", "markdown_in_html_blocks", "native_divs",
    "tex_math_dollars", "tex_math_single_backslash", "yaml_metadata_block",
  ].joined(separator: "+")

  let program: String

  /// The program that the user names, else `PANDOC`, else the one of `Tests/install-tools`.
  init(named name: String?) throws {
    let named = name ?? ProcessInfo.processInfo.environment["PANDOC"]
    guard let program = named ?? Self.installed() else { throw Missing() }
    self.program = URL(filePath: program).standardizedFileURL.path(percentEncoded: false)
  }

  /// Reads a Markdown file and writes its syntax tree.
  func read(_ file: String) throws -> ProgramRun {
    let options = ["-f", Self.dialect, "--preserve-tabs", "-t", "json", "-o", "/dev/null", file]
    return try ProgramRun(program, options)
  }

  /// Makes an EPUB of a lesson's prepared pages.
  func build(_ lesson: LessonPages, pages: [String], book: String) throws -> ProgramRun {
    let resources = [lesson.root, "\(lesson.root)/episodes", "\(lesson.root)/learners", "\(lesson.root)/site/built"]
    let options = [
      "-f", Self.dialect, "--preserve-tabs", "-t", "epub3", "--toc", "--mathml", "--file-scope",
      "--resource-path=\(resources.joined(separator: ":"))", "--metadata", "title=\(lesson.value("title") ?? "Lesson")",
      "--metadata", "lang=\(lesson.value("lang") ?? "en")", "-o", book,
    ]
    return try ProgramRun(program, options + pages)
  }

  private static func installed() -> String? {
    let library = ".build/tools/venv/lib"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: library)) ?? []
    return versions.sorted().map { "\(library)/\($0)/site-packages/pypandoc/files/pandoc" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
