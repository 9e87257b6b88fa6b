public import Book
public import Diagnostics
public import Lesson

/// Makes a lesson into a book.
public struct Binder: Sendable {
  public var options: BindingOptions
  /// The words that the book itself uses.
  public var words: WordList

  public init(options: BindingOptions, words: WordList = .builtIn) {
    self.options = options
    self.words = words
  }

  /// The lesson's book, with every decision made, and what its author should know, in order.
  ///
  /// Complexity: linear in the size of the lesson.
  public func bind(lesson: Lesson) -> (Book, [Diagnostic]) {
    bind(lesson: lesson, files: LessonAssets(of: lesson))
  }

  /// The same with images and files from elsewhere.
  public func bind(lesson: Lesson, files: any AssetSource) -> (Book, [Diagnostic]) {
    bind(Manuscript(lesson), files: files)
  }

  func bind(_ manuscript: Manuscript, files: any AssetSource) -> (Book, [Diagnostic]) {
    let binding = Binding(manuscript: manuscript, options: options, words: words, files: files)
    let book = binding.book()
    return (book, binding.record.diagnostics.sorted())
  }
}
