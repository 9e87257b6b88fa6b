import ArgumentParser
import Files
import LessonCompiler

/// `lesson2epub ast PAGE`
struct SyntaxTreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ast",
    abstract: "Prints a page as the parser reads it, in Pandoc's JSON form.",
    discussion: "The page alone: without links.md, raw HTML as it stands, no rule of the lesson format applied.")

  @Argument(help: ArgumentHelp("A page in Markdown.", valueName: "page"), completion: .file(extensions: ["md", "Rmd"]))
  var page: String

  func run() throws {
    do {
      try StandardOutput.write(SyntaxTree.pandocJSON(ofPage: page))
    } catch {
      StandardError.write("lesson2epub: \(page): \(error.words)")
      throw ExitStatus.unreadableInput
    }
  }
}
