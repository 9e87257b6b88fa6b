import XML

/// Makes a drawing fit for a book: a still picture that needs nothing from outside and that checkers accept.
///
/// - Source: EPUB 3.3 §SVG content documents; SVG 1.1, which both EPUBChecks hold drawings to.
public enum SVGCleaner {
  /// A drawing that was cleaned.
  public struct Result: Sendable, Hashable {
    /// The drawing, well-formed, in UTF-8, without a document type.
    public var bytes: [UInt8]
    /// What was taken out that a reader of the original might miss, each in a few words, sorted; what drawing programs
    /// keep for themselves is not told.
    public var removed: [String]
    /// As the drawing wants to be shown; its format is always ``ImageFormat/svg``.
    public var header: ImageHeader
  }

  /// Cleans the drawing in `bytes`.
  ///
  /// - Returns: nil when the bytes are no well-formed SVG, or hostile.
  public static func clean(_ bytes: [UInt8]) -> Result? {
    guard let original = try? SafeXMLReader.read(bytes), SVGRoot.isDrawing(original) else { return nil }
    var removals = SVGRemovals()
    let pruning = SVGPruning(namespace: original.namespace)
    guard var root = pruning.prune(original, removals: &removals) else { return nil }
    let identifiers = SVGIdentifiers(renaming: &root)
    SVGReferences(identifiers: identifiers).resolve(in: &root, removals: &removals)
    let writer = XMLWriter(.plain)
    writer.write(root)
    let size = SVGSize(of: root)
    let header = ImageHeader(.svg, width: size.width, height: size.height)
    return Result(bytes: writer.finish(), removed: removals.words, header: header)
  }
}
