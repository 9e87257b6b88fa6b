import Book

/// A file of the book, as the package document names it (EPUB 3.3 §The item element).
struct ManifestItem {
  var path: DocumentPath
  var mediaType: String
  var properties: [String] = []
  /// What is shown where the media type isn't known.
  var fallback: DocumentPath?

  /// An XML name made from the path, other for every other path: `/` is `_.` and `_` is `__`.
  var identifier: String { ManifestItem.identifier(of: path) }

  static func identifier(of path: DocumentPath) -> String {
    path.string.reduce(into: "id-") { name, character in
      switch character {
      case "/": name += "_."
      case "_": name += "__"
      default: name.append(character)
      }
    }
  }
}
