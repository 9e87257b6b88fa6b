public import Book
import BuiltInFiles
import Files
import XHTML

/// Writes a book as an EPUB 3.3 publication.
public enum EPUBWriter {
  /// Writes a book to a file, which is there complete or not at all; an older file stays until then.
  ///
  /// The same book gives the same bytes, wherever and whenever it is written.
  ///
  /// - Returns: the file's size, in bytes.
  @discardableResult
  public static func write(_ book: Book, to path: String) throws(EPUBFailure) -> Int {
    let files = files(of: Publication(book))
    try lookForImages(book)
    do {
      return try FinishedFile.replace(target: path) { try Archive.write(files, to: $0) }
    } catch {
      // libzip reads the images at the very end, and doesn't say which it couldn't.
      try lookForImages(book)
      throw failure(error, path)
    }
  }

  /// The files of the container in their order: `mimetype` first and stored (EPUB 3.3 §OCF ZIP container).
  static func files(of publication: Publication) -> [ContainerFile] {
    var files = [
      ContainerFile("mimetype", Array("application/epub+zip".utf8), .stored),
      ContainerFile("META-INF/container.xml", ContainerDocument.write()),
      file(Publication.packagePath, PackageDocument.write(publication)),
      file(publication.navigationPath, NavigationDocument.write(publication)),
      file(Publication.ncxPath, NCXDocument.write(publication)),
    ]
    files += zip(PageFrame.styleSheets, [BuiltInFile.baseStyle, .enhancedStyle]).map { file($0, $1.bytes) }
    for document in publication.book.documents {
      if let content = publication.contents[document.path] { files.append(file(document.path, content.bytes)) }
    }
    return files + publication.book.media.map { ContainerFile($0) }
  }

  private static func file(_ path: DocumentPath, _ bytes: [UInt8]) -> ContainerFile {
    ContainerFile(Publication.folder + path.string, bytes)
  }

  private static func failure(_ error: any Error, _ path: String) -> EPUBFailure {
    switch error {
    case let error as Archive.Failure where error.isFullDisk: .diskFull(path: path)
    case let error as Archive.Failure: .cannotWrite(path: path, reason: error.reason)
    case let error as FileFailure: .cannotWrite(path: path, reason: error.words)
    default: .cannotWrite(path: path, reason: String(describing: error))
    }
  }

  private static func lookForImages(_ book: Book) throws(EPUBFailure) {
    for item in book.media {
      guard case .file(let path, _) = item.contents else { continue }
      if let reason = Archive.whyUnreadable(path) { throw .imageGone(path: path, reason: reason) }
    }
  }
}
