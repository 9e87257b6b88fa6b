import Diagnostics
import DocumentModel

extension BlockParser {
  /// A fenced div: three or more colons with a word or attributes, blocks, three or more colons.
  ///
  /// Source: Pandoc manual, Extension: `fenced_divs`.
  mutating func fencedDiv() -> [DraftBlock]? {
    let start = position
    let slip = slippedFenceOpening(at: start)
    guard let (attributes, next) = slip ?? fencedDivOpening(at: start) else { return nil }
    if slip != nil { reportIndentedFence(at: start) }
    position = next
    surroundings.openFences += 1
    surroundings.depth += 1
    let contents = blocks { $0.isFenceCloser(at: $0.position) || $0.isSlippedFenceCloser(at: $0.position) }
    surroundings.openFences -= 1
    surroundings.depth -= 1
    if position < text.bytes.count {
      if text.byte(position) == .space { reportIndentedFence(at: position) }
      position = text.lineStart(after: position)
    } else {
      page.report(
        "unclosed-div", "this fenced div is never closed; it reaches to the end of what it is in",
        remedy: "add a line of colons where it ends", at: text.range(start, text.lineEnd(start)))
    }
    return [draft(.div(attributes, contents), from: start, to: position)]
  }

  /// What a div's opening line says, and the offset of the line behind it.
  private func fencedDivOpening(at line: Int) -> (Attributes, next: Int)? {
    let colons = text.skip(.colon, line)
    guard colons - line >= 3 else { return nil }
    var position = text.skipBlanks(colons)
    let end = text.lineEnd(line)
    let attributes: Attributes
    if let (read, attributesEnd) = AttributeReader(text: text, limit: text.bytes.count).attributes(at: position) {
      attributes = read
      position = attributesEnd
    } else {
      let wordStart = position
      while position < end, !text.bytes[position].isSpace { position += 1 }
      guard position > wordStart else { return nil }
      attributes = Attributes(classes: [text.string(wordStart, position)])
    }
    position = text.skip(.colon, text.skipBlanks(position))
    guard text.isBlankLine(position) else { return nil }
    return (attributes, text.lineStart(after: position))
  }

  /// Three or more colons at the start of a line, and nothing else.
  func isFenceCloser(at line: Int) -> Bool {
    let colons = text.skip(.colon, line)
    return colons - line >= 3 && text.isBlankLine(colons)
  }

  // MARK: Slips

  /// The offset behind up to three spaces.
  private func fenceStart(_ line: Int) -> Int {
    let end = text.skip(.space, line)
    return end - line <= 3 ? end : line
  }

  /// What an opening line with spaces before it says, where its name is one that makes it a div all the same.
  private func slippedFenceOpening(at line: Int) -> (Attributes, next: Int)? {
    guard page.options.repairsFences, text.byte(line) == .space else { return nil }
    return namedFenceOpening(at: line)
  }

  /// What an opening line of a name that is known says, whatever stands above it.
  private func namedFenceOpening(at line: Int) -> (Attributes, next: Int)? {
    guard let opening = fencedDivOpening(at: fenceStart(line)), let name = opening.0.classes.first else { return nil }
    return page.options.isDivName(name) ? opening : nil
  }

  /// The same with up to three spaces before it, where slips are set right. Within a list they may be the indentation of
  /// an item's text, so lists don't ask this.
  func isSlippedFenceCloser(at line: Int) -> Bool {
    page.options.repairsFences && text.byte(line) == .space && isFenceCloser(at: fenceStart(line))
  }

  /// Whether the line right below a text opens a div of a name that is known.
  func isGluedFenceOpening(at line: Int) -> Bool {
    guard page.options.repairsFences, text.byte(fenceStart(line)) == .colon, namedFenceOpening(at: line) != nil else {
      return false
    }
    page.reportOnce(
      "glued-fence", "a blank line is missing above this line, without which it is text to the website",
      remedy: "add one", at: text.range(line, text.lineEnd(line)))
    return true
  }

  private func reportIndentedFence(at line: Int) {
    page.reportOnce(
      "indented-fence", "the colons are indented, which makes them text to the website",
      remedy: "begin the line with them", at: text.range(line, text.lineEnd(line)))
  }

  /// `<div>` … `</div>`.
  ///
  /// Source: Pandoc manual, Extension: `native_divs`.
  mutating func htmlDiv() -> [DraftBlock]? {
    let start = text.skipBlanks(position)
    guard isTagIndentation(from: position, to: start), let tag = html.tag(at: start, limit: text.bytes.count),
      tag.name == "div", case .open = tag.kind
    else { return nil }
    position = tag.end
    let outer = surroundings.openElement
    surroundings.openElement = "div"
    surroundings.depth += 1
    let contents = blocks { $0.closingTag("div") != nil }
    surroundings.openElement = outer
    surroundings.depth -= 1
    if let end = closingTag("div") {
      position = end
    } else {
      page.report(
        "unclosed-div", "this div is never closed; it reaches to the end of what it is in",
        remedy: "add </div> where it ends", at: text.range(start, tag.end))
    }
    return [draft(.div(HTMLAttributes.attributes(tag.attributes), contents), from: start, to: position)]
  }

  /// The offset behind a closing tag at the parser's position.
  mutating func closingTag(_ name: String) -> Int? {
    let start = text.skipBlanks(position)
    guard text.byte(start) == .less, text.byte(start + 1) == UInt8(ascii: "/") else { return nil }
    guard let tag = html.tag(at: start, limit: text.bytes.count), tag.kind == .close, tag.name == name else {
      return nil
    }
    return tag.end
  }
}
