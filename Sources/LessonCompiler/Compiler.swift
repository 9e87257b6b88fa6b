import Book
import Bookbinding
import Diagnostics
import EPUB
import Files
import Lesson

/// Makes a book of a lesson: reads the folder, binds the book, writes the file.
public struct Compiler: Sendable {
  public var options: CompilerOptions

  public init(options: CompilerOptions) {
    self.options = options
  }

  /// Makes the book. Nothing is written when the lesson has errors, and an older book stays.
  public func compile() -> Compilation {
    let (lesson, diagnostics) = reader().read()
    guard let lesson else {
      let failure: Compilation.Failure = diagnostics.contains { isAboutNoLesson($0) } ? .noLesson : .errors
      return Compilation(diagnostics: diagnostics, result: .failure(failure), source: sourceWithoutLesson())
    }
    // the cover is painted by another program meanwhile
    let cover = options.cover.map { CoverMaker.picture($0) }
    let maker = options.cover == nil ? CoverMaker(lesson) : nil
    var (book, findings) = Binder(options: bindingOptions(for: lesson)).bind(lesson: lesson)
    add(cover ?? maker?.finish(), to: &book, &findings)
    let path = options.output ?? Compiler.fileName(of: lesson.name, edition: options.edition)
    var compilation = Compilation(
      diagnostics: (diagnostics + findings).sorted(), result: .failure(.errors),
      source: { lesson.files.bytes(of: $0) })
    guard !compilation.diagnostics.contains(where: { $0.severity == .error }) else { return compilation }
    do {
      let size = try EPUBWriter.write(book, to: path)
      compilation.result = .success(Compilation.Product(path: path, size: size, pages: lesson.pages.count))
    } catch {
      compilation.result = .failure(.unwritable("\(error)"))
    }
    return compilation
  }

  /// The lesson that is meant where none is named: the current folder, or `lesson` in it, else whatever lesson the
  /// current folder lies in.
  public static var lessonHere: String { [".", "lesson"].first(where: LessonReader.isLesson) ?? "." }

  /// Puts the cover before everything else.
  private func add(_ cover: CoverMaker.Result?, to book: inout Book, _ diagnostics: inout [Diagnostic]) {
    if let cover {
      Binder.add(cover: cover.image, width: cover.width, height: cover.height, to: &book)
      diagnostics += cover.diagnostics
    } else if let file = options.cover {
      diagnostics.append(
        Diagnostic(
          .coverUnusable, .error, "“\(file)” can't be the cover", remedy: "give a picture in PNG or JPEG", at: nil))
    }
  }

  /// `shell-novice.epub`, `shell-novice-instructor.epub`
  static func fileName(of lesson: String, edition: Edition) -> String {
    lesson + (edition == .learner ? "" : "-\(edition.rawValue)") + ".epub"
  }

  private func reader() -> LessonReader {
    var readerOptions = LessonReader.Options()
    readerOptions.builtFolder = options.builtFolder
    if options.epoch == nil { readerOptions.commitTime = { LastCommit.time(in: $0) } }
    return LessonReader(folder: options.lesson, options: readerOptions)
  }

  private func bindingOptions(for lesson: Lesson) -> BindingOptions {
    let change = UTCTime(seconds: options.epoch ?? lesson.committed ?? lesson.modified)
    var binding = BindingOptions(modified: change.timestamp)
    binding.date = options.epoch == nil ? lesson.credits.released ?? change.date : change.date
    binding.edition = options.edition
    binding.solutions = options.solutions
    binding.tab = options.tab
    return binding
  }

  private func isAboutNoLesson(_ diagnostic: Diagnostic) -> Bool {
    ["lesson-not-found", "old-lesson-format", "built-folder-not-found"].contains(diagnostic.name.rawValue)
  }

  private func sourceWithoutLesson() -> @Sendable (String) -> [UInt8]? {
    guard let folder = LessonReader.lessonFolder(of: options.lesson) else { return { _ in nil } }
    return { try? folder.read($0, limit: LessonFiles.pageLimit) }
  }
}
