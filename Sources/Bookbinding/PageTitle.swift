import Book
import Lesson

/// The title of a page, or the word for what it is where its author gave it none.
struct PageTitle {
  let page: Page
  let edition: Edition
  let labels: Labels

  /// Plain text, never empty.
  var text: String {
    let own = PlainText.text(of: page.title)
    return own.isEmpty ? substitute : own
  }

  /// The heading of level 1.
  func heading(_ binder: PageBinder) -> BookBlock {
    if PlainText.text(of: page.title).isEmpty { return .generatedTitle(substitute) }
    return .heading(BookHeading(level: 1, content: binder.inlines(page.title, .init())))
  }

  private var substitute: String {
    switch page.kind {
    case .home: labels[edition == .instructor ? "SummaryAndSchedule" : "SummaryAndSetup"]
    case .setup: labels["SetupInstructions"]
    case .glossary: labels["Glossary"]
    case .instructorNotes: labels["InstructorNotes"]
    case .codeOfConduct: labels["CodeOfConduct"]
    case .license: labels["License"]
    case .profile: labels["LearnerProfiles"]
    default: page.stem
    }
  }
}
