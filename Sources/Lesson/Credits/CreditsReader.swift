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
    if credits.creators.isEmpty { credits.creators = authors().map { creator(named: $0) } }
    if credits.creators.isEmpty {
      credits.creators = [Credits.Creator(name: "The Carpentries", sortName: "The Carpentries")]
    }
    return credits
  }

  // MARK: - CITATION.cff

  private mutating func readCitation(_ root: YAMLValue) {
    let file = "CITATION.cff"
    credits.creators = people("authors", in: root, file, isEditor: false)
    let preferred = root["preferred-citation"]
    let editors = root["editors"] == nil ? preferred ?? root : root
    credits.creators += people("editors", in: editors, file, isEditor: true)
    credits.title = text("title", in: root)
    credits.abstract = text("abstract", in: root)
    credits.version = text("version", in: root)
    credits.released = released(root, in: file)
    credits.identifiers = identifiers(of: root, in: file)
    credits.doi = credits.identifiers.first
    credits.license = text("license", in: root) ?? root["license"]?.list?.first?.string
    credits.keywords = keywords(in: root)
    credits.preferredCitation = preferred.map { work($0, in: file) }
  }

  private mutating func work(_ value: YAMLValue, in file: String) -> Credits.Work {
    let pages = [text("start", in: value), text("end", in: value)].compactMap(\.self)
    return Credits.Work(
      kind: text("type", in: value), title: text("title", in: value),
      creators: people("authors", in: value, file, isEditor: false), journal: text("journal", in: value),
      volume: text("volume", in: value), issue: text("issue", in: value),
      pages: pages.isEmpty ? text("pages", in: value) : pages.joined(separator: "–"), year: text("year", in: value),
      doi: value["doi"].flatMap { doi($0, in: file) })
  }

  private mutating func people(
    _ key: String, in root: YAMLValue, _ file: String, isEditor: Bool
  ) -> [Credits.Creator] {
    list(key, in: root, file).compactMap { creator($0, in: file, isEditor: isEditor) }
  }

  private mutating func list(_ key: String, in root: YAMLValue, _ file: String) -> [YAMLValue] {
    guard let value = root[key] else { return [] }
    if value.list == nil { warn(.wrongType, "“\(key)” must be a list", "it is ignored", file, value.range) }
    return value.list ?? []
  }

  private func text(_ key: String, in root: YAMLValue) -> String? {
    root[key]?.string.map { $0.trimmed }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func keywords(in root: YAMLValue) -> [String] {
    root["keywords"]?.list?.compactMap { $0.string?.trimmed }.filter { !$0.isEmpty } ?? []
  }

  private mutating func released(_ root: YAMLValue, in file: String) -> String? {
    guard let value = root["date-released"], let text = value.string else { return nil }
    let day = CalendarDate.day(text)
    if day == nil {
      warn(.malformedDate, "“\(text)” is no date", "write it as YYYY-MM-DD", file, value.range)
    }
    return day
  }

  /// The key `doi` first, then the list of identifiers, each DOI once.
  private mutating func identifiers(of root: YAMLValue, in file: String) -> [String] {
    let listed = list("identifiers", in: root, file).filter { $0["type"]?.string == "doi" }.map { $0["value"] }
    var identifiers: [String] = []
    for value in [root["doi"]] + listed {
      if let identifier = value.flatMap({ doi($0, in: file) }), !identifiers.contains(identifier) {
        identifiers.append(identifier)
      }
    }
    return identifiers
  }

  private mutating func doi(_ value: YAMLValue, in file: String) -> String? {
    guard let text = value.string?.trimmed, !text.isEmpty else { return nil }
    let doi = DOI.bare(text)
    if doi == nil { warn(.malformedDOI, "“\(text)” is no DOI", DOI.example, file, value.range) }
    return doi
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
    credits.creators = list("creators", in: root, file).compactMap { zenodoCreator($0, in: file, isEditor: false) }
    let editors = list("contributors", in: root, file).filter { $0["type"]?.string == "Editor" }
    credits.creators += editors.compactMap { zenodoCreator($0, in: file, isEditor: true) }
    credits.title = credits.title ?? text("title", in: root)
    credits.version = credits.version ?? text("version", in: root)
    credits.abstract = credits.abstract ?? text("description", in: root).map(MarkupText.words)
    if credits.keywords.isEmpty { credits.keywords = keywords(in: root) }
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
    guard let found = files.file(file) else { return nil }
    do throws(FileFailure) {
      let bytes = try files.read(file, limit: YAMLLimits.bytes)
      modified = max(modified, found.modified)
      return bytes
    } catch {
      warn(.malformedCitation, "the file can't be read: \(error.words)", nil, file, nil)
      return nil
    }
  }

  /// The names in the list of authors; none, with a warning, where it is no text.
  private mutating func authors() -> [String] {
    guard let bytes = bytes("AUTHORS") else { return [] }
    for flaw in TextEncoding.diagnostics(of: bytes, in: "AUTHORS") {
      warn(flaw.name, flaw.message, flaw.remedy, "AUTHORS", flaw.place?.range)
    }
    if TextEncoding.isUTF16(bytes) { return [] }
    return AuthorsFile.names(in: String(decoding: bytes.dropFirst(ByteOrderMark.length(in: bytes)), as: UTF8.self))
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
