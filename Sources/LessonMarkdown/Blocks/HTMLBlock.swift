import DocumentModel

extension BlockParser {
  /// A block of raw HTML: a tag with the Markdown up to its end, an element with other contents, a comment.
  ///
  /// Source: Pandoc manual, Extensions `raw_html` and `markdown_in_html_blocks`.
  mutating func htmlBlock() -> [DraftBlock]? {
    let start = text.skipBlanks(position)
    guard isTagIndentation(from: position, to: start), let tag = html.tag(at: start, limit: text.bytes.count),
      tag.startsBlock
    else { return nil }
    guard tag.isBlock || start == position else { return nil }
    switch tag.kind {
    case .comment, .instruction: return [rawHTML(from: start, to: tag.end)]
    case .open(let isSelfClosing):
      if !isSelfClosing, HTMLElementNames.verbatim.contains(tag.name), let end = verbatimEnd(of: tag) {
        return [rawHTML(from: start, to: end)]
      }
      return htmlElement(tag, from: start, isSelfClosing: isSelfClosing)
    case .close: return [rawHTML(from: start, to: tag.end)]
    }
  }

  /// Whether a tag may stand at `start` in a line from `lineStart` on: a deeper one is code.
  func isTagIndentation(from lineStart: Int, to start: Int) -> Bool {
    start - lineStart <= 3 && text.skip(.space, lineStart) == start
  }

  /// An element's tags as raw blocks, its contents between them.
  private mutating func htmlElement(_ tag: HTMLTag, from start: Int, isSelfClosing: Bool) -> [DraftBlock] {
    var opening = rawHTML(from: start, to: tag.end)
    position = text.skipBlanks(position)
    let indentation = skipIndentation(behind: tag)
    guard !isSelfClosing, surroundings.depth < PageContext.deepest else { return [opening] }
    let outer = surroundings.openElement
    surroundings.openElement = tag.name
    surroundings.depth += 1
    let contents = blocks(indentedBy: indentation) { $0.closingTag(tag.name) != nil }
    surroundings.openElement = outer
    surroundings.depth -= 1
    guard let end = closingTag(tag.name) else { return [opening] + contents }
    opening.kind = .rawBlock(format: "html", tag.rewritten(in: text, from: start))
    return [opening] + contents + [rawHTML(from: text.skipBlanks(position), to: end)]
  }

  /// Text at once behind a tag, or indented in the line below it, is no code. Gives the columns of that indentation,
  /// which other blocks in the element may have as well.
  private mutating func skipIndentation(behind tag: HTMLTag) -> Int {
    let next = text.skipBlanks(tag.end)
    guard text.byte(next) == .lineFeed, next + 1 < text.bytes.count, !text.isBlankLine(next + 1) else { return 0 }
    position = text.skipBlanks(next + 1)
    return text.columns(from: next + 1, to: position)
  }

  private mutating func rawHTML(from start: Int, to end: Int) -> DraftBlock {
    position = text.isBlankLine(end) ? text.lineStart(after: end) : end
    return draft(.rawBlock(format: "html", text.string(start, end)), from: start, to: end)
  }

  /// The offset behind the closing tag of an element that holds no Markdown.
  private mutating func verbatimEnd(of tag: HTMLTag) -> Int? {
    guard !unclosedVerbatim.contains(tag.name) else { return nil }
    var depth = 1
    var offset = tag.end
    while offset < text.bytes.count {
      if text.bytes[offset] == .less, let inner = html.tag(at: offset, limit: text.bytes.count), inner.name == tag.name
      {
        if case .open = inner.kind, tag.name == "pre" { depth += 1 }
        if inner.kind == .close { depth -= 1 }
        if depth == 0 { return inner.end }
        offset = inner.end
      } else {
        offset += 1
      }
    }
    unclosedVerbatim.insert(tag.name)
    return nil
  }
}
