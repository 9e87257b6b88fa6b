extension JSONWriter {
  mutating func inlines(_ inlines: [Inline]) {
    array(inlines) { $0.inline($1) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): words(text)
    case .softBreak: node("SoftBreak")
    case .lineBreak: node("LineBreak")
    case .emphasis(let contents): node("Emph") { $0.inlines(contents) }
    case .strong(let contents): node("Strong") { $0.inlines(contents) }
    case .underline(let contents): node("Underline") { $0.inlines(contents) }
    case .strikeout(let contents): node("Strikeout") { $0.inlines(contents) }
    case .superscript(let contents): node("Superscript") { $0.inlines(contents) }
    case .subscript(let contents): node("Subscript") { $0.inlines(contents) }
    case .smallCaps(let contents): node("SmallCaps") { $0.inlines(contents) }
    case .quoted(let marks, let contents):
      node("Quoted") { json in
        json.array {
          $0.node(marks == .single ? "SingleQuote" : "DoubleQuote")
          $0.inlines(contents)
        }
      }
    case .citation(let citations, let contents):
      node("Cite") { json in
        json.array {
          $0.array(citations) { $0.citation($1) }
          $0.inlines(contents)
        }
      }
    case .code(let attributes, let text):
      node("Code") {
        $0.array {
          $0.attributes(attributes)
          $0.string(text)
        }
      }
    case .math(let placement, let tex):
      node("Math") { json in
        json.array {
          $0.node(placement == .inline ? "InlineMath" : "DisplayMath")
          $0.string(tex)
        }
      }
    case .raw(let format, let text): node("RawInline") { $0.array([format, text]) { $0.string($1) } }
    case .link(let attributes, let contents, let target): reference("Link", attributes, contents, target)
    case .image(let attributes, let contents, let target): reference("Image", attributes, contents, target)
    case .note(let blocks): node("Note") { $0.blocks(blocks) }
    case .span(let attributes, let contents):
      node("Span") {
        $0.array {
          $0.attributes(attributes)
          $0.inlines(contents)
        }
      }
    }
  }

  /// A run of text as Pandoc's `Str` and `Space` nodes.
  private mutating func words(_ text: String) {
    var rest = text.utf8[...]
    while let first = rest.first {
      if first == UInt8(ascii: " ") {
        node("Space")
        rest = rest.dropFirst()
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
        let word = String(Substring(rest[..<end]))
        node("Str") { $0.string(word) }
        rest = rest[end...]
      }
    }
  }

  private mutating func reference(_ type: StaticString, _ attributes: Attributes, _ text: [Inline], _ to: Target) {
    node(type) {
      $0.array {
        $0.attributes(attributes)
        $0.inlines(text)
        $0.target(to)
      }
    }
  }

  private mutating func citation(_ citation: Citation) {
    object { json in
      json.member("citationId") { $0.string(citation.key) }
      json.member("citationPrefix") { $0.inlines(citation.prefix) }
      json.member("citationSuffix") { $0.inlines(citation.suffix) }
      json.member("citationMode") { $0.node(citation.mode.rawValue) }
      json.member("citationNoteNum") { $0.number(citation.noteNumber) }
      json.member("citationHash") { $0.number(0) }
    }
  }
}
