import DocumentModel

/// A piece of raw HTML.
struct HTMLToken {
  enum Kind {
    case open(isSelfClosing: Bool)
    case close
    case text
  }

  var kind: Kind
  /// The element's name in lower case; empty for text.
  var name = ""
  var attributes = Attributes.none
  /// The piece as it is written.
  var source: String
}

/// Takes raw HTML apart. Comments and declarations are left out, and so are the contents of scripts and styles.
///
/// Complexity: linear.
struct HTMLTokenizer {
  private let text: PageText
  private var scanner: HTMLTagScanner
  private var offset = 0
  /// The name of the element whose end is looked for before anything else means something.
  private var opaque: String?
  /// Whether it stands in a drawing, whose style sheet is a part of its source.
  private var isInDrawing: Bool
  /// Whether no declaration ends from here on.
  private var endsNoDeclaration = false

  init(_ html: String, isInDrawing: Bool) {
    self.isInDrawing = isInDrawing
    text = PageText(bytes: Array(html.utf8), lines: [PageText.Origin(start: 0, source: 0)])
    scanner = HTMLTagScanner(text)
  }

  /// The next piece; nil at the end.
  mutating func next() -> HTMLToken? {
    while offset < text.bytes.count {
      let start = offset
      if let tag = tag(at: start) {
        offset = tag.end
        if let token = token(tag, from: start) { return token }
      } else if let end = declarationEnd(start) {
        offset = end
      } else {
        offset = start + 1
        while offset < text.bytes.count, text.bytes[offset] != .less { offset += 1 }
        if opaque == nil { return HTMLToken(kind: .text, source: text.string(start, offset)) }
      }
    }
    return nil
  }

  private mutating func tag(at start: Int) -> HTMLTag? {
    guard text.bytes[start] == .less else { return nil }
    if opaque != nil, text.byte(start + 1) != UInt8(ascii: "/") { return nil }
    return scanner.tag(at: start, limit: text.bytes.count)
  }

  /// The offset behind `<!DOCTYPE html>` and its like, which a page of HTML begins with.
  private mutating func declarationEnd(_ start: Int) -> Int? {
    guard opaque == nil, !endsNoDeclaration, text.starts(with: "<!", at: start), text.byte(start + 2).isLetter else {
      return nil
    }
    let end = text.bytes[start...].firstIndex(of: .greater).map { $0 + 1 }
    endsNoDeclaration = end == nil
    return end
  }

  private mutating func token(_ tag: HTMLTag, from start: Int) -> HTMLToken? {
    if let name = opaque, tag.name != name { return nil }
    opaque = nil
    let source = text.string(start, tag.end)
    switch tag.kind {
    case .open(let isSelfClosing):
      if tag.name == "svg" { isInDrawing = !isSelfClosing }
      let isOpaque = tag.name == "script" || tag.name == "style" && !isInDrawing
      if isOpaque, !isSelfClosing { opaque = tag.name }
      let attributes = HTMLAttributes.attributes(tag.attributes)
      return HTMLToken(
        kind: .open(isSelfClosing: isSelfClosing), name: tag.name, attributes: attributes, source: source)
    case .close:
      if tag.name == "svg" { isInDrawing = false }
      return HTMLToken(kind: .close, name: tag.name, source: source)
    case .comment, .instruction: return nil
    }
  }
}
