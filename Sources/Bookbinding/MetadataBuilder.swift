import Book
import DocumentModel
import Lesson

/// What the package document says of a book, from what the lesson says of itself.
struct MetadataBuilder {
  let manuscript: Manuscript
  let options: BindingOptions
  let labels: Labels

  func metadata(_ accessibility: BookMetadata.Accessibility) -> BookMetadata {
    let configuration = manuscript.configuration
    let credits = manuscript.credits
    var metadata = BookMetadata(
      identifier: identifier, title: title, language: configuration.language, modified: options.modified)
    metadata.otherIdentifiers = identifiers
    metadata.direction = MetadataBuilder.direction(of: configuration.language)
    metadata.contributors = contributors
    metadata.publisher = configuration.programmeName.isEmpty ? nil : configuration.programmeName
    metadata.rights = configuration.license.isEmpty ? nil : configuration.license
    metadata.rightsAddress = configuration.licenseAddress
    metadata.description = credits.abstract ?? firstParagraph
    metadata.subjects = configuration.keywords.isEmpty ? credits.keywords : configuration.keywords
    metadata.source = configuration.address ?? configuration.source
    metadata.created = configuration.created
    metadata.date = options.date ?? credits.released
    metadata.accessibility = accessibility
    metadata.accessibility.summary = AccessibilitySummary(labels: labels).text(of: accessibility)
    return metadata
  }

  /// What the home page begins with.
  private var firstParagraph: String? {
    let home = manuscript.pages.first { $0.kind == .home }
    let texts = home?.document.blocks.lazy.compactMap { block -> String? in
      guard case .paragraph(let content) = block.kind else { return nil }
      let text = PlainText.text(of: content)
      return text.isEmpty ? nil : text
    }
    return texts?.first
  }

  /// The lesson's title, else its folder's name.
  var title: String {
    let title = PlainText.collapsed(manuscript.configuration.title)
    return title.isEmpty ? manuscript.name : title
  }

  /// The same for each book of the same address, language, edition and choices.
  private var identifier: String {
    let configuration = manuscript.configuration
    let address = configuration.address ?? configuration.source ?? "lesson:\(manuscript.name)"
    return "urn:uuid:\(NameBasedUUID("\(address) \(configuration.language) \(options.fingerprint)"))"
  }

  /// The lesson's DOIs, the one that its configuration names first.
  private var identifiers: [String] {
    var known: Set<String> = []
    let all = [manuscript.configuration.doi].compactMap(\.self) + manuscript.credits.identifiers
    return all.filter { known.insert($0.lowercased()).inserted }.map { "https://doi.org/" + $0 }
  }

  private var contributors: [BookMetadata.Contributor] {
    manuscript.credits.creators.map {
      .init(name: $0.name, fileAs: $0.sortName, role: $0.isEditor ? .editor : .author, orcid: $0.orcid)
    }
  }

  private static let rightToLeft: Set<String> = ["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv"]

  static func direction(of language: String) -> TextDirection {
    rightToLeft.contains(language.prefix { $0 != "-" && $0 != "_" }.lowercased()) ? .rightToLeft : .leftToRight
  }
}
