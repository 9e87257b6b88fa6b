import Book
import Bookbinding
import BuiltInFiles
import Diagnostics
import Files
import Lesson
import Media

/// Makes a lesson's cover, beside the other work: the author's own, or one that is drawn.
struct CoverMaker {
  /// The cover, and what its author should know.
  struct Result {
    var image: MediaItem
    var width: Int?
    var height: Int?
    var diagnostics: [Diagnostic] = []
  }

  private let drawing: [UInt8]
  private let painter: CoverPainter

  /// Begins to draw; nil where nothing can be drawn.
  init?(_ lesson: Lesson) {
    let text = CoverMaker.text(of: lesson)
    guard let drawing = CoverDrawing.draw(text, template: BuiltInFile.cover.bytes) else { return nil }
    self.drawing = drawing
    painter = CoverPainter(drawing, text: text, cache: CacheFolder.path.map { $0 + "/covers" })
  }

  /// Waits for the picture; where there is none, the drawing itself is the cover.
  func finish() -> Result {
    do {
      let bytes = try painter.picture()
      return Result(
        image: CoverMaker.item("png", "image/png", bytes), width: CoverPainter.width, height: CoverPainter.height)
    } catch {
      let reason =
        switch error {
        case .program: "the program rsvg-convert isn't there"
        case .font(let character): "no font is installed for “\(String(character))”"
        }
      let note = Diagnostic(
        .coverDrawing, .note, "the cover is a drawing, which some readers don't show: \(reason)",
        remedy: "install it, or give a picture with --cover", at: nil)
      return Result(
        image: CoverMaker.item("svg", "image/svg+xml", drawing), width: CoverPainter.width,
        height: CoverPainter.height, diagnostics: [note])
    }
  }

  /// The picture that an author gives; nil where it is no PNG or JPEG.
  static func picture(_ file: String) -> Result? {
    guard let bytes = CacheFolder.bytes(of: file, limit: 64 << 20), let header = ImageHeader.read(bytes),
      header.format == .png || header.format == .jpeg
    else { return nil }
    let image = item(header.format.fileExtension, header.format.mediaType, bytes)
    return Result(image: image, width: header.width, height: header.height)
  }

  private static func item(_ ending: String, _ mediaType: String, _ bytes: [UInt8]) -> MediaItem {
    var item = MediaItem(path: DocumentPath("cover.\(ending)"), mediaType: mediaType, contents: .bytes(bytes))
    item.isCover = true
    return item
  }

  private static func text(of lesson: Lesson) -> CoverText {
    let configuration = lesson.configuration
    return CoverText(
      title: configuration.title.isEmpty ? lesson.name : configuration.title,
      programme: configuration.programmeName,
      authors: lesson.credits.creators.filter { !$0.isEditor }.map(\.name),
      isRightToLeft: Binder.isRightToLeft(configuration.language), palette: palette(of: configuration.programme))
  }

  /// Dark and light colours of the programmes' websites (varnish).
  private static func palette(of programme: Configuration.Programme) -> CoverText.Palette {
    switch programme {
    case .softwareCarpentry: .init(dark: "#201335", light: "#D2BCF4")
    case .dataCarpentry: .init(dark: "#123B3B", light: "#9FDCDC")
    case .libraryCarpentry: .init(dark: "#5C1207", light: "#FBC9C9")
    case .carpentries, .incubator, .lab, .other: .init(dark: "#071159", light: "#E3E6FD")
    }
  }
}

extension Diagnostic.Name {
  /// A cover that stayed a drawing in SVG.
  static let coverDrawing: Diagnostic.Name = "cover-drawing"
  /// A file that is no picture, given as the cover.
  static let coverUnusable: Diagnostic.Name = "cover-unusable"
}
