import Files

/// Makes a picture of a cover with the program `rsvg-convert`, beside the other work, and keeps it in the user's cache
/// folder.
public final class CoverPainter {
  /// Why there is no picture.
  public enum Failure: Error, Sendable, Hashable {
    /// There is no `rsvg-convert`, or it failed.
    case program
    /// No font is installed that has this character.
    case font(Unicode.Scalar)
  }

  /// In pixels.
  public static let width = 1200
  public static let height = 1920

  /// Pictures are smaller than this, in bytes.
  private static let limit = 16 << 20

  private let drawing: [UInt8]
  /// Where the picture is kept, without the ending; nil where there is no folder for it.
  private let place: String?
  private let known: [UInt8]?
  private let missing: Unicode.Scalar?
  private let program: RunningProgram?

  /// Starts to paint, unless the picture is known.
  ///
  /// - Parameters:
  ///   - text: what is printed in the drawing, to see whether there are fonts for it.
  ///   - cache: the folder to keep pictures in; nil for none.
  public init(_ drawing: [UInt8], text: CoverText, cache: String?) {
    self.drawing = drawing
    place = cache.map { "\($0)/\(CoverPainter.hash(of: drawing))" }
    known = CoverPainter.known(drawing, at: place)
    missing = known == nil ? CoverPainter.characterWithoutFont(in: text.all) : nil
    program = known == nil && missing == nil ? CoverPainter.start(drawing, cache: cache, place) : nil
  }

  /// The picture, as PNG.
  public func picture() throws(Failure) -> [UInt8] {
    if let known { return known }
    if let missing { throw .font(missing) }
    guard let bytes = program?.finish(limit: CoverPainter.limit), ImageHeader.read(bytes)?.format == .png else {
      throw .program
    }
    if let place { try? FinishedFile.write(bytes, to: place + ".png") }
    return bytes
  }

  /// The picture from the cache, where the drawing that lies beside it is this one.
  private static func known(_ drawing: [UInt8], at place: String?) -> [UInt8]? {
    guard let place, CacheFolder.bytes(of: place + ".svg", limit: limit) == drawing,
      let bytes = CacheFolder.bytes(of: place + ".png", limit: limit), ImageHeader.read(bytes)?.format == .png
    else { return nil }
    return bytes
  }

  private static func start(_ drawing: [UInt8], cache: String?, _ place: String?) -> RunningProgram? {
    guard let cache, let place, CacheFolder.create(cache) else { return nil }
    let file = place + ".svg"
    guard (try? FinishedFile.write(drawing, to: file)) != nil else { return nil }
    return RunningProgram(
      ["rsvg-convert", "--format=png", "--width=\(width)", "--height=\(height)"], variables: ["LC_ALL=C"], input: file)
  }

  /// The first character of a script that fontconfig knows no font for; nil where all can be printed, or where nobody
  /// knows. Latin letters are in every font.
  private static func characterWithoutFont(in text: String) -> Unicode.Scalar? {
    var asked: Set<UInt32> = []
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic && scalar.value >= 0x370 {
      // scripts lie in blocks; one character of each is enough
      guard asked.insert(scalar.value >= 0x3400 ? 0x3400 : scalar.value >> 7).inserted else { continue }
      let query = ":charset=" + String(scalar.value, radix: 16)
      guard let list = RunningProgram(["fc-list", query, "family"], variables: ["LC_ALL=C"])?.finish(limit: 1 << 20)
      else { return nil }
      if list.isEmpty { return scalar }
    }
    return nil
  }

  /// FNV-1a, as hexadecimal digits; the drawing itself is compared, so that two of one hash do no harm.
  private static func hash(of bytes: [UInt8]) -> String {
    String(bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
  }
}
