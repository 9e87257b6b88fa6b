import DocumentModel

extension InlineParser {
  /// `<https://example.org>` or `<name@example.org>`
  mutating func addressInAngles(into builder: inout InlineBuilder) -> Bool {
    guard allowsLinks else { return false }
    let start = position
    var end = start + 1
    while end < limit, text.bytes[end] != .greater, text.bytes[end] != .less, !text.bytes[end].isSpace { end += 1 }
    guard end > start + 1, byte(end) == .greater else { return false }
    let address = text.string(start + 1, end)
    let kind: Inline.Kind
    let words = [Inline(.text(address), text.range(start + 1, end))]
    if let colon = address.utf8.firstIndex(of: .colon), URISchemes.contains(address[..<colon].lowercased()),
      address.utf8.index(after: colon) < address.endIndex
    {
      kind = addressLink("uri", words, address)
    } else if AddressScanner(text: text, limit: end).emailEnd(from: start + 1) != nil {
      kind = addressLink("email", words, "mailto:" + address)
    } else {
      return false
    }
    position = end + 1
    if case .link(let attributes, let words, let target) = kind,
      let (own, attributesEnd) = AttributeReader(text: text, limit: limit).attributes(at: position)
    {
      let all = Attributes(
        identifier: own.identifier, classes: attributes.classes + own.classes, pairs: own.pairs)
      builder.append(.link(all, words, target), start, attributesEnd)
      position = attributesEnd
    } else {
      builder.append(kind, start, end + 1)
    }
    return true
  }

  /// An address that is a link without being marked as one. The parser is at the colon behind its scheme.
  ///
  /// Source: Pandoc manual, Extension: `autolink_bare_uris`.
  mutating func bareAddress(into builder: inout InlineBuilder) -> Bool {
    guard allowsLinks else { return false }
    let scanner = AddressScanner(text: text, limit: limit)
    guard let start = scanner.schemeStart(before: position, notBefore: max(lower, builder.unchangedStart)),
      let end = scanner.end(behindColon: position), !isBeforeLinkEnd(end)
    else { return false }
    builder.truncate(to: start)
    let address = text.string(start, end)
    builder.append(addressLink("uri", [Inline(.text(address), text.range(start, end))], address), start, end)
    position = end
    return true
  }

  /// Whether `</a>` follows: the address is the text of a link in HTML.
  private func isBeforeLinkEnd(_ end: Int) -> Bool {
    let tag = min(text.skipBlanks(end), limit)
    return text.starts(with: "</a>", at: tag) || text.starts(with: "</A>", at: tag)
  }

  /// An e-mail address. The parser is at its `@`.
  mutating func bareEmail(into builder: inout InlineBuilder) -> Bool {
    guard allowsLinks else { return false }
    let scanner = AddressScanner(text: text, limit: limit)
    guard let start = scanner.mailboxStart(before: position, notBefore: max(lower, builder.unchangedStart)),
      let end = scanner.emailEnd(from: start)
    else { return false }
    builder.truncate(to: start)
    let address = text.string(start, end)
    let words = [Inline(.text(address), text.range(start, end))]
    builder.append(addressLink("email", words, "mailto:" + address), start, end)
    position = end
    return true
  }

  private func addressLink(_ name: String, _ words: [Inline], _ address: String) -> Inline.Kind {
    .link(Attributes(classes: [name]), words, Target(LinkTargetReader.encode(Array(address.utf8))))
  }
}
