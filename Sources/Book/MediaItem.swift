/// An image of the book.
public struct MediaItem: Sendable {
  /// Where its bytes come from.
  public enum Contents: Sendable {
    case bytes([UInt8])
    /// A file that is streamed into the book: its absolute path, links resolved, and its size in bytes.
    case file(path: String, size: Int)
  }

  public var path: DocumentPath
  /// `image/png` …
  public var mediaType: String
  public var contents: Contents
  public var isCover = false
  /// The item that is shown where this one's format isn't known (EPUB 3.3 §Manifest fallbacks).
  public var fallback: DocumentPath?

  public init(path: DocumentPath, mediaType: String, contents: Contents) {
    self.path = path
    self.mediaType = mediaType
    self.contents = contents
  }
}
