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
  /// How many drawings stand in pages as their source.
  private var drawings = 0

  init(files: any AssetSource) { self.files = files }

  /// The image; a remote one becomes its alternative text with a link to it.
  func image(_ request: Request, isInLink: Bool, on binder: PageBinder) -> [BookInline] {
    let alternative = request.attributes["alt"] ?? request.description
    if ImageBinder.isRemote(request.target.address) { return remote(request, alternative, isInLink, binder) }
    var image = BookImage(source: nil, marks: MarksBinder.marks(request.attributes), alternative: alternative)
    image.marks.attributes.removeAll { $0.name == .title }
    let title = request.attributes["title"] ?? request.target.title
    image.title = title.isEmpty ? nil : title
    switch lookUp(request.target.address, on: binder.page) {
    case .found(let asset):
      warnOfRemovals(asset, request.range, binder)
      show(asset, request, &image)
    case .missing: warn(.imageMissing, "no image “\(request.target.address)”", request, binder)
    case .unusable(let reason):
      let name = request.target.address.prefix(80)
      warn(.imageUnusable, "the image “\(name)” can't be shown: \(reason)", request, binder)
    }
    return [.image(image)]
  }

  /// A drawing that stands in a page as its source.
  func drawing(_ source: String, _ range: SourceRange, on binder: PageBinder) -> [BookInline] {
    drawings += 1
    guard let asset = ImageAsset(drawing: Array(source.utf8), file: "\(binder.page.stem)-drawing-\(drawings).svg")
    else {
      binder.record.warn(
        .imageUnusable, "the drawing can't be read", remedy: "is it well-formed XML?", on: binder.page, at: range)
      return []
    }
    warnOfRemovals(asset, range, binder)
    let title = ImageBinder.title(of: source)
    let attributes = Attributes(pairs: title.map { [.init("alt", $0)] } ?? [])
    let request = Request(attributes: attributes, description: "", target: Target(""), range: range)
    var image = BookImage(source: nil, alternative: title ?? "")
    show(asset, request, &image)
    return [.image(image)]
  }

  /// What a drawing calls itself (SVG 1.1 §The title element).
  private static func title(of source: String) -> String? {
    guard let start = source.firstRange(of: "<title")?.upperBound,
      let text = source[start...].firstIndex(of: ">").map({ source.index(after: $0) }),
      let end = source[text...].firstRange(of: "</title>")?.lowerBound
    else { return nil }
    let title = PlainText.collapsed(String(source[text..<end]))
    return title.isEmpty || title.contains("<") || title.contains("&") ? nil : title
  }

  /// Tells once of each drawing what it has lost.
  private func warnOfRemovals(_ asset: ImageAsset, _ range: SourceRange, _ binder: PageBinder) {
    if asset.removed.isEmpty || paths[asset.file] != nil { return }
    binder.record.warn(
      .imageCleaned, "the drawing “\(asset.file)” goes into the book without \(asset.removed.joined(separator: ", "))",
      remedy: "look whether it still shows what it should", on: binder.page, at: range)
  }

  /// Looks into each file once, however many pages show it.
  private func lookUp(_ address: String, on page: Page) -> ImageLookup {
    if DataImage.isOne(address) {
      if let known = lookups[address] { return known }
      // no file has a colon in its name and none of the lesson's folders before it
      let found = DataImage.lookUp(address, file: "data:\(lookups.count)")
      lookups[address] = found
      return found
    }
    let address = ImageBinder.withoutFragment(address)
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
    image.source = path(of: asset, alternative: image.alternative)
    accessibility.hasImages = true
    if image.alternative.isEmpty, request.attributes["alt"] == nil { accessibility.imagesHaveAlternatives = false }
    image.width = ImageBinder.pixels(request.attributes["width"])
    image.height = ImageBinder.pixels(request.attributes["height"])
    let shares = ImageBinder.shares(of: request.attributes)
    image.marks.add(style: shares)
    if image.width == nil, image.height == nil, shares.isEmpty {
      image.width = asset.width
      image.height = asset.height
    }
  }

  private func path(of asset: ImageAsset, alternative: String) -> DocumentPath {
    if let known = paths[asset.file] { return known }
    let path = newPath(asset.file, asset.mediaType)
    paths[asset.file] = path
    var item = MediaItem(path: path, mediaType: asset.mediaType, contents: asset.contents)
    if asset.mediaType == "image/webp" {
      let fallback = MediaItem(
        path: newPath(asset.file, "image/svg+xml"), mediaType: "image/svg+xml",
        contents: .bytes(WebPFallback.drawing(of: asset, alternative: alternative)))
      item.fallback = fallback.path
      media.append(fallback)
    }
    media.append(item)
    return path
  }

  private func newPath(_ file: String, _ mediaType: String) -> DocumentPath {
    DocumentPath("media/" + names.fileName(for: file, mediaType: mediaType))
  }

  private func remote(
    _ request: Request, _ alternative: String, _ isInLink: Bool, _ binder: PageBinder
  ) -> [BookInline] {
    let text = [BookInline.text(alternative.isEmpty ? request.target.address : alternative)]
    if isInLink { return [.element(.span, .generated, text)] }
    let target = binder.record.target(of: .address(request.target.address, request.range), on: binder.number)
    var marks = MarksBinder.marks(request.attributes)
    marks.classes.append("generated")
    return [.link(BookLink(target: target, marks: marks, content: text))]
  }

  private static func isRemote(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("//")
  }

  private static func withoutFragment(_ address: String) -> String {
    String(address.prefix { $0 != "#" && $0 != "?" })
  }

  /// Widths and heights that are told as a share of the page: `50%`.
  private static func shares(of attributes: Attributes) -> [String] {
    ["width", "height"].compactMap { name -> String? in
      guard let value = attributes[name], value.hasSuffix("%"), let share = Double(value.dropLast()) else { return nil }
      return share > 0 && share <= 100 ? "\(name): \(value)" : nil
    }
  }

  /// A length in CSS pixels: `200` or `200px`.
  private static func pixels(_ length: String?) -> Int? {
    guard var length = length?[...] else { return nil }
    if length.hasSuffix("px") { length = length.dropLast(2) }
    return Int(length).flatMap { (1...100_000).contains($0) ? $0 : nil }
  }
}

extension BookMarks {
  /// Adds declarations to those that the marks have.
  fileprivate mutating func add(style declarations: [String]) {
    if declarations.isEmpty { return }
    let own = attributes.filter { $0.name == .style }.map(\.value)
    attributes.removeAll { $0.name == .style }
    attributes.append(.init(.style, (own + declarations).joined(separator: "; ")))
  }
}
