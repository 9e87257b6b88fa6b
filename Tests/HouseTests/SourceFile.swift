import Foundation

/// A Swift file of the package.
struct SourceFile {
  /// From the package's root on.
  var path: String
  /// The modules of its `import` lines.
  var imports: Set<String>

  /// Reads the lines before the first declaration; what comes after may be text that looks like an import.
  init(path: String, text: String) {
    self.path = path
    imports = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, !first.hasPrefix("//"), !first.hasPrefix("#") else { continue }
      guard let keyword = words.firstIndex(of: "import") else { break }
      let named = words[(keyword + 1)...].first { !Self.kinds.contains($0) }
      guard let module = named?.split(separator: ".").first else { break }
      imports.insert(String(module))
    }
  }

  /// What may stand between `import` and a module's name.
  private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
}
