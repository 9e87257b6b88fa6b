import Diagnostics
import DocumentModel

extension InlineParser {
  /// `[…]` with attributes, a target or a label behind it, or a label itself.
  ///
  /// Source: Pandoc manual, Links; Extensions `bracketed_spans`, `shortcut_reference_links`,
  /// `implicit_header_references`, `link_attributes`.
  mutating func link(into builder: inout InlineBuilder) -> Bool {
    let open = position
    guard let close = closer(of: open) else { return false }
    if let (attributes, end) = AttributeReader(text: text, limit: limit).attributes(at: close + 1) {
      var contents = inlines(from: open + 1, to: close)
      builder.append(InlineParser.span(attributes, contents.finishTrimmed()), open, end)
      position = end
      return true
    }
    guard allowsLinks else { return false }
    if let (target, attributes, end) = destination(open, close) {
      let noteCount = page.noteCount
      allowsLinks = false
      var contents = inlines(from: open + 1, to: close)
      allowsLinks = true
      page.noteCount = noteCount
      builder.append(.link(attributes, contents.finishTrimmed(), target), open, end)
      position = end
      return true
    }
    appendBrackets(open, close, into: &builder)
    appendUnknownLabel(into: &builder)
    return true
  }

  /// The label of a reference that leads nowhere: text that is read by itself, even if the next brackets could make it
  /// a link.
  private mutating func appendUnknownLabel(into builder: inout InlineBuilder) {
    guard byte(position) == .openBracket, let close = closer(of: position), text.noteMark(at: position) == nil else {
      return
    }
    builder.append(inlines(from: position, to: close + 1).finished)
    position = close + 1
  }

  /// `![…]` with a target or a label behind it, or a label itself.
  mutating func image(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard byte(start + 1) == .openBracket, let close = closer(of: start + 1) else { return false }
    guard let (target, attributes, end) = destination(start + 1, close) else {
      builder.append(start, start + 1)
      appendBrackets(start + 1, close, into: &builder)
      return true
    }
    var contents = inlines(from: start + 2, to: close)
    builder.append(.image(attributes, contents.finishTrimmed(), target), start, end)
    position = end
    return true
  }

  /// Brackets that are no link: they and what is between them are text.
  private mutating func appendBrackets(_ open: Int, _ close: Int, into builder: inout InlineBuilder) {
    builder.append(open, open + 1)
    var contents = inlines(from: open + 1, to: close)
    builder.append(contents.finish())
    builder.append(close, close + 1)
    position = close + 1
  }

  /// The closing bracket that belongs to the opening one, in this run.
  private mutating func closer(of open: Int) -> Int? {
    guard let close = brackets.closer(of: open), close < limit else { return nil }
    return close
  }

  /// Where the text in brackets leads, and the offset behind it all; nil when it leads nowhere.
  private mutating func destination(_ open: Int, _ close: Int) -> (Target, Attributes, end: Int)? {
    let attributes = AttributeReader(text: text, limit: limit)
    if let (target, end) = target(at: close + 1) {
      guard let (read, attributesEnd) = attributes.attributes(at: end) else { return (target, .none, end) }
      return (target, read, attributesEnd)
    }
    var label = text.string(open + 1, close)
    var end = close + 1
    if byte(end) == .openBracket, let second = closer(of: end), text.noteMark(at: end) == nil {
      if second > end + 1 { label = text.string(end + 1, second) }
      end = second + 1
    }
    guard let definition = definition(of: label) else { return nil }
    guard let (read, attributesEnd) = attributes.attributes(at: end) else {
      return (definition.target, definition.attributes, end)
    }
    return (definition.target, InlineParser.combine(read, definition.attributes), attributesEnd)
  }

  /// A target in parentheses. Where many have no end, only near ends are looked for.
  private mutating func target(at open: Int) -> (Target, end: Int)? {
    guard byte(open) == .openParenthesis else { return nil }
    let reach = targetBudget > 0 ? limit : min(limit, open + InlineParser.nearEnd)
    if let found = LinkTargetReader(text: text, limit: reach).target(at: open) { return found }
    targetBudget -= reach - open
    return nil
  }

  private static let nearEnd = 200

  private func definition(of label: String) -> (target: Target, attributes: Attributes)? {
    guard !isPreview else { return nil }
    let key = LabelKey(label)
    if let definition = page.definitions.links[key] { return (definition.target, definition.attributes) }
    return page.headings.identifier(labelled: key).map { (Target("#" + $0), .none) }
  }

  private static func combine(_ own: Attributes, _ defined: Attributes) -> Attributes {
    Attributes(
      identifier: own.identifier.isEmpty ? defined.identifier : own.identifier,
      classes: own.classes + defined.classes.filter { !own.classes.contains($0) },
      pairs: own.pairs + defined.pairs.filter { own[$0.key] == nil })
  }

  /// `[^label]`
  mutating func noteReference(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard let end = text.noteMark(at: start), end <= limit else { return false }
    position = end
    if !isPreview { page.noteCount += 1 }
    guard !isInNote, !isPreview, let note = page.note(text.string(start + 2, end - 1)) else {
      builder.append(start, end)
      return true
    }
    builder.append(.note(note), start, end)
    return true
  }

  /// `^[text]`
  mutating func inlineNote(into builder: inout InlineBuilder) -> Bool {
    let start = position
    guard byte(start + 1) == .openBracket, let close = closer(of: start + 1) else { return false }
    if byte(close + 1) == .openBracket || byte(close + 1) == .openParenthesis { return false }
    if !isPreview { page.noteCount += 1 }
    let wasInNote = isInInlineNote
    isInInlineNote = true
    var contents = inlines(from: start + 2, to: close)
    isInInlineNote = wasInNote
    let paragraph = Block(.paragraph(contents.finishTrimmed()), text.range(start + 2, close))
    builder.append(.note([paragraph]), start, close + 1)
    position = close + 1
    return true
  }
}
