public import Book
public import Lesson

/// What binding asks of a lesson's files. The answers come from whoever knows the disk.
public protocol AssetSource: Sendable {
  /// The image that an address on a page means; the address has no fragment, and may be percent-encoded.
  func image(_ address: String, on page: Page) -> ImageLookup

  /// The file that an address on a page means, by its path from the lesson's folder: `episodes/files/shell.zip`; nil
  /// where the lesson has none.
  func file(_ address: String, on page: Page) -> String?
}

/// What became of the search for an image.
public enum ImageLookup: Sendable {
  case found(ImageAsset)
  case missing
  /// There is a file, but no book can show it; the text says why in a few words.
  case unusable(String)
}

/// An image that can go into a book.
public struct ImageAsset: Sendable {
  /// From the lesson folder, or any other name that no other image has: `episodes/fig/shell.svg`.
  public var file: String
  /// `image/png` …
  public var mediaType: String
  /// CSS pixels; nil where the file doesn't tell.
  public var width: Int?
  public var height: Int?
  public var contents: MediaItem.Contents
  /// What was taken out of a drawing that a reader might miss, each in a few words.
  public var removed: [String]

  public init(
    file: String, mediaType: String, width: Int? = nil, height: Int? = nil, contents: MediaItem.Contents,
    removed: [String] = []
  ) {
    self.file = file
    self.mediaType = mediaType
    self.width = width
    self.height = height
    self.contents = contents
    self.removed = removed
  }
}
