import Book

/// Licence and source of a book, as the title page and the credits tell them.
struct Imprint {
  let metadata: BookMetadata
  let labels: Labels

  var blocks: [BookBlock] {
    var blocks: [BookBlock] = []
    if let rights = metadata.rights {
      let text = metadata.rightsAddress.map { Imprint.link($0, text: rights) } ?? .text(rights)
      blocks.append(Imprint.line(labels["License"], text))
    }
    if let source = metadata.source { blocks.append(Imprint.line(labels["Source"], Imprint.link(source))) }
    return blocks
  }

  /// A paragraph of a word and what it names.
  static func line(_ label: String, _ content: BookInline...) -> BookBlock {
    .paragraph([.text("\(label): ")] + content)
  }

  /// A link where the address can be one; else its text.
  static func link(_ address: String, text: String? = nil) -> BookInline {
    let content = [BookInline.text(text ?? address)]
    guard ["https://", "http://", "mailto:"].contains(where: address.hasPrefix) else { return content[0] }
    return .link(BookLink(target: .outside(LinkAddress.legal(address)), content: content))
  }
}
