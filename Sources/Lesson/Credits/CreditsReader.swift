import Diagnostics
import Files

/// Reads who made a lesson: from `CITATION.cff`, else `.zenodo.json`, else `AUTHORS`, else "The Carpentries".
///
/// - Source: the Workbench's reference, "Citation and authors"; Citation File Format 1.2.0.
struct CreditsReader {
  let files: LessonFiles
  private(set) var diagnostics: [Diagnostic] = []
  /// The newest change among the files read, in seconds since 1970.
  private(set) var modified = 0
  private var credits = Credits(creators: [])

  init(files: LessonFiles) {
    self.files = files
  }

  mutating func read() -> Credits {
    if let root = mapping("CITATION.cff") { readCitation(root) }
    if credits.creators.isEmpty, let root = mapping(".zenodo.json") { readZenodo(root) }
    if credits.creators.isEmpty, let bytes = bytes("AUTHORS") {
      credits.creators = AuthorsFile.names(in: String(decoding: bytes, as: UTF8.self)).map { creator(named: $0) }
    }
    if credits.creators.isEmpty {
      credits.creators = [Credits.Creator(name: "The Carpentries", sortName: "The Carpentries")]
    }
    return credits
  }

  // MARK: - CITATION.cff

  private mutating func readCitation(_ root: YAMLValue) {
    let file = "CITATION.cff"
    credits.creators = (root["authors"]?.list ?? []).compactMap { creator($0, in: file, isEditor: false) }
    let editors = (root["editors"] ?? root["preferred-citation"]?["editors"])?.list ?? []
    credits.creators += editors.compactMap { creator($0, in: file, isEditor: true) }
    credits.abstract = root["abstract"]?.string?.trimmed
    credits.version = root["version"]?.string
    credits.released = released(root, in: file)
    credits.doi = (root["doi"]?.string ?? identifier(root)).map(DOI.bare)
    credits.keywords = root["keywords"]?.list?.compactMap { $0.string?.trimmed } ?? []
  }

  private mutating func released(_ root: YAMLValue, in file: String) -> String? {
    guard let value = root["date-released"], let text = value.string else { return nil }
    let day = CalendarDate.day(text)
    if day == nil {
      warn(.malformedDate, "“\(text)” is no date", "write it as YYYY-MM-DD", file, value.range)
    }
    return day
  }

  private func identifier(_ root: YAMLValue) -> String? {
    root["identifiers"]?.list?.first { $0["type"]?.string == "doi" }?["value"]?.string
  }

  private mutating func creator(_ entry: YAMLValue, in file: String, isEditor: Bool) -> Credits.Creator? {
    var name = PersonName()
    name.given = entry["given-names"]?.string?.trimmed ?? ""
    name.particle = entry["name-particle"]?.string?.trimmed ?? ""
    name.family = entry["family-names"]?.string?.trimmed ?? ""
    name.suffix = entry["name-suffix"]?.string?.trimmed ?? ""
    let whole = (entry["name"] ?? entry["alias"])?.string?.trimmed ?? ""
    let isPerson = !name.spoken.isEmpty
    return creator(
      entry, spoken: isPerson ? name.spoken : whole, sorted: isPerson ? name.sorted : whole, in: file,
      isEditor: isEditor)
  }

  // MARK: - .zenodo.json

  private mutating func readZenodo(_ root: YAMLValue) {
    let file = ".zenodo.json"
    credits.creators = (root["creators"]?.list ?? []).compactMap { zenodoCreator($0, in: file, isEditor: false) }
    let editors = (root["contributors"]?.list ?? []).filter { $0["type"]?.string == "Editor" }
    credits.creators += editors.compactMap { zenodoCreator($0, in: file, isEditor: true) }
    credits.version = credits.version ?? root["version"]?.string
    if credits.keywords.isEmpty { credits.keywords = root["keywords"]?.list?.compactMap { $0.string?.trimmed } ?? [] }
  }

  private mutating func zenodoCreator(_ entry: YAMLValue, in file: String, isEditor: Bool) -> Credits.Creator? {
    let (spoken, sorted) = PersonName.split(entry["name"]?.string?.trimmed ?? "")
    return creator(entry, spoken: spoken, sorted: sorted, in: file, isEditor: isEditor)
  }

  // MARK: - Creators

  private mutating func creator(
    _ entry: YAMLValue, spoken: String, sorted: String, in file: String, isEditor: Bool
  ) -> Credits.Creator? {
    guard !spoken.isEmpty else {
      warn(.namelessCreator, "an author has no name and is left out", nil, file, entry.range)
      return nil
    }
    // Lessons begin with a template, its gaps marked like this.
    guard !spoken.contains("FIXME") else { return nil }
    return Credits.Creator(
      name: spoken, sortName: sorted, orcid: orcid(entry, in: file), affiliation: entry["affiliation"]?.string?.trimmed,
      isEditor: isEditor)
  }

  private mutating func orcid(_ entry: YAMLValue, in file: String) -> String? {
    guard let value = entry["orcid"], let text = value.string, !text.isEmpty else { return nil }
    let address = ORCID.address(text)
    if address == nil {
      warn(
        .malformedOrcid, "“\(text)” is no ORCID iD", "one reads like https://orcid.org/0000-0002-1825-0097", file,
        value.range)
    }
    return address
  }

  private func creator(named name: String) -> Credits.Creator {
    let (spoken, sorted) = PersonName.split(name)
    return Credits.Creator(name: spoken, sortName: sorted)
  }

  // MARK: - Files

  private mutating func bytes(_ file: String) -> [UInt8]? {
    guard let found = files.file(file), let bytes = files.bytes(of: file, limit: YAMLLimits.bytes) else { return nil }
    modified = max(modified, found.modified)
    return bytes
  }

  private mutating func mapping(_ file: String) -> YAMLValue? {
    guard let read = bytes(file) else { return nil }
    let bytes = file.hasSuffix(".json") ? JSONEscapes.joined(read) : read
    do throws(YAMLProblem) {
      guard let root = try YAMLValue.read(file: file, bytes: bytes) else { return nil }
      guard root.isMapping else { throw YAMLProblem("it holds no keys with values", range: root.range) }
      return root
    } catch {
      warn(.malformedCitation, "the file can't be read: \(error.message)", error.remedy, file, error.range)
      return YAMLSalvage.mapping(before: error, file: file, bytes: bytes)
    }
  }

  private mutating func warn(
    _ name: Diagnostic.Name, _ message: String, _ remedy: String?, _ file: String, _ range: Range<Int>?
  ) {
    diagnostics.append(
      Diagnostic(name, .warning, message, remedy: remedy, at: Diagnostic.Place(file: file, range: range)))
  }
}
