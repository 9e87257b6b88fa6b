import Diagnostics

/// The names of what can be said about a lesson while it is read.
extension Diagnostic.Name {
  // The folder
  static let lessonNotFound: Self = "lesson-not-found"
  static let oldLessonFormat: Self = "old-lesson-format"
  static let builtFolderNotFound: Self = "built-folder-not-found"
  static let unreadableFile: Self = "unreadable-file"
  static let wrongEncoding: Self = "wrong-encoding"
  static let nulCharacter: Self = "nul-character"

  // The configuration
  static let ambiguousConfiguration: Self = "ambiguous-configuration"
  static let malformedConfiguration: Self = "malformed-configuration"
  static let duplicateKey: Self = "duplicate-key"
  static let wrongType: Self = "wrong-type"
  static let missingLessonTitle: Self = "missing-lesson-title"
  static let missingProgramme: Self = "missing-programme"
  static let unknownLifeCycle: Self = "unknown-life-cycle"
  static let unknownLanguage: Self = "unknown-language"
  static let malformedLanguage: Self = "malformed-language"
  static let malformedDate: Self = "malformed-date"
  static let malformedDOI: Self = "malformed-doi"
  static let malformedAddress: Self = "malformed-address"

  // Which pages there are
  static let missingPage: Self = "missing-page"
  static let pageListedTwice: Self = "page-listed-twice"
  static let draftPage: Self = "draft-page"
  static let episodesNotListed: Self = "episodes-not-listed"
  static let unlistedInstructorNotes: Self = "unlisted-instructor-notes"
  static let clashingPageNames: Self = "clashing-page-names"
  static let reservedPageName: Self = "reserved-page-name"
  static let missingHomePage: Self = "missing-home-page"
  static let noEpisodes: Self = "no-episodes"

  // A page
  static let emptyPage: Self = "empty-page"
  static let malformedFrontMatter: Self = "malformed-front-matter"
  static let missingPageTitle: Self = "missing-page-title"
  static let malformedTiming: Self = "malformed-timing"
  static let oldFrontMatterKey: Self = "old-front-matter-key"
  static let staleBuiltPage: Self = "stale-built-page"
  static let unbuiltPage: Self = "unbuilt-page"

  // Glosario
  static let glosarioUnreachable: Self = "glosario-unreachable"
  static let glosarioUnreadable: Self = "glosario-unreadable"
  static let unknownGlosarioTerm: Self = "unknown-glosario-term"
  static let untranslatedGlosarioTerm: Self = "untranslated-glosario-term"

  // Credits
  static let malformedCitation: Self = "malformed-citation"
  static let malformedOrcid: Self = "malformed-orcid"
  static let namelessCreator: Self = "nameless-creator"
}
