import Book
public import Lesson
import Media

/// The images and files of a lesson, as they lie in its folder.
public struct LessonAssets: AssetSource {
  private let lesson: Lesson

  public init(of lesson: Lesson) { self.lesson = lesson }

  public func file(_ address: String, on page: Page) -> String? {
    lesson.file(address, from: page).map(lesson.usualPath)
  }

  public func image(_ address: String, on page: Page) -> ImageLookup {
    guard lesson.file(address, from: page) != nil else { return .missing }
    guard let image = lesson.image(address, from: page) else {
      return .unusable("it is of no format that books can hold")
    }
    return image.header.format == .svg ? drawing(image) : picture(image)
  }

  private func picture(_ image: LessonImage) -> ImageLookup {
    .found(
      ImageAsset(file: image.file, header: image.header, contents: .file(path: image.path, size: image.size)))
  }

  /// A drawing goes into the book cleaned.
  private func drawing(_ image: LessonImage) -> ImageLookup {
    lesson.files.bytes(of: image.file).flatMap { ImageAsset(drawing: $0, file: image.file) }.map { .found($0) }
      ?? .unusable("the drawing can't be read")
  }
}

extension ImageAsset {
  /// A drawing in SVG, cleaned; nil where it can't be read.
  init?(drawing bytes: [UInt8], file: String) {
    guard let cleaned = SVGCleaner.clean(bytes) else { return nil }
    self.init(file: file, header: cleaned.header, contents: .bytes(cleaned.bytes), removed: cleaned.removed)
  }

  /// An image of the format and size that its header tells.
  init(file: String, header: ImageHeader, contents: MediaItem.Contents, removed: [String] = []) {
    self.init(
      file: file, mediaType: header.format.mediaType, width: header.width, height: header.height, contents: contents,
      removed: removed)
  }
}
