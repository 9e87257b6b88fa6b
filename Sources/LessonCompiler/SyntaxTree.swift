import DocumentModel
public import Files
import Lesson
import LessonMarkdown

/// A page's document as the parser reads it: without raw HTML read, without any rule of the lesson format.
public enum SyntaxTree {
  /// The page in Pandoc's JSON form, in UTF-8.
  ///
  /// - Throws: ``FileFailure`` when the page can't be read.
  public static func pandocJSON(ofPage path: String) throws(FileFailure) -> [UInt8] {
    let separator = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = separator.map { String(path[..<$0]) } ?? "."
    let name = separator.map { String(path[path.index(after: $0)...]) } ?? path
    let bytes = try ConfinedFolder(path: folder.isEmpty ? "/" : folder).read(name, limit: LessonFiles.pageLimit)
    var options = MarkdownReader.Options()
    options.isMetadata = { Metadata.isMapping($0) }
    return MarkdownReader(options: options).read(bytes).document.pandocJSON()
  }
}
