import Diagnostics

/// Reads `config.yaml`.
///
/// - Source: the Workbench's reference, "config.yaml": the keys, their defaults and how each is tidied.
struct ConfigurationReader {
  /// The file's name, from the lesson folder.
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the source of Glosario's definitions is named.
  private(set) var glossaryRange: Range<Int>?

  init(file: String) {
    self.file = file
  }

  /// The settings and lists; nil, with an error among the diagnostics, when there can be no book with them.
  mutating func read(_ bytes: [UInt8]) -> (Configuration, PageLists)? {
    guard let root = mapping(in: bytes) else { return nil }
    guard let title = text("title", in: root)?.trimmed, !title.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .missingLessonTitle, .error, "the lesson has no title", remedy: "write “title: …” there", at: place()))
      return nil
    }
    let programme = programme(in: root)
    var configuration = Configuration(
      title: title, programme: programme,
      programmeName: text("carpentry_description", in: root) ?? programme.name, language: language(in: root))
    readAbout(&configuration, from: root)
    readPlaces(&configuration, from: root)
    configuration.isOverview = flag("overview", in: root)
    configuration.numbersEpisodes = !flag("disable_sidebar_numbering", in: root)
    return (configuration, lists(in: root))
  }

  // MARK: - The whole

  private mutating func mapping(in bytes: [UInt8]) -> YAMLValue? {
    do throws(YAMLProblem) {
      guard let root = try YAMLValue.read(file: file, bytes: bytes) else {
        throw YAMLProblem("it is empty")
      }
      guard root.isMapping else { throw YAMLProblem("it holds no keys with values", range: root.range) }
      return root
    } catch {
      let name: Diagnostic.Name = error.duplicateKey == nil ? .malformedConfiguration : .duplicateKey
      let message =
        error.duplicateKey.map { "the key “\($0)” stands there twice" }
        ?? "the configuration can't be read: \(error.message)"
      diagnostics.append(Diagnostic(name, .error, message, remedy: error.remedy, at: place(error.range)))
      return nil
    }
  }

  // MARK: - Groups of keys

  private mutating func readAbout(_ configuration: inout Configuration, from root: YAMLValue) {
    configuration.keywords = keywords(in: root)
    configuration.lifeCycle = lifeCycle(in: root)
    configuration.license = text("license", in: root) ?? configuration.license
    configuration.licenseAddress = text("license_url", in: root)
    configuration.doi = doi(in: root)
    configuration.contact = text("contact", in: root)
    configuration.created = created(in: root)
    configuration.glossary = glossary(in: root)
    configuration.variants = variants(in: root)
  }

  private mutating func readPlaces(_ configuration: inout Configuration, from root: YAMLValue) {
    configuration.source = address("source", in: root).map(SiteAddress.withoutSlash)
    configuration.branch = text("branch", in: root) ?? configuration.branch
    configuration.address =
      address("url", in: root).map(SiteAddress.withSlash) ?? configuration.source.flatMap(SiteAddress.published(from:))
  }

  private mutating func programme(in root: YAMLValue) -> Configuration.Programme {
    guard let code = text("carpentry", in: root) else {
      diagnostics.append(
        Diagnostic(
          .missingProgramme, .warning, "the lesson doesn't name its programme",
          remedy: "write “carpentry: incubator” or another programme's code there", at: place()))
      return .carpentries
    }
    return Configuration.Programme(code: code)
  }

  private mutating func language(in root: YAMLValue) -> String {
    guard let value = text("lang", in: root) else { return "en" }
    guard let tag = LanguageTag.bcp47(value) else {
      warn(.malformedLanguage, "“\(value)” is no language code", "write one like “en” or “pt-BR”", root["lang"])
      return "en"
    }
    if !LanguageTag.translated.contains(LanguageTag.primary(tag)) {
      warn(
        .unknownLanguage, "labels such as “Challenge” are not translated into “\(value)”: they are English", nil,
        root["lang"])
    }
    return tag
  }

  private mutating func keywords(in root: YAMLValue) -> [String] {
    let values = root["keywords"]?.list?.compactMap(\.string) ?? text("keywords", in: root).map { [$0] } ?? []
    return values.flatMap { $0.split(separator: ",") }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private mutating func lifeCycle(in root: YAMLValue) -> Configuration.LifeCycle? {
    guard let value = text("life_cycle", in: root) else { return nil }
    let lifeCycle = Configuration.LifeCycle(rawValue: value)
    if lifeCycle == nil {
      let known = Configuration.LifeCycle.allCases.map(\.rawValue).joined(separator: ", ")
      warn(
        .unknownLifeCycle, "“\(value)” is no stage of a lesson's life", "the stages are \(known)", root["life_cycle"])
    }
    return lifeCycle
  }

  private mutating func created(in root: YAMLValue) -> String? {
    guard let value = text("created", in: root) else { return nil }
    let day = CalendarDate.day(value)
    if day == nil { warn(.malformedDate, "“\(value)” is no date", "write it as YYYY-MM-DD", root["created"]) }
    return day
  }

  private mutating func doi(in root: YAMLValue) -> String? {
    guard let value = text("doi", in: root) else { return nil }
    let doi = DOI.bare(value)
    if doi == nil { warn(.malformedDOI, "“\(value)” is no DOI", DOI.example, root["doi"]) }
    return doi
  }

  private mutating func glossary(in root: YAMLValue) -> Configuration.GlossarySource? {
    glossaryRange = root["glosario"]?.range
    if let isUsed = root["glosario"]?.bool { return isUsed ? .published : nil }
    return text("glosario", in: root).map { $0.contains("://") ? .address($0) : .file($0) }
  }

  private mutating func variants(in root: YAMLValue) -> [Configuration.Variant] {
    guard let value = root["languages"] else { return [] }
    guard value.isMapping, let others = value["other"] else {
      if !value.isMapping {
        warn(.wrongType, "“languages” must have keys “default” and “other”", "it is ignored", value)
      }
      return []
    }
    guard let entries = others.list else {
      warn(.wrongType, "“other” must be a list of languages", "it is ignored", others)
      return []
    }
    return entries.compactMap { variant($0) }
  }

  private mutating func variant(_ entry: YAMLValue) -> Configuration.Variant? {
    guard let address = entry["url"]?.string?.trimmed, !address.isEmpty else {
      warn(.wrongType, "a language has no “url”", "it is ignored", entry)
      return nil
    }
    let label = (entry["lang"] ?? entry["label"])?.string?.trimmed ?? address
    return Configuration.Variant(label: label, address: address)
  }

  private mutating func lists(in root: YAMLValue) -> PageLists {
    var lists = PageLists(configurationFile: file)
    for folder in PageLists.folders {
      guard let value = root[folder] ?? PageLists.oldKeys[folder].flatMap({ root[$0] }) else { continue }
      let items = value.list ?? (value.string == nil ? nil : [value])
      guard let items else {
        warn(.wrongType, "“\(folder)” must be a list of file names", "it is read as if it were blank", value)
        continue
      }
      lists[folder] = items.isEmpty ? nil : entries(items, of: folder)
    }
    return lists
  }

  private mutating func entries(_ items: [YAMLValue], of folder: String) -> [PageLists.Entry]? {
    var entries: [PageLists.Entry] = []
    for item in items where !item.isNull {
      if let name = item.string?.trimmed, !name.isEmpty {
        entries.append(PageLists.Entry(name: name, range: item.range))
      } else {
        warn(.wrongType, "an entry of “\(folder)” is no file name", nil, item)
      }
    }
    return entries.isEmpty ? nil : entries
  }

  // MARK: - Single values

  /// A scalar's text, blanks at its ends removed; nil where the key is missing, null or empty.
  private mutating func text(_ key: String, in root: YAMLValue) -> String? {
    guard let value = root[key] else { return nil }
    guard let text = value.string else {
      warn(.wrongType, "“\(key)” must be a text", "it is ignored", value)
      return nil
    }
    return text.trimmed.isEmpty ? nil : text.trimmed
  }

  /// An address on the web; nil, with a warning, for any other text.
  private mutating func address(_ key: String, in root: YAMLValue) -> String? {
    guard let address = text(key, in: root) else { return nil }
    if SiteAddress.isOnWeb(address) { return address }
    let remedy = SiteAddress.guess(for: address).map { "did you mean “\($0)”?" } ?? "write one like https://example.org"
    warn(.malformedAddress, "“\(address)” is no address on the web", remedy, root[key])
    return nil
  }

  private mutating func flag(_ key: String, in root: YAMLValue) -> Bool {
    guard let value = root[key] else { return false }
    guard let flag = value.bool else {
      warn(.wrongType, "“\(key)” must be true or false", "it is ignored", value)
      return false
    }
    return flag
  }

  private mutating func warn(_ name: Diagnostic.Name, _ message: String, _ remedy: String?, _ value: YAMLValue?) {
    diagnostics.append(Diagnostic(name, .warning, message, remedy: remedy, at: place(value?.range)))
  }

  private func place(_ range: Range<Int>? = nil) -> Diagnostic.Place { Diagnostic.Place(file: file, range: range) }
}
