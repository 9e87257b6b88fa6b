import Book
import Diagnostics
import DocumentModel
import Lesson

/// Finds the images of pages and gives each file one place in the book.
final class ImageBinder {
  /// An image as a page asks for it.
  struct Request {
    var attributes: Attributes
    /// The text in brackets.
    var description: String
    var target: Target
    var range: SourceRange
  }

  /// In the order that the pages show them.
  private(set) var media: [MediaItem] = []
  private(set) var accessibility = BookMetadata.Accessibility()
  private let files: any AssetSource
  private var paths: [String: DocumentPath] = [:]
  private var lookups: [String: ImageLookup] = [:]
  private var names = SlugTable()

  init(files: any AssetSource) { self.files = files }

  /// The image; a remote one becomes its alternative text with a link to it.
  func image(_ request: Request, isInLink: Bool, on binder: PageBinder) -> [BookInline] {
    let alternative = request.attributes["alt"] ?? request.description
    if ImageBinder.isRemote(request.target.address) { return remote(request, alternative, isInLink, binder) }
    var image = BookImage(source: nil, marks: MarksBinder.marks(request.attributes), alternative: alternative)
    image.marks.attributes.removeAll { $0.name == .title }
    let title = request.attributes["title"] ?? request.target.title
    image.title = title.isEmpty ? nil : title
    switch lookUp(ImageBinder.withoutFragment(request.target.address), on: binder.page) {
    case .found(let asset): show(asset, request, &image)
    case .missing: warn(.imageMissing, "no image “\(request.target.address)”", request, binder)
    case .unusable(let reason):
      warn(.imageUnusable, "the image “\(request.target.address)” can't be shown: \(reason)", request, binder)
    }
    return [.image(image)]
  }

  /// Looks into each file once, however many pages show it.
  private func lookUp(_ address: String, on page: Page) -> ImageLookup {
    guard let file = files.file(address, on: page) else { return .missing }
    if let known = lookups[file] { return known }
    let found = files.image(address, on: page)
    lookups[file] = found
    return found
  }

  private func warn(_ name: Diagnostic.Name, _ message: String, _ request: Request, _ binder: PageBinder) {
    binder.record.warn(
      name, message, remedy: "its alternative text takes its place", on: binder.page, at: request.range)
  }

  private func show(_ asset: ImageAsset, _ request: Request, _ image: inout BookImage) {
    image.source = path(of: asset)
    accessibility.hasImages = true
    if image.alternative.isEmpty, request.attributes["alt"] == nil { accessibility.imagesHaveAlternatives = false }
    image.width = ImageBinder.pixels(request.attributes["width"])
    image.height = ImageBinder.pixels(request.attributes["height"])
    if image.width == nil, image.height == nil, request.attributes["width"] == nil {
      image.width = asset.width
      image.height = asset.height
    }
  }

  private func path(of asset: ImageAsset) -> DocumentPath {
    if let known = paths[asset.file] { return known }
    let path = DocumentPath("media/" + names.fileName(for: asset.file, mediaType: asset.mediaType))
    paths[asset.file] = path
    media.append(MediaItem(path: path, mediaType: asset.mediaType, contents: asset.contents))
    return path
  }

  private func remote(
    _ request: Request, _ alternative: String, _ isInLink: Bool, _ binder: PageBinder
  ) -> [BookInline] {
    let text = [BookInline.text(alternative.isEmpty ? request.target.address : alternative)]
    if isInLink { return text }
    let target = binder.record.target(of: .address(request.target.address, request.range), on: binder.number)
    return [.link(BookLink(target: target, marks: MarksBinder.marks(request.attributes), content: text))]
  }

  private static func isRemote(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("//")
  }

  private static func withoutFragment(_ address: String) -> String {
    String(address.prefix { $0 != "#" && $0 != "?" })
  }

  /// A length in CSS pixels: `200` or `200px`.
  private static func pixels(_ length: String?) -> Int? {
    guard var length = length?[...] else { return nil }
    if length.hasSuffix("px") { length = length.dropLast(2) }
    return Int(length).flatMap { (1...100_000).contains($0) ? $0 : nil }
  }
}
