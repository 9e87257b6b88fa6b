import Files
import Media

extension Lesson {
  /// The file that an address on a page means, where the lesson's site finds it; nil where there is none, and for
  /// addresses of other sites.
  public func file(_ address: String, from page: Page) -> LessonFile? {
    guard let name = AssetFinder(lesson: self).find(address, from: page), let found = files.file(name) else {
      return nil
    }
    return LessonFile(file: name, path: found.absolutePath, size: found.size, modified: found.modified)
  }

  /// A file's path from the lesson folder; files of a built folder elsewhere as if they lay where the Workbench has
  /// that folder, in `site/built`.
  public func usualPath(of file: LessonFile) -> String {
    guard let built = files.built, let name = built.name(of: file.file) else { return file.file }
    return "\(BuiltFolder.usual)/\(name)"
  }

  /// The image that an address on a page means; nil where there is no such file, or it is no image that a book can show.
  public func image(_ address: String, from page: Page) -> LessonImage? {
    guard let found = file(address, from: page), let header = header(of: found) else { return nil }
    return LessonImage(file: found.file, path: found.path, size: found.size, header: header)
  }

  private func header(of found: LessonFile) -> ImageHeader? {
    if let start = files.start(of: found.file, count: ImageHeader.usualLength), let header = ImageHeader.read(start) {
      return header
    }
    guard found.size > ImageHeader.usualLength else { return nil }
    return files.bytes(of: found.file, limit: Lesson.imageLimit).flatMap(ImageHeader.read)
  }

  /// How large an image may be whose first bytes don't tell what it is, in bytes.
  private static let imageLimit = 64 << 20
}
