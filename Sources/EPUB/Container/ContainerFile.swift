import Book

/// A file in the container, with its name there.
struct ContainerFile {
  enum Compression {
    case stored
    case deflated
  }

  typealias Contents = MediaItem.Contents

  var name: String
  var contents: Contents
  var compression: Compression

  init(_ name: String, _ bytes: [UInt8], _ compression: Compression = .deflated) {
    self.name = name
    contents = .bytes(bytes)
    self.compression = compression
  }

  init(_ item: MediaItem) {
    name = Publication.folder + item.path.string
    contents = item.contents
    compression = ContainerFile.compressedTypes.contains(item.mediaType) ? .stored : .deflated
  }

  /// Formats that are compressed already: to deflate them takes time and saves nothing.
  private static let compressedTypes: Set = ["image/png", "image/jpeg", "image/gif", "image/webp"]
}
