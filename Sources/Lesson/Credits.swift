/// Who made the lesson, and how it wants to be cited.
public struct Credits: Sendable {
  /// A person or body.
  public struct Creator: Sendable, Hashable {
    /// The name as it is said: "Ada Lovelace".
    public var name: String
    /// The name as lists sort it: "Lovelace, Ada".
    public var sortName: String
    /// An ORCID iD as a URL.
    public var orcid: String?
    public var affiliation: String?
    public var isEditor: Bool
    public init(
      name: String, sortName: String, orcid: String? = nil, affiliation: String? = nil, isEditor: Bool = false
    ) {
      self.name = name
      self.sortName = sortName
      self.orcid = orcid
      self.affiliation = affiliation
      self.isEditor = isEditor
    }
  }

  /// A work that the lesson wants to be cited by in its own place, such as an article about it.
  public struct Work: Sendable, Hashable {
    /// `article`, `book` …
    public var kind: String?
    public var title: String?
    public var creators: [Creator]
    public var journal: String?
    public var volume: String?
    public var issue: String?
    /// The first page and the last: `12` or `12–34`.
    public var pages: String?
    public var year: String?
    /// Without an address before it: `10.21105/jose.00059`.
    public var doi: String?
  }

  /// The title that the lesson is cited by, where it gives one.
  public var title: String?
  public var creators: [Creator]
  public var abstract: String?
  public var version: String?
  /// `YYYY-MM-DD`
  public var released: String?
  /// The lesson's DOI, without an address before it.
  public var doi: String?
  /// All DOIs of the lesson, ``doi`` first: of all its versions together, of single ones.
  public var identifiers: [String]
  /// As the file names it: an SPDX identifier such as `CC-BY-4.0`.
  public var license: String?
  public var keywords: [String]
  /// What to cite in the lesson's place.
  public var preferredCitation: Work?

  public init(creators: [Creator]) {
    self.creators = creators
    keywords = []
    identifiers = []
  }
}
