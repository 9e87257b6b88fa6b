import Book
import Lesson

/// The documents that tell what book this is: title page, table of contents, credits.
struct FrontMatterPages {
  let manuscript: Manuscript
  let metadata: BookMetadata
  let labels: Labels

  func titlePage() -> BookDocument {
    var lines: [BookBlock] = []
    let authors = metadata.contributors.filter { $0.role == .author }.map(\.name)
    if !authors.isEmpty { lines.append(.paragraph([.text(authors.joined(separator: ", "))])) }
    if let publisher = metadata.publisher { lines.append(.paragraph([.text(publisher)])) }
    if let date = metadata.date { lines.append(.paragraph([.text(date)])) }
    lines += imprint
    let title = BookBlock.heading(BookHeading(level: 1, marks: .generated, content: [.text(metadata.title)]))
    return BookDocument(
      path: DocumentPath("title-page.xhtml"), kind: .titlePage, title: labels["TitlePage"],
      blocks: [title, .group(.generated, lines)])
  }

  func contents() -> BookDocument {
    BookDocument(path: DocumentPath("nav.xhtml"), kind: .navigation, title: labels["Contents"], blocks: [])
  }

  func credits() -> BookDocument {
    let title = labels["Credits"]
    var blocks = people(labels["Authors"], isEditor: false) + people(labels["Editors"], isEditor: true)
    if let version = manuscript.credits.version {
      blocks.append(.paragraph([.text("\(labels["Version"]): \(version)")]))
    }
    blocks += imprint
    for identifier in metadata.otherIdentifiers { blocks.append(.paragraph([FrontMatterPages.link(identifier)])) }
    blocks.append(.paragraph([.text(labels["MadeWith"])]))
    return BookDocument(
      path: DocumentPath("credits.xhtml"), kind: .credits, title: title,
      blocks: [.generatedTitle(title), .group(.generated, blocks)])
  }

  /// Licence and source.
  private var imprint: [BookBlock] {
    var blocks: [BookBlock] = []
    if let rights = metadata.rights {
      let text = metadata.rightsAddress.map { FrontMatterPages.link($0, text: rights) } ?? .text(rights)
      blocks.append(.paragraph([.text("\(labels["License"]): "), text]))
    }
    if let source = metadata.source {
      blocks.append(.paragraph([.text("\(labels["Source"]): "), FrontMatterPages.link(source)]))
    }
    return blocks
  }

  private func people(_ label: String, isEditor: Bool) -> [BookBlock] {
    let people = manuscript.credits.creators.filter { $0.isEditor == isEditor }
    if people.isEmpty { return [] }
    let items = people.map { person in
      var text: [BookInline] = [.text(person.name)]
      if let affiliation = person.affiliation { text.append(.text(", \(affiliation)")) }
      if let orcid = person.orcid { text += [.text(" "), FrontMatterPages.link(orcid)] }
      return [BookBlock.plain(text)]
    }
    return [.paragraph([.text(label)]), .bulletList(items)]
  }

  /// A link where the address can be one; else its text.
  private static func link(_ address: String, text: String? = nil) -> BookInline {
    let content = [BookInline.text(text ?? address)]
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return content[0] }
    return .link(BookLink(target: .outside(LinkAddress.legal(address)), content: content))
  }
}
