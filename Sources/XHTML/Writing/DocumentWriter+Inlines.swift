import Book
import DocumentModel
import XML

extension DocumentWriter {
  mutating func inlines(_ inlines: [BookInline]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: BookInline) {
    switch inline {
    case .text(let text): xml.text(text)
    case .softBreak: xml.line()
    case .lineBreak: element("br") { _ in }
    case .code(let marks, let text): element("code", marks) { $0.xml.text(text) }
    case .math(let formula): math(formula)
    case .link(let link): self.link(link)
    case .image(let image): self.image(image)
    case .noteMark(let number, let identifier, let note):
      noteMark(NoteMark(number: number, identifier: identifier, note: note))
    case .element(let element, let marks, let content): self.element(element, marks, content)
    }
  }

  /// A formula as MathML; one that can't be read as its TeX.
  private mutating func math(_ math: BookFormula) {
    guard let formula = math.formula else {
      return element("span", math.marks, classes: ["math", math.placement == .inline ? "inline" : "display"]) {
        $0.xml.text(math.tex)
      }
    }
    properties.insert(.mathML)
    FormulaWriter(xml: xml).write(formula, math)
  }

  private mutating func image(_ image: BookImage) {
    guard let source = image.source else {
      return element("span", image.marks, classes: ["missing-image", "generated"]) { $0.xml.text(image.alternative) }
    }
    element("img", image.marks) { writer in
      writer.xml.attribute("src", writer.path.address(of: source))
      writer.xml.attribute("alt", image.alternative)
      if image.marks[.title] == nil { writer.xml.attribute("title", image.title) }
      writer.xml.attribute("width", image.width.map { String(max($0, 0)) })
      writer.xml.attribute("height", image.height.map { String(max($0, 0)) })
    }
  }

  /// An element around text. A block element may not stand here: it is a `span` with its name as class.
  private mutating func element(_ element: HTMLElement, _ marks: BookMarks, _ content: [BookInline]) {
    let name = elementName(of: element, marks)
    let keepsName = name.text == element.rawValue
    let before = surroundings
    if element == .dfn { surroundings.areDefinition = true }
    xml.start(name)
    self.marks(marks, adding: keepsName || element == .div ? [] : [element.rawValue])
    if keepsName && [.time, .ins, .del].contains(element) {
      xml.attribute("datetime", DateAttribute(marks[.datetime]).value)
    }
    inlines(content)
    xml.end()
    surroundings = before
  }

  private func elementName(of element: HTMLElement, _ marks: BookMarks) -> XMLName {
    switch element {
    case .dfn where surroundings.areDefinition: "span"
    // Without the attribute, the text itself would have to be a date (HTML §The time element).
    case .time where DateAttribute(marks[.datetime]).value == nil: "span"
    default: element.isInline ? element.xmlName : "span"
    }
  }
}

extension HTMLElement {
  var xmlName: XMLName {
    // The names of HTML's elements are names of XML.
    XMLName(checking: rawValue)!
  }
}
