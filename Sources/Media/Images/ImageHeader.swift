/// What an image's first bytes tell: its format and its size. The file's name plays no part.
public struct ImageHeader: Sendable, Hashable {
  public var format: ImageFormat
  /// In pixels; for SVG in CSS pixels, rounded, and nil where the drawing does not tell its size.
  public var width: Int?
  /// In pixels; for SVG in CSS pixels, rounded, and nil where the drawing does not tell its size.
  public var height: Int?

  public init(_ format: ImageFormat, width: Int?, height: Int?) {
    self.format = format
    self.width = width
    self.height = height
  }

  /// How many bytes of a file are nearly always enough; of JPEG files with large metadata more are needed.
  public static let usualLength = 65_536

  /// Looks at the beginning of a file, or at all of it.
  ///
  /// - Returns: nil when it is no image of a format that an EPUB may hold, or when its size is cut off or none.
  public static func read(_ bytes: [UInt8]) -> ImageHeader? {
    let source = ImageBytes(bytes)
    let raster = readPNG(source) ?? readGIF(source) ?? readWebP(source) ?? readJPEG(source)
    guard let raster else { return readSVG(bytes) }
    // An image without pixels is broken; readers would show a gap.
    return raster.width ?? 0 > 0 && raster.height ?? 0 > 0 ? raster : nil
  }

  /// - Source: PNG (third edition) §5.2, §11.2.1.
  private static func readPNG(_ source: ImageBytes) -> ImageHeader? {
    guard source.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), source.has("IHDR", at: 12),
      let width = source.bigEndian(4, at: 16), let height = source.bigEndian(4, at: 20)
    else { return nil }
    return ImageHeader(.png, width: width, height: height)
  }

  /// - Source: GIF89a §17, §18.
  private static func readGIF(_ source: ImageBytes) -> ImageHeader? {
    guard source.has("GIF87a", at: 0) || source.has("GIF89a", at: 0),
      let width = source.littleEndian(2, at: 6), let height = source.littleEndian(2, at: 8)
    else { return nil }
    return ImageHeader(.gif, width: width, height: height)
  }

  /// - Source: RFC 9649 (WebP container), RFC 6386 §9.1 (VP8).
  private static func readWebP(_ source: ImageBytes) -> ImageHeader? {
    guard source.has("RIFF", at: 0), source.has("WEBP", at: 8) else { return nil }
    if source.has("VP8X", at: 12), let width = source.littleEndian(3, at: 24),
      let height = source.littleEndian(3, at: 27)
    {
      return ImageHeader(.webp, width: width + 1, height: height + 1)
    }
    if source.has("VP8L", at: 12), source.has([0x2F], at: 20), let bits = source.littleEndian(4, at: 21) {
      return ImageHeader(.webp, width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
    if source.has("VP8 ", at: 12), source.has([0x9D, 0x01, 0x2A], at: 23),
      let width = source.littleEndian(2, at: 26), let height = source.littleEndian(2, at: 28)
    {
      return ImageHeader(.webp, width: width & 0x3FFF, height: height & 0x3FFF)
    }
    return nil
  }

  /// Goes from segment to segment up to the frame header.
  ///
  /// - Source: ITU-T T.81 §B.1.1.3 (markers), §B.2.2 (frame header).
  private static func readJPEG(_ source: ImageBytes) -> ImageHeader? {
    guard source.has([0xFF, 0xD8, 0xFF], at: 0) else { return nil }
    var offset = 2
    while let byte = source.byte(at: offset) {
      guard byte == 0xFF, let marker = source.byte(at: offset + 1) else { return nil }
      switch marker {
      case 0xFF: offset += 1  // A fill byte.
      case 0x01, 0xD0...0xD8: offset += 2  // Markers without a segment.
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = source.bigEndian(2, at: offset + 5), let width = source.bigEndian(2, at: offset + 7) else {
          return nil
        }
        return ImageHeader(.jpeg, width: width, height: height)
      case 0xD9, 0xDA: return nil
      default:
        guard let length = source.bigEndian(2, at: offset + 2), length >= 2 else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }

  private static func readSVG(_ bytes: [UInt8]) -> ImageHeader? {
    guard let root = SVGRoot.read(bytes) else { return nil }
    let size = SVGSize(of: root)
    return ImageHeader(.svg, width: size.width, height: size.height)
  }
}
