import XML

/// Draws a cover: fills the elements of a template by their ids (`Resources/README.md` tells them).
public struct CoverDrawing {
  private let text: CoverText

  /// The margins at both sides, and the width between them, in the units of the template.
  private static let margin = 80
  private static let width = 1040.0
  /// How high the title may become.
  private static let titleHeight = 620.0
  /// Where the title begins; its first line stands as far below as its letters are high.
  private static let titleTop = 1020
  private static let titleSizes = [144, 128, 112, 96, 84, 72, 64, 56, 48]
  private static let authorLines = 3

  /// The drawing in SVG; nil where the template can't be read.
  public static func draw(_ text: CoverText, template: [UInt8]) -> [UInt8]? {
    guard var root = try? SafeXMLReader.read(template) else { return nil }
    CoverDrawing(text: text).fill(&root)
    let writer = XMLWriter(.plain)
    writer.write(root)
    return writer.finish()
  }

  private func fill(_ element: inout XMLElement) {
    switch element["id"] {
    case "ground": set("fill", text.palette.light, on: &element)
    case "rule": fillRule(&element)
    case "pattern": fillPattern(&element)
    case "programme": fillText(&element, lines: [text.programme], size: 44)
    case "title": fillTitle(&element)
    case "authors": fillAuthors(&element)
    default: break
    }
    for index in element.children.indices {
      guard case .element(var child) = element.children[index], child["id"] != nil else { continue }
      fill(&child)
      element.children[index] = .element(child)
    }
  }

  // MARK: Parts

  private func fillRule(_ element: inout XMLElement) {
    set("fill", text.palette.dark, on: &element)
    if text.isRightToLeft { set("x", "960", on: &element) }
  }

  private func fillPattern(_ element: inout XMLElement) {
    set("fill", text.palette.dark, on: &element)
    var pattern = CoverPattern(seed: text.title)
    element.children = pattern.paths().map { path in
      .element(
        XMLElement("path", namespace: element.namespace, attributes: [XMLAttribute("d", value: path)]))
    }
  }

  /// In the largest letters that the title fits in; of one that fits in none, what fits.
  private func fillTitle(_ element: inout XMLElement) {
    for size in CoverDrawing.titleSizes {
      let lines = LineBreaker(width: CoverDrawing.width / Double(size)).lines(of: text.title)
      let isNarrow = lines.allSatisfy { LineBreaker.ems(of: $0) * Double(size) <= CoverDrawing.width }
      if isNarrow, Double(lines.count * size) * 1.2 <= CoverDrawing.titleHeight {
        return fillTitle(&element, lines, size: size)
      }
    }
    let size = CoverDrawing.titleSizes.last ?? 48
    let lines = LineBreaker(width: CoverDrawing.width / Double(size)).lines(of: text.title)
    fillTitle(&element, cut(lines, to: Int(CoverDrawing.titleHeight / (Double(size) * 1.2))), size: size)
  }

  private func fillTitle(_ element: inout XMLElement, _ lines: [String], size: Int) {
    set("y", String(CoverDrawing.titleTop + size), on: &element)
    fillText(&element, lines: lines, size: size)
  }

  private func fillAuthors(_ element: inout XMLElement) {
    // a name stays in one line
    let names = text.authors.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    let lines = LineBreaker(width: CoverDrawing.width / 40).lines(of: names)
    fillText(&element, lines: cut(lines, to: CoverDrawing.authorLines), size: 40)
  }

  private func cut(_ lines: [String], to count: Int) -> [String] {
    guard lines.count > count, let last = lines.prefix(count).last else { return lines }
    return lines.prefix(count - 1) + [last + " …"]
  }

  // MARK: Text

  private func fillText(_ element: inout XMLElement, lines: [String], size: Int) {
    let x = text.isRightToLeft ? 1200 - CoverDrawing.margin : CoverDrawing.margin
    set("fill", text.palette.dark, on: &element)
    set("font-size", String(size), on: &element)
    set("x", String(x), on: &element)
    if text.isRightToLeft { set("text-anchor", "end", on: &element) }
    element.children = lines.filter { !$0.isEmpty }.enumerated().map { number, line in
      var attributes = [XMLAttribute("x", value: String(x))]
      if number > 0 { attributes.append(XMLAttribute("dy", value: "1.2em")) }
      return .element(
        XMLElement("tspan", namespace: element.namespace, attributes: attributes, children: [.text(line)]))
    }
  }

  private func set(_ name: String, _ value: String, on element: inout XMLElement) {
    element.attributes.removeAll { $0.name == name }
    element.attributes.append(XMLAttribute(name, value: value))
  }
}
