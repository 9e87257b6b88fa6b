import Diagnostics
import DocumentModel

extension InlineParser {
  /// Code between backticks, with attributes or a format.
  ///
  /// Source: Pandoc manual, Verbatim; Extensions `inline_code_attributes`, `raw_attribute`.
  mutating func codeSpan(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let span = code.span(at: start, limit: limit) else {
      position = min(text.skip(.backtick, start), limit)
      builder.append(start, position)
      return true
    }
    if span.literals > 0 { builder.append(start, start + span.literals) }
    let open = start + span.literals
    let code = codeText(span.content)
    let reader = AttributeReader(text: text, limit: limit)
    if let (format, end) = reader.rawFormat(at: span.end) {
      builder.append(.raw(format: format, code), open, end)
      position = end
    } else if let (attributes, end) = reader.attributes(at: span.end) {
      builder.append(.code(attributes, code), open, end)
      position = end
    } else {
      builder.append(.code(.none, code), open, span.end)
      position = span.end
    }
    return true
  }

  /// The text of a code span: without white space at its ends, lines joined by a space.
  private func codeText(_ content: Range<Int>) -> String {
    var (lower, upper) = (content.lowerBound, content.upperBound)
    while lower < upper, text.bytes[lower].isSpace { lower += 1 }
    while upper > lower, text.bytes[upper - 1].isSpace { upper -= 1 }
    guard text.bytes[lower..<upper].contains(.lineFeed) else { return text.string(lower, upper) }
    let bytes = text.bytes[lower..<upper].map { $0 == .lineFeed ? .space : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A formula, its macros expanded.
  mutating func formula(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let formula = MathReader(text: text, limit: limit).formula(at: start) else { return false }
    let macros = page.definitions.macros
    let tex = macros.expand(Array(text.bytes[formula.content]))
    builder.append(.math(formula.placement, trimmed(tex, formula.placement)), start, formula.end)
    position = formula.end
    return true
  }

  /// TeX within `$…$` has no white space at its ends.
  private func trimmed(_ tex: [UInt8], _ placement: MathPlacement) -> String {
    guard placement == .inline else { return String(decoding: tex, as: UTF8.self) }
    var slice = tex[...]
    while let first = slice.first, first.isSpace { slice.removeFirst() }
    while let last = slice.last, last.isSpace { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  /// A TeX command or environment.
  ///
  /// Source: Pandoc manual, Extension: `raw_tex`.
  mutating func texCommand(into builder: inout InlineBuilder) -> Bool {
    let start = position
    let reader = TeXReader(text: text, limit: limit, groups: texGroups)
    let end: Int
    if let definitionEnd = isPreview ? nil : page.definitions.macros.readDefinition(in: text, at: start, reader) {
      builder.append(.raw(format: "tex", text.string(start, definitionEnd)), start, definitionEnd)
      position = definitionEnd
      return true
    }
    if let name = reader.environmentName(at: start) {
      guard TeXNames.mathEnvironments.contains(name), let environmentEnd = reader.environmentEnd(at: start) else {
        return false
      }
      end = environmentEnd
    } else if let command = reader.command(at: start) {
      end = command.end
    } else {
      return false
    }
    let tex = page.definitions.macros.expand(Array(text.bytes[start..<end]))
    builder.append(.raw(format: "tex", String(decoding: tex, as: UTF8.self)), start, end)
    position = end
    return true
  }

  /// `<span>` … `</span>`
  ///
  /// Source: Pandoc manual, Extension: `native_spans`.
  mutating func htmlSpan(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let tag = html.tag(at: start, limit: limit), tag.name == "span", case .open = tag.kind else { return false }
    guard spanEndFollows(tag.end) else { return false }
    let contents: [Inline]? = attempt(.span) { parser in
      parser.position = tag.end
      var contents = InlineBuilder(parser.text)
      let isClosed = parser.read(into: &contents) { $0.isAtSpanEnd }
      guard isClosed, let end = parser.html.tag(at: parser.position, limit: parser.limit)?.end else { return nil }
      parser.position = end
      return contents.finish()
    }
    guard let contents else { return false }
    builder.append(InlineParser.span(HTMLAttributes.attributes(tag.attributes), contents), start, position)
    return true
  }

  /// Whether a `</span` may stand behind an offset.
  private mutating func spanEndFollows(_ offset: Int) -> Bool {
    if let last = lastSpanEnd { return last >= offset }
    var last = brackets.limit - 6
    while last >= offset {
      if text.starts(with: "</", at: last), text.string(last + 2, last + 6).lowercased() == "span" { break }
      last -= 1
    }
    lastSpanEnd = last
    return last >= offset
  }

  private var isAtSpanEnd: Bool {
    guard byte(position) == .less, byte(position + 1) == UInt8(ascii: "/") else { return false }
    var scanner = html
    guard let tag = scanner.tag(at: position, limit: limit) else { return false }
    return tag.name == "span" && tag.kind == .close
  }

  /// A span, or what its class stands for.
  static func span(_ attributes: Attributes, _ contents: [Inline]) -> Inline.Kind {
    let rest = { (name: String) in
      Attributes(
        identifier: attributes.identifier, classes: attributes.classes.filter { $0 != name }, pairs: attributes.pairs)
    }
    for (name, make) in spanClasses where attributes.classes.contains(name) {
      let kind = make(contents)
      guard !rest(name).isEmpty else { return kind }
      return .span(
        rest(name),
        [Inline(kind, contents.first.map { $0.range.union(contents.last?.range ?? $0.range) } ?? .init(0, 0))])
    }
    return .span(attributes, contents)
  }

  private static let spanClasses: [(String, @Sendable ([Inline]) -> Inline.Kind)] = [
    ("smallcaps", { .smallCaps($0) }), ("ul", { .underline($0) }), ("underline", { .underline($0) }),
  ]

  /// A tag, comment or instruction as it stands.
  mutating func htmlTag(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let tag = html.tag(at: start, limit: limit), !tag.isBlock else { return false }
    builder.append(.raw(format: "html", text.string(start, tag.end)), start, tag.end)
    position = tag.end
    return true
  }
}
