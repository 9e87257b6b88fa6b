/// Finds TeX commands and environments in text.
///
/// Source: Pandoc manual, Extension: `raw_tex`.
struct TeXReader {
  let text: PageText
  let limit: Int
  let groups: TeXGroups

  /// A command with its arguments.
  struct Command {
    var name: String
    var hasArguments: Bool
    var end: Int
  }

  /// The command that starts with the backslash at `start`; nil when there is none.
  func command(at start: Int) -> Command? {
    let nameEnd = self.nameEnd(from: start + 1)
    guard nameEnd > start + 1 else { return nil }
    let name = text.string(start + 1, nameEnd)
    if name == "begin" || name == "end" { return nil }
    var end = nameEnd
    if end < limit, text.bytes[end] == UInt8(ascii: "*") { end += 1 }
    if name == "verb" { return verbatim(from: end).map { Command(name: name, hasArguments: true, end: $0) } }
    if TeXNames.commandsAlone.contains(name) { return Command(name: name, hasArguments: false, end: end) }
    let (behind, hasArguments) = arguments(from: end)
    return behind.map { Command(name: name, hasArguments: hasArguments, end: $0) }
  }

  /// The end of a command's arguments: those in brackets, with blanks around them, then those in braces. Nil where
  /// braces have no end.
  private func arguments(from start: Int) -> (end: Int?, found: Bool) {
    var end = start
    var found = false
    var open = min(text.skipBlanks(end), limit)
    while open < limit, text.bytes[open] == .openBracket, let close = group(from: open) {
      end = close
      open = min(text.skipBlanks(end), limit)
      found = true
    }
    // blanks behind a command without arguments in braces are its own
    guard open < limit, text.bytes[open] == .openBrace else { return (open, found) }
    while open < limit, text.bytes[open] == .openBrace || (text.bytes[open] == .openBracket && open == end) {
      guard let close = group(from: open) else { return (text.bytes[open] == .openBrace ? nil : end, found) }
      end = close
      open = close
      found = true
    }
    return (end, found)
  }

  /// The end of the environment that starts with the `\begin` at `start`; nil when there is none.
  func environmentEnd(at start: Int) -> Int? {
    guard environmentName(at: start) != nil, let end = groups.end(from: start), end <= limit else { return nil }
    return end
  }

  /// The name in `\begin{name}`.
  func environmentName(at start: Int, _ opener: StaticString = "\\begin{") -> String? {
    guard text.starts(with: opener, at: start) else { return nil }
    let nameStart = start + opener.utf8CodeUnitCount
    var end = nameStart
    while end < limit, end - nameStart < 60, text.bytes[end] != .closeBrace, text.bytes[end] != .openBrace,
      text.bytes[end] != .lineFeed
    {
      end += 1
    }
    guard end > nameStart, text.byte(end) == .closeBrace, end < limit else { return nil }
    return text.string(nameStart, end)
  }

  /// Brackets farther apart than this, in bytes, don't belong together.
  private static let longest = 1000

  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < limit {
      let (scalar, length) = text.scalar(end)
      guard scalar.isAlphabetic, scalar != "\u{FFFD}" else { break }
      end += length
    }
    return end
  }

  private func verbatim(from start: Int) -> Int? {
    guard start < limit, text.bytes[start] > 0x20 else { return nil }
    var end = start + 1
    while end < limit, text.bytes[end] != .lineFeed, text.bytes[end] != text.bytes[start] { end += 1 }
    return end < limit && text.bytes[end] == text.bytes[start] ? end + 1 : nil
  }

  /// The end of a group in braces, or in brackets within a short distance.
  func group(from open: Int) -> Int? {
    if text.bytes[open] == .openBrace {
      return groups.end(from: open).flatMap { $0 <= limit ? $0 : nil }
    }
    var offset = open + 1
    while offset < limit, offset - open < TeXReader.longest {
      switch text.bytes[offset] {
      case .closeBracket: return offset + 1
      case .openBrace: offset = groups.end(from: offset) ?? offset + 1
      case .backslash: offset += 2
      default: offset += 1
      }
    }
    return nil
  }
}
