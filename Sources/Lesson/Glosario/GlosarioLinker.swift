import Diagnostics
import DocumentModel

/// Puts links to Glosario's terms on a page.
final class GlosarioLinker {
  private let glosario: Glosario
  private let page: Page
  /// The terms that the page uses, by their slugs.
  private(set) var used: [String: GlosarioTerm] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var unknown: Set<String> = []

  init(glosario: Glosario, page: Page) {
    self.glosario = glosario
    self.page = page
  }

  /// The page with links in place of what stands for terms.
  func linked() -> Page {
    let rewriter = InlineRewriter { self.replacement($0, isInLink: $1) }
    var page = page
    page.title = rewriter.inlines(page.title, isInLink: true)
    page.document.blocks = rewriter.blocks(page.document.blocks)
    return page
  }

  private func replacement(_ inline: Inline, isInLink: Bool) -> [Inline] {
    switch inline.kind {
    case .text(let text): placeholders(in: text[...], inline.range, isInLink)
    case .link(let attributes, let text, let target): [link(attributes, text, target, inline.range)]
    default: [inline]
    }
  }

  // MARK: - Placeholders

  private func placeholders(in text: Substring, _ range: SourceRange, _ isInLink: Bool) -> [Inline] {
    var result: [Inline] = []
    var rest = text
    while let placeholder = GlosarioPlaceholder(in: rest) {
      if let term = term(String(placeholder.slug), range), !isInLink {
        append(placeholder.before, range, to: &result)
        result.append(mark(of: term, range))
      } else {
        append(placeholder.removed.before, range, to: &result)
      }
      rest = placeholder.after
    }
    append(rest, range, to: &result)
    return result
  }

  private func append(_ text: Substring, _ range: SourceRange, to inlines: inout [Inline]) {
    if !text.isEmpty { inlines.append(Inline(.text(String(text)), range)) }
  }

  /// A raised link. The site shows an icon; words tell where the link leads to those who can't see it.
  private func mark(of term: GlosarioTerm, _ range: SourceRange) -> Inline {
    let words = Inline(.text(term.words), range)
    let link = Inline.Kind.link(Attributes(classes: ["glosario"]), [words], target(of: term, title: ""))
    return Inline(.superscript([Inline(link, range)]), range)
  }

  // MARK: - Links that authors wrote

  private func link(
    _ attributes: Attributes, _ text: [Inline], _ target: Target, _ range: SourceRange
  ) -> Inline {
    guard let slug = GlosarioSite.slug(in: target.address), let term = term(slug, range) else {
      return Inline(.link(attributes, text, target), range)
    }
    return Inline(.link(attributes, text, self.target(of: term, title: target.title)), range)
  }

  // MARK: - Terms

  private func target(of term: GlosarioTerm, title: String) -> Target {
    guard glosario.file != nil else {
      return Target(GlosarioSite.address(of: term.slug, in: term.language), title: title)
    }
    return Target(GlosarioGlossary.address(of: term.slug), title: title)
  }

  /// The term of that slug, noted as used; nil, with a warning, where there is none.
  private func term(_ slug: String, _ range: SourceRange) -> GlosarioTerm? {
    let languages = glosario.languages
    let term =
      glosario.file.map { $0.term(slug, languages: languages) }
      ?? GlosarioTerm(slug: slug, language: LanguageTag.primary(glosario.language))
    if let term { used[slug] = term } else { reportUnknown(slug, range) }
    return term
  }

  /// Tells each unknown slug once. Of very many on one page, the last get no guess and a rough place: finding those
  /// takes time.
  private func reportUnknown(_ slug: String, _ range: SourceRange) {
    guard unknown.insert(slug).inserted else { return }
    let isOneOfFew = unknown.count <= 20
    let near = isOneOfFew ? Suggestion.nearest(to: slug, among: glosario.file?.slugs ?? []) : nil
    let file = range.isShared ? "links.md" : page.file
    let bytes = isOneOfFew ? place(of: slug, in: file, range.inOwnFile) : range.inOwnFile
    diagnostics.append(
      Diagnostic(
        .unknownGlosarioTerm, .warning, "Glosario defines no term “\(slug)”",
        remedy: near.map { "did you mean “\($0)”?" }, at: Diagnostic.Place(file: file, range: bytes)))
  }

  /// Where the slug stands in the source of the text around it.
  private func place(of slug: String, in file: String, _ range: Range<Int>) -> Range<Int> {
    guard let source = glosario.files.bytes(of: file), range.upperBound <= source.count else { return range }
    return source[range].firstRange(of: Array(slug.utf8)) ?? range
  }
}
