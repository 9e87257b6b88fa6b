public import ArgumentParser
public import Bookbinding
import Diagnostics
import LessonCompiler

/// `lesson2epub [LESSON] [-o OUT]`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes the book of a lesson.",
    discussion: """
      The book is written to the current folder, named like the lesson's folder. The lesson itself is only read.
      It ends with status 0 when the book is written, 1 when the lesson has errors (with --strict, warnings too), \
      64 for a mistake in the command, 66 when there is no lesson, 73 when the book can't be written.
      """)

  @Argument(
    help: ArgumentHelp(
      "The lesson's folder, or one inside of it. Without it, the current folder, or lesson/ in it.", valueName: "lesson"
    ),
    completion: .directory)
  var lesson: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("The book's file.", valueName: "file"))
  var output: String?

  @Option(help: "For whom the book is: learner or instructor.")
  var edition = Edition.learner

  @Option(help: "Where solutions stand: at the end, inline, or nowhere (none).")
  var solutions = SolutionPlacement.end

  @Option(help: ArgumentHelp("Of each group of tabs, keep the one with this name.", valueName: "name"))
  var tab: String?

  @Option(
    help: ArgumentHelp("The folder with the pages that knitr made of R Markdown.", valueName: "folder"),
    completion: .directory)
  var built: String?

  @Option(
    help: ArgumentHelp("A picture in PNG or JPEG for the cover, instead of the one that is drawn.", valueName: "file"),
    completion: .file(extensions: ["png", "jpg", "jpeg"]))
  var cover: String?

  @Flag(help: "End with status 1 when there are warnings.")
  var strict = false

  func run() throws {
    var options = CompilerOptions(lesson: lesson ?? Compiler.lessonHere)
    options.output = output
    options.edition = edition
    options.solutions = solutions
    options.tab = tab
    options.builtFolder = built
    options.cover = cover
    options.epoch = try SourceDate.epoch()
    let compilation = Compiler(options: options).compile()
    Report.print(compilation)
    switch compilation.result {
    case .success: if strict, compilation.warnings > 0 { throw ExitStatus.diagnosed }
    case .failure(.noLesson): throw ExitStatus.unreadableInput
    case .failure(.errors): throw ExitStatus.diagnosed
    case .failure(.unwritable): throw ExitStatus.unwritableOutput
    }
  }
}

extension Edition: ExpressibleByArgument {}
extension SolutionPlacement: ExpressibleByArgument {}
