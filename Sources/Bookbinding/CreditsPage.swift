import Book
import Lesson

/// The document that tells who made the lesson, and how to cite it.
struct CreditsPage {
  let manuscript: Manuscript
  let metadata: BookMetadata
  let labels: Labels

  private var credits: Credits { manuscript.credits }
  private var configuration: Configuration { manuscript.configuration }

  func document() -> BookDocument {
    let title = labels["Credits"]
    let blocks =
      people(labels["Authors"], isEditor: false) + people(labels["Editors"], isEditor: true) + state
      + citation + Imprint(metadata: metadata, labels: labels).blocks + ways
      + [.paragraph([.text(labels["MadeWith"])])]
    return BookDocument(
      path: DocumentPath("credits.xhtml"), kind: .credits, title: title,
      blocks: [.generatedTitle(title), .group(.generated, blocks)])
  }

  // MARK: People

  private func people(_ label: String, isEditor: Bool) -> [BookBlock] {
    let people = credits.creators.filter { $0.isEditor == isEditor }
    if people.isEmpty { return [] }
    return [.paragraph([.text(label)]), .bulletList(people.map { [.plain(line($0))] })]
  }

  private func line(_ person: Credits.Creator) -> [BookInline] {
    var text: [BookInline] = [.text(person.name)]
    if let affiliation = person.affiliation { text.append(.text(", \(affiliation)")) }
    if let orcid = person.orcid { text += [.text(" "), Imprint.link(orcid)] }
    return text
  }

  // MARK: The lesson

  /// How far the lesson has come.
  private var state: [BookBlock] {
    let note: String? =
      switch configuration.lifeCycle {
      case .preAlpha: "PreAlphaNote"
      case .alpha: "AlphaNote"
      case .beta: "BetaNote"
      // the website shows the badge of a review together with a DOI alone
      case .stable: configuration.doi == nil ? nil : "PeerReview"
      case nil: nil
      }
    let version = credits.version.map { Imprint.line(labels["Version"], .text($0)) }
    return (version.map { [$0] } ?? []) + (note.map { [.paragraph([.text(labels[$0])])] } ?? [])
  }

  /// How to cite the lesson: authors, year, title, version and address; and the work that it wants cited besides.
  private var citation: [BookBlock] {
    var parts = [names(credits.creators.filter { !$0.isEditor })]
    if let year = (credits.released ?? metadata.date)?.prefix(4) { parts[0] += " (\(year))" }
    parts.append(credits.title ?? metadata.title)
    if let version = credits.version { parts.append("\(labels["Version"]) \(version)") }
    let address = metadata.otherIdentifiers.first ?? metadata.source
    var text = [BookInline.text(CreditsPage.sentences(parts))]
    if let address { text += [.text(" "), Imprint.link(address)] }
    return [.paragraph([.text("\(labels["Cite"]): ")] + text)] + (credits.preferredCitation.map { [cited($0)] } ?? [])
  }

  private func cited(_ work: Credits.Work) -> BookBlock {
    var place = [work.journal, work.volume].compactMap(\.self).joined(separator: " ")
    if let issue = work.issue { place += "(\(issue))" }
    if let pages = work.pages { place += ", \(pages)" }
    let parts = [names(work.creators) + (work.year.map { " (\($0))" } ?? ""), work.title ?? "", place]
    var text = [BookInline.text(CreditsPage.sentences(parts))]
    if let doi = work.doi { text += [.text(" "), Imprint.link("https://doi.org/" + doi)] }
    return .paragraph(text)
  }

  private func names(_ people: [Credits.Creator]) -> String { people.map(\.sortName).joined(separator: "; ") }

  /// Each part with one full stop behind it.
  private static func sentences(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.map { $0.last.map { ".?!".contains($0) } == true ? $0 : $0 + "." }
      .joined(separator: " ")
  }

  /// Where to write to, and where the lesson is to be had in other languages.
  private var ways: [BookBlock] {
    var blocks: [BookBlock] = []
    if let contact = configuration.contact, contact.contains("@") {
      blocks.append(Imprint.line(labels["Contact"], Imprint.link("mailto:" + contact, text: contact)))
    }
    if !configuration.variants.isEmpty {
      let links = configuration.variants.map { [BookBlock.plain([Imprint.link($0.address, text: $0.label)])] }
      blocks += [.paragraph([.text(labels["OtherLanguages"])]), .bulletList(links)]
    }
    return blocks
  }
}
