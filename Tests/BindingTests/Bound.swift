import Book
import Diagnostics
import DocumentModel
import Lesson

@testable import Bookbinding

/// A small lesson, bound: its documents as outlines, and the names of the diagnostics.
struct Bound {
  let book: Book
  let diagnostics: [Diagnostic]

  /// A lesson of pages in `episodes/` and others that bring their own kind.
  init(
    _ pages: [Page], _ change: (inout BindingOptions) -> Void = { _ in }, language: String = "en",
    configuration: Configuration = Bound.configuration, credits: Credits = Credits(creators: [])
  ) {
    var options = BindingOptions(modified: "2026-01-02T03:04:05Z")
    options.solutions = .inline
    change(&options)
    var configuration = configuration
    configuration.language = language
    let manuscript = Manuscript(name: "shell", configuration: configuration, pages: pages, credits: credits)
    (book, diagnostics) = Binder(options: options).bind(manuscript, files: FewFiles())
  }

  /// A lesson of one episode, `episodes/01-intro.md`.
  init(_ blocks: [Block], _ change: (inout BindingOptions) -> Void = { _ in }) {
    self.init([Bound.page("01-intro", title: "Intro", blocks)], change)
  }

  static var configuration: Configuration {
    var configuration = Configuration(
      title: "Shell", programme: .softwareCarpentry, programmeName: "Software Carpentry", language: "en")
    configuration.address = "https://example.org/shell/"
    configuration.source = "https://github.com/example/shell"
    return configuration
  }

  static func page(
    _ stem: String, _ kind: Page.Kind = .episode, in folder: String = "episodes", title: String = "", _ blocks: [Block]
  ) -> Page {
    let file = folder.isEmpty ? "\(stem).md" : "\(folder)/\(stem).md"
    return Page(
      kind: kind, file: file, source: file, stem: stem, title: title.isEmpty ? [] : Make.text(title),
      timing: Timing(), document: Document(blocks: blocks))
  }

  /// The outline of a document, by its path; of the first episode when none is given.
  func outline(_ path: String = "text/01-intro.xhtml") -> String {
    guard let document = book.documents.first(where: { $0.path.string == path }) else { return "(no \(path))" }
    var outline = Outline.text(of: document.blocks)
    for note in document.notes {
      outline += "\nnote \(note.number)#\(note.identifier)<\(note.markIdentifier)"
      outline += "\n" + Outline.text(of: note.blocks, depth: 1)
    }
    return outline
  }

  var paths: [String] { book.documents.map(\.path.string) }

  var names: [String] { diagnostics.map(\.name.rawValue) }
}

/// A folder with one image and one file to download.
struct FewFiles: AssetSource {
  func image(_ address: String, on page: Page) -> ImageLookup {
    if address.hasSuffix("fig/new.webp") {
      return .found(ImageAsset(file: "episodes/fig/new.webp", mediaType: "image/webp", contents: .bytes([1])))
    }
    guard address.hasSuffix("fig/shell.png") else { return .missing }
    let asset = ImageAsset(
      file: "episodes/fig/shell.png", mediaType: "image/png", width: 20, height: 10, contents: .bytes([1]))
    return .found(asset)
  }

  func file(_ address: String, on page: Page) -> String? {
    let files = [
      "fig/shell.png": "episodes/", "fig/new.webp": "episodes/", "CONTRIBUTING.md": "", "files/shell.zip": "episodes/",
    ]
    return files.first { address.hasSuffix($0.key) }.map { $0.value + $0.key }
  }
}
