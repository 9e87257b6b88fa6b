import Book
import DocumentModel
import Typesetting
import XML

/// Writes formulas as presentation MathML.
///
/// What MathML Core has is written so; for what it lacks (columns' alignment, boxes, strikes), both MathML 3's
/// attributes and classes for the style sheet are there.
/// - Source: MathML Core; MathML 3 for older readers; EPUB 3.3 §Embedded MathML.
struct FormulaWriter {
  let xml: XMLWriter

  func write(_ formula: Formula, _ book: BookFormula) {
    xml.start("math")
    xml.attribute("xmlns", XMLNamespace.mathML)
    xml.attribute("id", book.marks.identifier)
    if book.placement == .display { xml.attribute("display", "block") }
    xml.attribute("alttext", FormulaWriter.trimmed(book.tex))
    // a row of its own, for older readers that take `math` for no row
    if formula.content.count == 1 { write(formula.content) } else { row(formula.content) }
    xml.end()
  }

  func write(_ nodes: [FormulaNode]) {
    for node in nodes { write(node) }
  }

  private func write(_ node: FormulaNode) {
    switch node {
    case .identifier(let text, let isUpright):
      xml.start("mi")
      if isUpright { xml.attribute("mathvariant", "normal") }
      xml.text(text)
      xml.end()
    case .number(let text): xml.element("mn", text: text)
    case .sign(let sign): write(sign)
    case .text(let text): xml.element("mtext", text: FormulaWriter.keepingSpaces(text))
    case .space(let width): xml.element("mspace", ["width": width.description])
    case .row(let nodes): row(nodes)
    case .fraction(let numerator, let denominator, let hasRule):
      element("mfrac", hasRule ? [:] : ["linethickness": "0"], [numerator, denominator])
    case .root(let content, let index):
      if let index { element("mroot", [:], [content, index]) } else { element("msqrt", [:], content.rowContent) }
    case .scripts(let base, let lower, let upper): write(base, lower, upper, FormulaWriter.scripts)
    case .limits(let base, let lower, let upper, let isAccent): limits(base, lower, upper, isAccent)
    case .table(let table): write(table)
    case .styled(let style, let nodes): write(style, nodes)
    case .phantom(let nodes): element("mphantom", [:], nodes)
    case .padded(let padding, let nodes): element("mpadded", padding.attributes, nodes)
    case .enclosed(let enclosure, let nodes): enclosed(enclosure, nodes)
    }
  }

  private func element(_ name: XMLName, _ attributes: KeyValuePairs<XMLName, String>, _ nodes: [FormulaNode]) {
    xml.start(name, attributes)
    write(nodes)
    xml.end()
  }

  private func row(_ nodes: [FormulaNode]) { element("mrow", [:], nodes) }

  // MARK: Signs

  private func write(_ sign: FormulaSign) {
    xml.start("mo")
    xml.attribute("form", sign.form?.rawValue)
    xml.attribute("stretchy", sign.isStretchy.map { $0 ? "true" : "false" })
    xml.attribute("minsize", sign.size?.description)
    xml.attribute("maxsize", sign.size?.description)
    xml.attribute("lspace", sign.leading?.description)
    xml.attribute("rspace", sign.trailing?.description)
    xml.attribute("movablelimits", sign.movesLimits.map { $0 ? "true" : "false" })
    xml.text(sign.text)
    xml.end()
  }

  // MARK: Scripts

  /// The elements for a lower script, an upper one, and both.
  private typealias Names = (lower: XMLName, upper: XMLName, both: XMLName)
  private static let scripts: Names = ("msub", "msup", "msubsup")
  private static let limits: Names = ("munder", "mover", "munderover")

  private func write(
    _ base: FormulaNode, _ lower: FormulaNode?, _ upper: FormulaNode?, _ names: Names,
    _ attributes: KeyValuePairs<XMLName, String> = [:]
  ) {
    let nodes = [base, lower, upper].compactMap { $0 }
    guard nodes.count > 1 else { return write(nodes) }
    element(nodes.count == 3 ? names.both : lower == nil ? names.upper : names.lower, attributes, nodes)
  }

  private func limits(_ base: FormulaNode, _ lower: FormulaNode?, _ upper: FormulaNode?, _ isAccent: Bool) {
    let attributes: KeyValuePairs<XMLName, String> =
      !isAccent ? [:] : lower == nil ? ["accent": "true"] : ["accentunder": "true"]
    write(base, lower, upper, FormulaWriter.limits, attributes)
  }

  // MARK: Style

  /// Colours are left out as everywhere in a book: nobody knows what they will stand on, nor whether there are any.
  private func write(_ style: FormulaStyle, _ nodes: [FormulaNode]) {
    xml.start("mstyle")
    xml.attribute("displaystyle", style.isDisplayed.map { $0 ? "true" : "false" })
    xml.attribute("scriptlevel", style.scriptLevel.map { String($0) })
    write(nodes)
    xml.end()
  }

  /// Boxes are drawn by the style sheet, which all readers with MathML Core follow; strikes are MathML 3's.
  private func enclosed(_ enclosure: FormulaEnclosure, _ nodes: [FormulaNode]) {
    guard let notation = enclosure.notation else { return element("mrow", ["class": "boxed"], nodes) }
    element("menclose", ["notation": notation], nodes)
  }

  // MARK: Text

  private static func trimmed(_ tex: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    var scalars = tex.unicodeScalars[...]
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars.drop(while: isSpace)))
  }

  /// MathML trims text and makes one space of several: those that would go are made to stay.
  private static func keepingSpaces(_ text: String) -> String {
    guard text.utf8.contains(0x20) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      let isLost =
        scalars[index] == " " && (index == 0 || index == scalars.count - 1 || scalars[index - 1] == " ")
      result.append(isLost ? "\u{A0}" : scalars[index])
    }
    return String(result)
  }
}

extension FormulaNode {
  /// What a row holds; anything else itself. For elements that take several as a row.
  fileprivate var rowContent: [FormulaNode] {
    if case .row(let nodes) = self { nodes } else { [self] }
  }
}

extension FormulaPadding {
  fileprivate var attributes: KeyValuePairs<XMLName, String> {
    switch self {
    case .noWidth: ["width": "0"]
    case .noWidthToTheLeft: ["width": "0", "lspace": "-1width"]
    case .noWidthCentred: ["width": "0", "lspace": "-0.5width"]
    case .noHeight: ["height": "0", "depth": "0"]
    }
  }
}

extension FormulaEnclosure {
  /// MathML 3's name; nil for what the style sheet draws.
  fileprivate var notation: String? {
    switch self {
    case .box: nil
    case .upwardStrike: "updiagonalstrike"
    case .downwardStrike: "downdiagonalstrike"
    case .cross: "updiagonalstrike downdiagonalstrike"
    case .strike: "horizontalstrike"
    }
  }
}
