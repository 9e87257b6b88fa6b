/// A kind of image that an EPUB may hold.
///
/// - Source: EPUB 3.3 §Core media types.
public enum ImageFormat: String, Sendable, Hashable, CaseIterable {
  case png
  case jpeg
  case gif
  case svg
  case webp

  /// As it stands in the manifest.
  public var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .svg: "image/svg+xml"
    case .webp: "image/webp"
    }
  }

  /// The end of a file name, without the dot.
  public var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
