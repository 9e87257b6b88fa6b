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

  public var creators: [Creator]
  public var abstract: String?
  public var version: String?
  /// `YYYY-MM-DD`
  public var released: String?
  public var doi: String?
  public var keywords: [String]

  public init(creators: [Creator]) {
    self.creators = creators
    keywords = []
  }
}
