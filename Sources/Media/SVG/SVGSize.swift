import XML

/// How large a drawing wants to be shown, in CSS pixels.
///
/// - Source: SVG 2 §8.2 (viewBox), CSS Values §6.2 (absolute lengths).
struct SVGSize {
  var width: Int?
  var height: Int?

  /// Takes `width` and `height`, and what is missing from the proportions of `viewBox`.
  init(of root: XMLElement) {
    let box = SVGSize.viewBox(root["viewBox"])
    let width = root["width"].flatMap(SVGSize.pixels)
    let height = root["height"].flatMap(SVGSize.pixels)
    switch (width, height, box) {
    case (let width?, let height?, _): self.init(width, height)
    case (let width?, nil, let box?): self.init(width, width * box.height / box.width)
    case (nil, let height?, let box?): self.init(height * box.width / box.height, height)
    case (nil, nil, let box?): self.init(box.width, box.height)
    default: self.init(width, height)
    }
  }

  private init(_ width: Double?, _ height: Double?) {
    self.width = width.flatMap(SVGSize.whole)
    self.height = height.flatMap(SVGSize.whole)
  }

  private static func whole(_ length: Double) -> Int? {
    length > 0 && length < 1_000_000 ? max(1, Int(length.rounded())) : nil
  }

  private static let pixelsPerUnit: [String: Double] = [
    "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "em": 16, "ex": 8,
  ]

  /// A length with its unit; nil for percentages, which say nothing about an image.
  private static func pixels(_ length: String) -> Double? {
    let text = length.drop { $0.isWhitespace }
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    let unit = text.dropFirst(number.count).filter { !$0.isWhitespace }.lowercased()
    guard let value = Double(number), value > 0, let factor = pixelsPerUnit[unit] else { return nil }
    return value * factor
  }

  private static func viewBox(_ text: String?) -> (width: Double, height: Double)? {
    let numbers = (text ?? "").split { $0 == "," || $0.isWhitespace }.map { Double($0) }
    guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0 else { return nil }
    return (width, height)
  }
}
