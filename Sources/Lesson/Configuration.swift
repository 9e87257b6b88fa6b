/// The settings of a lesson: what `config.yaml` says, as far as it means something to a book.
public struct Configuration: Sendable {
  /// The programme that a lesson belongs to.
  public enum Programme: Sendable, Hashable {
    case softwareCarpentry, dataCarpentry, libraryCarpentry, carpentries, incubator, lab
    /// Any other value of `carpentry`, as written.
    case other(String)
  }

  /// How far the lesson has come. Raw values are the configuration's.
  public enum LifeCycle: String, Sendable, CaseIterable {
    case preAlpha = "pre-alpha"
    case alpha, beta, stable
  }

  /// Where the definitions of the lesson's Glosario terms are.
  public enum GlossarySource: Sendable, Hashable {
    /// The project's main file.
    case published
    case address(String)
    /// A file of the lesson.
    case file(String)
  }

  /// The lesson in another language.
  public struct Variant: Sendable, Hashable {
    /// The language's name as readers see it.
    public var label: String
    public var address: String
    public init(label: String, address: String) {
      self.label = label
      self.address = address
    }
  }

  public var title: String
  public var programme: Programme
  /// The programme's full name.
  public var programmeName: String
  /// A BCP 47 tag; `en` when nothing is said.
  public var language: String
  public var keywords: [String]
  public var lifeCycle: LifeCycle?
  public var license: String
  public var licenseAddress: String?
  /// The repository, without a slash at its end.
  public var source: String?
  /// The repository's branch.
  public var branch: String
  /// The published site, with a slash at its end; worked out from `source` where it isn't given.
  public var address: String?
  public var contact: String?
  public var doi: String?
  /// `YYYY-MM-DD`
  public var created: String?
  public var isOverview: Bool
  public var numbersEpisodes: Bool
  /// Nil when the lesson uses no Glosario terms.
  public var glossary: GlossarySource?
  public var variants: [Variant]

  public init(title: String, programme: Programme, programmeName: String, language: String) {
    self.title = title
    self.programme = programme
    self.programmeName = programmeName
    self.language = language
    keywords = []
    license = "CC-BY 4.0"
    branch = "main"
    isOverview = false
    numbersEpisodes = true
    variants = []
  }
}
