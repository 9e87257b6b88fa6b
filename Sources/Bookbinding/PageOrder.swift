import Lesson

/// The pages that an edition has, in the order of the book.
struct PageOrder {
  /// Home page, setup, episodes.
  private(set) var before: [Int]
  /// Pages for learners, the glossary, profiles, others, and what is for instructors.
  private(set) var after: [Int]
  /// Code of conduct, licence.
  private(set) var legal: [Int]

  init(pages: [Page], edition: Edition) {
    func numbers(_ kinds: Page.Kind...) -> [Int] {
      kinds.flatMap { kind in pages.indices.filter { pages[$0].kind == kind } }
    }
    before = numbers(.home, .setup, .episode)
    after = numbers(.learner, .glossary, .profile, .other)
    if edition == .instructor { after += numbers(.instructorNotes, .instructor) }
    legal = numbers(.codeOfConduct, .license)
  }

  static func isLegal(_ page: Page) -> Bool { page.kind == .codeOfConduct || page.kind == .license }
}
