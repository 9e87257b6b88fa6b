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

  /// The image that an address on a page means; nil where there is no such file, or it is no image that a book can show.
  public func image(_ address: String, from page: Page) -> LessonImage? {
    guard let found = file(address, from: page), let bytes = files.bytes(of: found.file, limit: Lesson.imageLimit),
      let header = ImageHeader.read(bytes)
    else { return nil }
    return LessonImage(file: found.file, path: found.path, size: found.size, header: header)
  }

  /// How large an image may be, in bytes.
  private static let imageLimit = 256 << 20
}
