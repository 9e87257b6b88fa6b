/// TeX macros that a page defines, and their expansion in formulas.
///
/// Source: Pandoc manual, Extension: `latex_macros`.
struct MacroTable: Sendable {
  struct Macro: Sendable {
    var arguments: Int
    /// What stands for the first argument when it isn't given in brackets.
    var optional: [UInt8]?
    var body: [UInt8]
  }

  private var macros: [String: Macro] = [:]

  var isEmpty: Bool { macros.isEmpty }

  mutating func override(with other: MacroTable) {
    macros.merge(other.macros) { $1 }
  }

  /// Formulas don't grow beyond this by expansion, in bytes.
  private static let largest = 100_000

  /// The text with all macros replaced by their bodies, and theirs in turn, within bounds.
  func expand(_ tex: [UInt8]) -> [UInt8] {
    guard !isEmpty, tex.contains(.backslash) else { return tex }
    var result: [UInt8] = []
    // the input, last byte first, so that bodies are pushed back cheaply
    var input = Array(tex.reversed())
    var expansions = 0
    while let byte = input.popLast() {
      guard byte == .backslash, let next = input.last, next.isLetter else {
        result.append(byte)
        if byte == .backslash, let next = input.popLast() { result.append(next) }
        continue
      }
      var name: [UInt8] = []
      while let letter = input.last, letter.isLetter {
        name.append(letter)
        input.removeLast()
      }
      guard let macro = macros[String(decoding: name, as: UTF8.self)], expansions < 1000,
        result.count + input.count < MacroTable.largest
      else {
        result.append(.backslash)
        result += name
        continue
      }
      expansions += 1
      while let space = input.last, space.isSpace { input.removeLast() }
      let arguments = MacroTable.arguments(of: macro, from: &input)
      input += MacroTable.filled(macro.body, with: arguments).reversed()
    }
    return result
  }

  private static func arguments(of macro: Macro, from input: inout [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for number in 0..<macro.arguments {
      while let space = input.last, space.isSpace { input.removeLast() }
      if number == 0, let optional = macro.optional {
        result.append(input.last == .openBracket ? group(from: &input, .closeBracket) : optional)
      } else if input.last == .openBrace {
        result.append(group(from: &input, .closeBrace))
      } else if let byte = input.popLast() {
        var token = [byte]
        if byte == .backslash { while let letter = input.last, letter.isLetter { token.append(input.removeLast()) } }
        result.append(token)
      }
    }
    return result
  }

  private static func group(from input: inout [UInt8], _ closer: UInt8) -> [UInt8] {
    input.removeLast()
    var result: [UInt8] = []
    var depth = 0
    while let byte = input.popLast() {
      if byte == closer, depth == 0 { break }
      if byte == .openBrace { depth += 1 }
      if byte == .closeBrace { depth -= 1 }
      result.append(byte)
    }
    return result
  }

  private static func filled(_ body: [UInt8], with arguments: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = body[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "#"), let digit = rest.first, digit.isDigit {
        rest.removeFirst()
        let number = Int(digit) - 0x31
        if arguments.indices.contains(number) { result += arguments[number] }
      } else {
        result.append(byte)
      }
    }
    return result
  }
}

extension MacroTable {
  /// Reads a definition such as `\newcommand{\R}{\mathbb{R}}` or `\def\R{…}`: the offset behind it, nil where there is
  /// none.
  mutating func readDefinition(in text: PageText, at start: Int, _ reader: TeXReader) -> Int? {
    let end = reader.nameEnd(from: start + 1)
    switch text.string(start + 1, end) {
    case "newcommand", "renewcommand", "providecommand": return readCommand(text, end, reader)
    case "def": return readDef(text, end, reader)
    case "let": return readLet(text, end, reader)
    case "DeclareMathOperator": return readOperator(text, end, reader)
    default: return nil
    }
  }

  private mutating func readCommand(_ text: PageText, _ start: Int, _ reader: TeXReader) -> Int? {
    var offset = text.byte(start) == UInt8(ascii: "*") ? start + 1 : start
    guard let (name, nameEnd) = macroName(text, offset, reader) else { return nil }
    offset = skipSpace(text, nameEnd)
    var macro = Macro(arguments: 0, optional: nil, body: [])
    if text.byte(offset) == .openBracket, let end = reader.group(from: offset) {
      macro.arguments = min(9, Int(text.string(offset + 1, end - 1)) ?? 0)
      offset = skipSpace(text, end)
      if text.byte(offset) == .openBracket, let end = reader.group(from: offset) {
        macro.optional = Array(text.bytes[(offset + 1)..<(end - 1)])
        offset = skipSpace(text, end)
      }
    }
    guard text.byte(offset) == .openBrace, let end = reader.group(from: offset) else { return nil }
    macro.body = Array(text.bytes[(offset + 1)..<(end - 1)])
    macros[name] = macro
    return end
  }

  private mutating func readDef(_ text: PageText, _ start: Int, _ reader: TeXReader) -> Int? {
    let nameStart = skipSpace(text, start)
    guard text.byte(nameStart) == .backslash else { return nil }
    let nameEnd = reader.nameEnd(from: nameStart + 1)
    guard nameEnd > nameStart + 1 else { return nil }
    var offset = nameEnd
    var arguments = 0
    while text.byte(offset) == UInt8(ascii: "#"), text.byte(offset + 1).isDigit {
      arguments += 1
      offset += 2
    }
    guard text.byte(offset) == .openBrace, let end = reader.group(from: offset) else { return nil }
    let body = Array(text.bytes[(offset + 1)..<(end - 1)])
    macros[text.string(nameStart + 1, nameEnd)] = Macro(arguments: arguments, optional: nil, body: body)
    return end
  }

  private mutating func readOperator(_ text: PageText, _ start: Int, _ reader: TeXReader) -> Int? {
    let isStarred = text.byte(start) == UInt8(ascii: "*")
    guard let (name, end) = macroName(text, isStarred ? start + 1 : start, reader) else { return nil }
    guard text.byte(end) == .openBrace, let close = reader.group(from: end) else { return nil }
    let operatorName = "\\mathop{\\mathrm\(text.string(end, close))}"
    macros[name] = Macro(arguments: 0, optional: nil, body: Array(operatorName.utf8))
    return close
  }

  /// `\let\name\other`, perhaps with `=` between them.
  private mutating func readLet(_ text: PageText, _ start: Int, _ reader: TeXReader) -> Int? {
    let nameStart = skipSpace(text, start)
    guard text.byte(nameStart) == .backslash else { return nil }
    let nameEnd = reader.nameEnd(from: nameStart + 1)
    var other = skipSpace(text, nameEnd)
    if text.byte(other) == UInt8(ascii: "=") { other = skipSpace(text, other + 1) }
    guard nameEnd > nameStart + 1, text.byte(other) == .backslash else { return nil }
    let end = reader.nameEnd(from: other + 1)
    guard end > other + 1 else { return nil }
    macros[text.string(nameStart + 1, nameEnd)] = Macro(
      arguments: 0, optional: nil, body: Array(text.bytes[other..<end]))
    return end
  }

  /// `{\name}` or `\name`.
  private func macroName(_ text: PageText, _ start: Int, _ reader: TeXReader) -> (String, end: Int)? {
    let open = skipSpace(text, start)
    let isBraced = text.byte(open) == .openBrace
    let backslash = isBraced ? skipSpace(text, open + 1) : open
    guard text.byte(backslash) == .backslash else { return nil }
    let end = reader.nameEnd(from: backslash + 1)
    guard end > backslash + 1 else { return nil }
    guard isBraced else { return (text.string(backslash + 1, end), end) }
    let close = skipSpace(text, end)
    guard text.byte(close) == .closeBrace else { return nil }
    return (text.string(backslash + 1, end), close + 1)
  }

  private func skipSpace(_ text: PageText, _ start: Int) -> Int {
    var end = start
    while end < text.bytes.count, text.bytes[end].isSpace { end += 1 }
    return end
  }
}
