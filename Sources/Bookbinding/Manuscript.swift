import Lesson

/// What of a lesson its book is made from.
struct Manuscript: Sendable {
  /// The name of the lesson's folder.
  var name: String
  var configuration: Configuration
  var pages: [Page]
  var credits: Credits

  init(name: String, configuration: Configuration, pages: [Page], credits: Credits) {
    self.name = name
    self.configuration = configuration
    self.pages = pages
    self.credits = credits
  }

  init(_ lesson: Lesson) {
    self.init(
      name: lesson.name, configuration: lesson.configuration, pages: lesson.pages, credits: lesson.credits)
  }
}
