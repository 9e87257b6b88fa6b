import Diagnostics
import DocumentModel
import LessonMarkdown

/// The part of a lesson's glossary that defines the terms of Glosario which its pages use.
struct GlosarioGlossary {
  /// By their slugs.
  let terms: [String: GlosarioTerm]
  /// The lesson's language.
  let language: String
  /// The file that the definitions are from.
  let file: String

  /// The page that the Workbench makes of it, where the lesson has no glossary of its own.
  private static let page = "learners/reference.md"

  /// A link to a term, from any page.
  static func address(of slug: String) -> String { "/\(page)#\(identifier(of: slug))" }

  private static func identifier(of slug: String) -> String { "glosario-\(slug)" }

  /// The pages with the definitions at the end of the glossary, or on a page of their own.
  func added(to pages: [Page]) -> [Page] {
    var pages = pages
    if let index = pages.firstIndex(where: { $0.kind == .glossary }) {
      let end = pages[index].document.blocks.last?.range.upper ?? 0
      pages[index].document.blocks += blocks(at: SourceRange(end, end))
      return pages
    }
    let page = Page(
      kind: .glossary, file: file, source: GlosarioGlossary.page, stem: "reference", title: [], timing: Timing(),
      document: Document(blocks: blocks(at: SourceRange(0, 0))))
    let before = Page.Kind.order.prefix { $0 != .glossary } + [.glossary]
    pages.insert(page, at: pages.firstIndex { !before.contains($0.kind) } ?? pages.count)
    return pages
  }

  /// - Parameter place: stands for the place of all text, which is from another file than the page.
  private func blocks(at place: SourceRange) -> [Block] {
    func text(_ words: String) -> Inline { Inline(.text(words), place) }
    func link(_ words: String, _ address: String) -> Inline {
      Inline(.link(.none, [text(words)], Target(address)), place)
    }
    let sorted = terms.values.sorted { ($0.words.lowercased(), $0.slug) < ($1.words.lowercased(), $1.slug) }
    // The definitions are under a licence that asks for this.
    let source = [
      link("Glosario", GlosarioSite.address), text(", The Carpentries, "),
      link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ]
    return [
      Block(.heading(level: 2, Attributes(identifier: "glosario"), [text("Glosario")]), place),
      Block(.definitionList(sorted.map { item($0, at: place) }), place), Block(.paragraph(source), place),
    ]
  }

  private func item(_ term: GlosarioTerm, at place: SourceRange) -> DefinitionListItem {
    var words = term.words
    if let acronym = term.acronym, !acronym.isEmpty { words += " (\(acronym))" }
    let isForeign = LanguageTag.primary(term.language) != LanguageTag.primary(language)
    let pairs = isForeign ? [Attributes.Pair("lang", term.language)] : []
    let name = Attributes(identifier: GlosarioGlossary.identifier(of: term.slug), pairs: pairs)
    var heading = [Inline(.span(name, [Inline(.text(words), place)]), place)]
    if isForeign { heading.append(Inline(.text(" [English]"), place)) }
    let blocks = definition(of: term, at: place)
    return DefinitionListItem(
      term: heading, definitions: [isForeign ? [Block(.div(Attributes(pairs: pairs), blocks), place)] : blocks])
  }

  private func definition(of term: GlosarioTerm, at place: SourceRange) -> [Block] {
    let document = MarkdownReader().read(Array((term.definition ?? "").utf8)).document
    let blocks = RawHTMLReader.read(document).document.blocks
    return InlineRewriter(range: place) { inline, _ in
      guard case .link(let attributes, let text, let target) = inline.kind, target.address.hasPrefix("#") else {
        return [inline]
      }
      let slug = String(target.address.dropFirst())
      let address =
        terms[slug] == nil
        ? GlosarioSite.address(of: slug, in: term.language) : GlosarioGlossary.address(of: slug)
      return [Inline(.link(attributes, text, Target(address)), place)]
    }.blocks(blocks)
  }
}
