/// Finds TeX commands and environments in text.
///
/// Source: Pandoc manual, Extension: `raw_tex`.
struct TeXReader {
  let text: PageText
  let limit: Int

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
    var hasArguments = false
    var open = text.skipBlanks(end)
    if text.byte(open) != .openBrace { open = end }
    while open < limit, text.bytes[open] == .openBrace || text.bytes[open] == .openBracket {
      guard let close = group(from: open) else { return text.bytes[open] == .openBrace ? nil : commandSoFar() }
      end = close
      open = close
      hasArguments = true
    }
    func commandSoFar() -> Command { Command(name: name, hasArguments: hasArguments, end: end) }
    if !hasArguments, name != "item" { end = min(limit, skipSpaces(end)) }
    return commandSoFar()
  }

  /// The end of the environment that starts with the `\begin` at `start`; nil when there is none.
  func environmentEnd(at start: Int) -> Int? {
    guard let name = environmentName(at: start, "\\begin{") else { return nil }
    var depth = 0
    var offset = start
    var looked = 0
    while offset < limit, looked < TeXReader.longest {
      if text.bytes[offset] == .backslash {
        if environmentName(at: offset, "\\begin{") == name { depth += 1 }
        if environmentName(at: offset, "\\end{") == name {
          depth -= 1
          if depth == 0 { return offset + 5 + name.utf8.count + 1 }
        }
        offset += 1
      }
      offset += 1
      looked += 1
    }
    return nil
  }

  /// The name in `\begin{name}`.
  func environmentName(at start: Int, _ opener: StaticString = "\\begin{") -> String? {
    guard text.starts(with: opener, at: start) else { return nil }
    let nameStart = start + opener.utf8CodeUnitCount
    var end = nameStart
    while end < limit, end - nameStart < 40, text.bytes[end].isLetter || text.bytes[end] == UInt8(ascii: "*") {
      end += 1
    }
    guard end > nameStart, text.byte(end) == .closeBrace, end < limit else { return nil }
    return text.string(nameStart, end)
  }

  /// An environment or a group longer than this, in bytes, is text.
  private static let longest = 20_000

  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < limit {
      let (scalar, length) = text.scalar(end)
      guard scalar.properties.isAlphabetic, scalar != "\u{FFFD}" else { break }
      end += length
    }
    return end
  }

  private func skipSpaces(_ start: Int) -> Int {
    var end = start
    while end < limit, text.bytes[end] == .space { end += 1 }
    return end
  }

  private func verbatim(from start: Int) -> Int? {
    guard start < limit, text.bytes[start] > 0x20 else { return nil }
    var end = start + 1
    while end < limit, text.bytes[end] != .lineFeed, text.bytes[end] != text.bytes[start] { end += 1 }
    return end < limit && text.bytes[end] == text.bytes[start] ? end + 1 : nil
  }

  /// The end of a group in braces or brackets.
  func group(from open: Int) -> Int? {
    let closer: UInt8 = text.bytes[open] == .openBrace ? .closeBrace : .closeBracket
    var braces = 0
    var offset = open + 1
    while offset < limit, offset - open < TeXReader.longest {
      let byte = text.bytes[offset]
      if byte == closer, braces == 0 { return offset + 1 }
      if byte == .openBrace { braces += 1 }
      if byte == .closeBrace { braces -= 1 }
      if byte == .backslash { offset += 1 }
      offset += 1
    }
    return nil
  }
}
