import Book
import XML

/// A drawing for readers that don't know WebP: a frame with the image's alternative text.
///
/// - Source: EPUB 3.2 §Core media types, which EPUBCheck 4.2.6 holds books to: WebP is not among them, and needs a
///   fallback (EPUB 3.3 §Manifest fallbacks).
enum WebPFallback {
  static func drawing(of asset: ImageAsset, alternative: String) -> [UInt8] {
    let (width, height) = (max(asset.width ?? 400, 100), max(asset.height ?? 300, 75))
    let size = max(12, width / 30)
    let xml = XMLWriter(.plain)
    xml.start("svg", ["xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)"])
    xml.attribute("width", String(width))
    xml.attribute("height", String(height))
    xml.element("title", text: alternative)
    xml.element("rect", ["width": "\(width)", "height": "\(height)", "fill": "none", "stroke": "#767676"])
    let lines = wrapped(alternative, to: max(1, width * 10 / (size * 6) - 2))
    for (number, line) in lines.prefix(height / (size * 3 / 2)).enumerated() {
      xml.start("text", ["x": "\(size)", "y": "\((number + 1) * size * 3 / 2)", "font-size": "\(size)"])
      xml.text(line)
      xml.end()
    }
    xml.end()
    return xml.finish()
  }

  /// The text in lines of at most about `limit` characters.
  private static func wrapped(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
