import ArgumentParser
import DocumentModel
import LessonMarkdown
import Foundation

@main
struct Command: ParsableCommand {
  @Argument var what: String
  @Argument var page: String
  func run() {
    let bytes = [UInt8](FileManager.default.contents(atPath: page)!)
    let r = MarkdownReader().read(bytes)
    FileHandle.standardOutput.write(Data(r.document.pandocJSON()))
  }
}
