/// A file that is to become a page.
struct PageSource {
  var kind: Page.Kind
  /// From the lesson folder.
  var file: String

  var stem: String { RelativePath.stem(of: file) }
  var isRMarkdown: Bool { file.hasSuffix(".Rmd") }

  /// Whether a file name is that of a source: `.md` and `.Rmd`, spelt like that.
  static func isSource(_ name: String) -> Bool {
    (name.hasSuffix(".md") && name.utf8.count > 3) || (name.hasSuffix(".Rmd") && name.utf8.count > 4)
  }

  /// What a page of a content folder is.
  static func kind(of name: String, in folder: String) -> Page.Kind {
    switch (folder, RelativePath.stem(of: name)) {
    case ("episodes", _): .episode
    case ("learners", "setup"): .setup
    case ("learners", "reference"): .glossary
    case ("learners", _): .learner
    case ("profiles", _): .profile
    case ("instructors", "instructor-notes"): .instructorNotes
    case ("instructors", _): .instructor
    default: .other
    }
  }
}

extension Page.Kind {
  /// The order of a lesson's pages.
  static let order: [Page.Kind] = [
    .home, .setup, .episode, .learner, .glossary, .profile, .instructorNotes, .instructor, .other, .codeOfConduct,
    .license,
  ]
}
