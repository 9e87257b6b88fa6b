import Diagnostics
import DocumentModel

/// Puts the elements together whose tags stand between the blocks or inlines of one container, and balances them.
struct HTMLTreeBuilder {
  /// An element that is open.
  struct Frame {
    var name: String
    var role: HTMLRole
    var attributes: Attributes
    var range: SourceRange
    var children: [HTMLNode] = []
    /// What a verbatim element holds, as text or as it is written.
    var text = ""
  }

  /// The container, then the open elements from the outermost.
  private var frames: [Frame]
  /// How many elements may be open in one another here.
  private let limit: Int
  /// Elements that were opened beyond the limit and are not yet closed.
  private var ignored: [String: Int] = [:]
  private(set) var findings: [MarkdownReader.Finding] = []
  private var isDepthReported = false

  init(limit: Int) {
    self.limit = limit
    frames = [Frame(name: "", role: .transparent, attributes: .none, range: SourceRange(0, 0))]
  }

  /// Whether the innermost element that is open takes what it holds as text.
  var isInVerbatim: Bool { frames[frames.count - 1].role.isVerbatim }

  /// Whether the innermost element that is open is a definition list.
  var isInDefinitionList: Bool { frames[frames.count - 1].role == .definitionList }

  // MARK: Input

  mutating func add(_ block: Block) {
    if isInVerbatim { return addText(.block(block), block.range) }
    switch block.kind {
    case .plain, .paragraph: break
    default: endParagraph()
    }
    append(.block(block), block.range)
  }

  mutating func add(_ inline: Inline) {
    if isInVerbatim { return addText(.inline(inline), inline.range) }
    append(.inline(inline), inline.range)
  }

  mutating func add(html: String, _ range: SourceRange) {
    var tokenizer = HTMLTokenizer(html, isInDrawing: frames[frames.count - 1].role == .drawing)
    while let token = tokenizer.next() {
      switch token.kind {
      case .open(let isSelfClosing): open(token, isSelfClosing, range)
      case .close: close(token, range)
      case .text: text(token.source, range)
      }
    }
  }

  /// All nodes, with elements that are still open closed.
  mutating func finish() -> [HTMLNode] {
    closeFrames(from: 1, isImplied: true)
    return frames[0].children
  }

  // MARK: Tags

  private mutating func open(_ token: HTMLToken, _ isSelfClosing: Bool, _ range: SourceRange) {
    if taken(token) { return }
    guard let role = HTMLElementTable.role(of: token.name) else { return reportUnknown(token, range) }
    if HTMLElementTable.worthTelling.contains(token.name) { reportOmitted(token, range) }
    if role.endsParagraph { endParagraph() }
    endImplied(by: token.name)
    let frame = Frame(name: token.name, role: role, attributes: token.attributes, range: range)
    if isSelfClosing || role.isVoid || HTMLElementNames.void.contains(token.name) {
      frames.append(frame)
      closeFrames(from: frames.count - 1, isImplied: false)
    } else if frames.count > limit {
      ignored[token.name, default: 0] += 1
      reportDepth(range)
    } else {
      frames.append(frame)
      if role == .drawing { frames[frames.count - 1].text = HTMLTreeBuilder.drawingStart(token) }
    }
  }

  /// The tag with the namespaces that XML wants and HTML takes for granted.
  private static func drawingStart(_ token: HTMLToken) -> String {
    var start = "<svg"
    let namespaces = [("xmlns", "http://www.w3.org/2000/svg"), ("xmlns:xlink", "http://www.w3.org/1999/xlink")]
    for (name, value) in namespaces where token.attributes[name] == nil { start += " \(name)=\"\(value)\"" }
    return start + token.source.dropFirst("<svg".count)
  }

  private mutating func close(_ token: HTMLToken, _ range: SourceRange) {
    if let count = ignored[token.name], count > 0 {
      ignored[token.name] = count - 1
    } else if let index = frames.lastIndex(where: { $0.name == token.name }), index > 0 {
      closeFrames(from: index + 1, isImplied: true)
      frames[index].range = frames[index].range.union(range)
      if frames[index].role == .drawing { frames[index].text += token.source }
      closeFrames(from: index, isImplied: false)
    } else if taken(token) {
      return
    } else if token.name == "br" {
      append(.inline(Inline(.lineBreak, range)), range)
    } else if let role = HTMLElementTable.role(of: token.name), !role.isVoid, token.name != "p" {
      report("html-stray-end", "“\(token.source)” ends nothing that is open here", remedy: "leave it out", range)
    }
  }

  /// Whether the innermost element takes tags as text, or passes over them; a line's break is one in code, too.
  private mutating func taken(_ token: HTMLToken) -> Bool {
    let last = frames.count - 1
    switch frames[last].role {
    case .drawing: frames[last].text += token.source
    case .preformatted:
      if token.name == "br" { frames[last].text += "\n" }
      if token.name == "code", frames[last].attributes.classes.isEmpty {
        frames[last].attributes.classes = token.attributes.classes
      }
    case .embedded: noteSource(token)
    case .omitted: return true
    default: return false
    }
    return true
  }

  /// The first source that a film or a sound names stands for its own.
  private mutating func noteSource(_ token: HTMLToken) {
    let last = frames.count - 1
    guard ["source", "embed"].contains(token.name), frames[last].attributes["src"] == nil,
      let source = token.attributes["src"]
    else {
      return
    }
    frames[last].attributes.pairs.append(.init("src", source))
  }

  // MARK: Text

  private mutating func text(_ source: String, _ range: SourceRange) {
    let last = frames.count - 1
    switch frames[last].role {
    case .drawing: frames[last].text += source
    case .preformatted: frames[last].text += EntityReader.replaced(in: source)
    case .omitted: break
    default:
      for inline in HTMLTreeBuilder.words(EntityReader.replaced(in: source), range) { append(.inline(inline), range) }
    }
  }

  /// Text with its white space folded; line ends stay where there is one.
  private static func words(_ text: String, _ range: SourceRange) -> [Inline] {
    var result = ""
    for byte in text.unicodeScalars {
      let isSpace = [" ", "\t", "\n", "\r", "\u{C}"].contains(byte)
      if !isSpace { result.unicodeScalars.append(byte) } else if result.unicodeScalars.last != " " { result += " " }
    }
    return result.isEmpty ? [] : [Inline(.text(result), range)]
  }

  /// What Markdown made of text in a verbatim element.
  private mutating func addText(_ node: HTMLNode, _ range: SourceRange) {
    let last = frames.count - 1
    let text = PlainText.of([node].inlines)
    frames[last].children.append(node)
    frames[last].range = frames[last].range.union(range)
    frames[last].text += frames[last].role == .drawing ? HTMLTreeBuilder.escaped(text) : text
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : String($0) }.joined()
  }

  // MARK: The open elements

  private mutating func append(_ node: HTMLNode, _ range: SourceRange) {
    let last = frames.count - 1
    frames[last].children.append(node)
    if last > 0 { frames[last].range = frames[last].range.union(range) }
  }

  private mutating func endParagraph() {
    let index = frames.lastIndex { !$0.role.isInline }
    if let index, frames[index].role == .paragraph { closeFrames(from: index, isImplied: true) }
  }

  /// Closes what the opening tag of an element says is at its end.
  private mutating func endImplied(by name: String) {
    guard let rule = HTMLElementTable.impliedEnd(at: name) else { return }
    let boundary = frames.lastIndex { rule.boundaries.contains($0.name) } ?? 0
    let ended = frames.indices.first { $0 > boundary && rule.ended.contains(frames[$0].name) }
    if let ended { closeFrames(from: ended, isImplied: true) }
  }

  private mutating func closeFrames(from index: Int, isImplied: Bool) {
    while frames.count > index, frames.count > 1 {
      let frame = frames.removeLast()
      if isImplied { reportUnclosed(frame) }
      let converter = HTMLConverter(frame: frame, isUnclosed: isImplied)
      for node in converter.nodes() { append(node, frame.range) }
    }
  }

  // MARK: Findings

  private mutating func report(_ name: Diagnostic.Name, _ message: String, remedy: String, _ range: SourceRange) {
    findings.append(.init(name, message, remedy: remedy, at: range))
  }

  private mutating func reportUnclosed(_ frame: Frame) {
    guard !HTMLElementTable.optionalEnds.contains(frame.name) else { return }
    report(
      "html-unclosed", "“<\(frame.name)>” is never closed: it ends with the block around it",
      remedy: "write “</\(frame.name)>” where it ends", frame.range)
  }

  private mutating func reportUnknown(_ token: HTMLToken, _ range: SourceRange) {
    report(
      "html-unknown-element", "HTML has no element “\(token.name)”: the tag does not show",
      remedy: "if it is text, write “`\(token.source)`”", range)
  }

  private mutating func reportOmitted(_ token: HTMLToken, _ range: SourceRange) {
    report(
      "html-left-out", "no book can hold “<\(token.name)>”: it is left out",
      remedy: "say in text what it would show", range)
  }

  private mutating func reportDepth(_ range: SourceRange) {
    if isDepthReported { return }
    isDepthReported = true
    report(
      "nesting-too-deep", "more than \(PageContext.deepest) constructs inside one another are read as text",
      remedy: "make the page flatter", range)
  }
}
