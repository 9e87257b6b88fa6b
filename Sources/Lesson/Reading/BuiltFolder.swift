import Files

/// The folder with the pages that knitr made from R Markdown: flat, with a list of checksums.
///
/// - Source: the Workbench's reference, "Rmd and md-outputs".
struct BuiltFolder: Sendable {
  /// What the list says of a page.
  struct Record: Sendable {
    /// The author's file, from the lesson folder.
    var source: String
    /// MD5 of the author's file when the page was built.
    var checksum: String
    /// The built page's file name.
    var name: String
  }

  /// Where the Workbench puts the folder in a lesson.
  static let usual = "site/built"

  let folder: ConfinedFolder
  /// What stands before a file's name in diagnostics: the path from the lesson folder, or as the user gave it.
  let prefix: String
  /// Whether the folder was named by the user and not found in the lesson.
  let isElsewhere: Bool
  private let records: [Record]

  init(folder: ConfinedFolder, prefix: String, isElsewhere: Bool) {
    self.folder = folder
    self.prefix = prefix
    self.isElsewhere = isElsewhere
    let list = try? folder.read("md5sum.txt", limit: 16 << 20)
    records = BuiltFolder.records(in: list ?? [])
  }

  /// The built page of a source, as a file name in diagnostics; nil where there is none.
  func page(of source: String) -> String? {
    let name = RelativePath.stem(of: source) + ".md"
    let claims = records.filter { $0.name == name }
    guard claims.isEmpty || claims.contains(where: { $0.source == source }), folder.file(name) != nil else {
      return nil
    }
    return "\(prefix)/\(name)"
  }

  /// Whether a source has changed since its page was built; nil when the list doesn't tell.
  ///
  /// The checksum of a page with child documents covers those, too, and says nothing here.
  func hasChanged(_ source: String, bytes: [UInt8]) -> Bool? {
    guard let record = records.first(where: { $0.source == source }), !BuiltFolder.hasChildren(bytes) else {
      return nil
    }
    if MD5.checksum(bytes) == record.checksum { return false }
    // A checkout on Windows has other line endings than the one that the page was built from.
    return MD5.checksum(bytes.filter { $0 != 0x0D }) != record.checksum
  }

  /// The name in this folder of a file as diagnostics name it.
  func name(of file: String) -> String? {
    file.hasPrefix(prefix + "/") ? String(file.dropFirst(prefix.count + 1)) : nil
  }

  /// The rows of `md5sum.txt`: quoted, with blanks between; columns file, checksum, built, date.
  private static func records(in list: [UInt8]) -> [Record] {
    String(decoding: list, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let columns = line.split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      guard columns.count >= 3, columns[1].count == 32 else { return nil }
      return Record(source: columns[0], checksum: columns[1].lowercased(), name: RelativePath.name(of: columns[2]))
    }
  }

  /// Whether an option of a chunk names child documents: `{r, child = "a.Rmd"}` or `#| child: a.Rmd`.
  private static func hasChildren(_ source: [UInt8]) -> Bool {
    let child = Array("child".utf8)
    return source.split(separator: 0x0A).contains { line in
      let line = line.drop { $0 == 0x20 }
      return (line.starts(with: "```{".utf8) || line.starts(with: "#|".utf8)) && line.firstRange(of: child) != nil
    }
  }
}
