public import Diagnostics
public import DocumentModel

/// Reads a page in the Markdown dialect of lessons: Pandoc's `markdown` with the Workbench's extensions.
public struct MarkdownReader: Sendable {
  /// What can differ from page to page.
  public struct Options: Sendable {
    /// Whether `{r}` chunks of knitr become code blocks, those with `include=FALSE` nothing. For R Markdown pages.
    public var readsKnitrChunks = false
    /// Judges whether the text between two `---` lines is a mapping in YAML, and so metadata.
    public var isMetadata: @Sendable (_ text: [UInt8]) -> Bool = { _ in true }
    /// Judges whether a div of this name is one even where a slip makes text of its opening line: right below text, or
    /// indented by up to three spaces. Pandoc knows no such names.
    public var isDivName: @Sendable (_ name: String) -> Bool = { _ in false } {
      didSet { repairsFences = true }
    }
    /// Whether slips in fences are set right at all.
    private(set) var repairsFences = false
    public init() {}
  }

  /// A page, read.
  public struct Reading: Sendable {
    public var document: Document
    /// What didn't make sense; places are of the page, or of the shared definitions, by their ranges.
    public var findings: [Finding]
  }

  /// Something in the text that its author should know of.
  public struct Finding: Sendable, Hashable {
    public var name: Diagnostic.Name
    public var message: String
    public var remedy: String?
    public var range: SourceRange
    public init(_ name: Diagnostic.Name, _ message: String, remedy: String? = nil, at range: SourceRange) {
      self.name = name
      self.message = message
      self.remedy = remedy
      self.range = range
    }
  }

  public var options: Options
  /// Link definitions, notes and macros that win over a page's own.
  public var shared: SharedDefinitions

  public init(options: Options = Options(), shared: SharedDefinitions = .none) {
    self.options = options
    self.shared = shared
  }

  /// Reads a page from its bytes. Any bytes give a document. Complexity: linear.
  public func read(_ bytes: [UInt8]) -> Reading {
    let page = PageContext(options: options)
    var parser = BlockParser(PageText(page: bytes), page: page)
    let drafts = parser.blocks()
    page.definitions.override(with: shared.definitions)
    return Reading(document: Document(blocks: Finisher(page: page).blocks(drafts)), findings: page.findings)
  }
}
