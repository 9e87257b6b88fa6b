/// What the package document says of the book (EPUB 3.3 §Metadata section, EPUB Accessibility 1.1).
public struct BookMetadata: Sendable {
  /// A person or body with a part in the book.
  public struct Contributor: Sendable, Hashable {
    /// What the part is. Raw values are MARC relator codes.
    public enum Role: String, Sendable {
      case author = "aut"
      case editor = "edt"
      case contributor = "ctb"
    }
    public var name: String
    /// The name as lists sort it: "Family, Given".
    public var fileAs: String
    public var role: Role
    /// An ORCID iD as a URL.
    public var orcid: String?
    public init(name: String, fileAs: String, role: Role, orcid: String? = nil) {
      self.name = name
      self.fileAs = fileAs
      self.role = role
      self.orcid = orcid
    }
  }

  /// The unique identifier: `urn:uuid:…`.
  public var identifier: String
  /// Further identifiers, such as a DOI as `https://doi.org/…`.
  public var otherIdentifiers: [String] = []
  public var title: String
  /// A BCP 47 tag.
  public var language: String
  public var direction: TextDirection = .leftToRight
  public var contributors: [Contributor] = []
  public var publisher: String?
  public var rights: String?
  public var rightsAddress: String?
  public var description: String?
  public var subjects: [String] = []
  /// Where the lesson is published or kept.
  public var source: String?
  /// The date of publication, `YYYY-MM-DD`.
  public var date: String?
  /// When work on the lesson began, `YYYY-MM-DD`.
  public var created: String?
  /// The last change, `YYYY-MM-DDThh:mm:ssZ`.
  public var modified: String
  public var accessibility = Accessibility()

  public init(identifier: String, title: String, language: String, modified: String) {
    self.identifier = identifier
    self.title = title
    self.language = language
    self.modified = modified
  }

  /// Facts about the contents that tell readers what they can do with the book.
  public struct Accessibility: Sendable {
    public var hasImages = false
    /// Every image that needs an alternative text has one.
    public var imagesHaveAlternatives = true
    public var hasMath = false
    public var summary: String?
    public init() {}
  }
}

/// The way a script runs.
public enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
