import DocumentModel

/// The mark in front of a list's item.
struct ListMarker: Equatable {
  enum Kind: Equatable {
    case bullet
    case ordered(OrderedListStyle.Numerals, OrderedListStyle.Delimiter)
  }

  var kind: Kind
  var number: Int
  /// The label of a numbered example.
  var label: String?
  /// The offset behind the mark and the spaces that belong to it.
  var end: Int

  /// The mark numbers an example.
  var isExample: Bool {
    if case .ordered(.example, _) = kind { true } else { false }
  }
}

extension BlockParser {
  /// The mark of any list at the start of a line.
  func listItemMarker(at line: Int) -> ListMarker? {
    bulletMarker(at: line) ?? orderedMarker(at: line)
  }

  /// `*`, `+` or `-`, indented by up to three spaces, with white space behind it.
  func bulletMarker(at line: Int) -> ListMarker? {
    let mark = text.skip(.space, line)
    guard mark - line <= 3 else { return nil }
    let byte = text.byte(mark)
    guard byte == .hyphen || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") else { return nil }
    guard text.byte(mark + 1).isBlank || text.byte(mark + 1) == .lineFeed, !isHorizontalRule(at: line) else {
      return nil
    }
    return ListMarker(kind: .bullet, number: 0, end: itemStart(behind: mark + 1, lineStart: line))
  }

  /// A number or letter with a period or parentheses, and white space behind it.
  ///
  /// Source: Pandoc manual, Extension: `fancy_lists`.
  /// - Parameter continuing: the list that the mark must fit into; nil for the start of any list.
  func orderedMarker(at line: Int, continuing list: ListMarker.Kind? = nil) -> ListMarker? {
    var offset = text.skip(.space, line)
    guard offset - line <= 3 else { return nil }
    let isOpened = text.byte(offset) == .openParenthesis
    if isOpened { offset += 1 }
    guard let numeral = numeral(at: offset, continuing: list) else { return nil }
    let delimiter: OrderedListStyle.Delimiter
    switch text.byte(numeral.end) {
    case UInt8(ascii: ".") where !isOpened: delimiter = numeral.style == .unspecified ? .unspecified : .period
    case .closeParenthesis: delimiter = isOpened ? .parentheses : .parenthesis
    default: return nil
    }
    let behind = numeral.end + 1
    guard text.byte(behind).isBlank || text.byte(behind) == .lineFeed else { return nil }
    if isInitial(numeral, delimiter, behind) || isPageNumber(offset, behind) { return nil }
    let kind = ListMarker.Kind.ordered(numeral.style, delimiter)
    if let list, !fits(kind, list) { return nil }
    return ListMarker(
      kind: kind, number: numeral.value, label: numeral.label, end: itemStart(behind: behind, lineStart: line))
  }

  private func fits(_ kind: ListMarker.Kind, _ list: ListMarker.Kind) -> Bool {
    guard case .ordered(let style, let delimiter) = kind, case .ordered(let listStyle, let listDelimiter) = list else {
      return false
    }
    // a list of `#.` takes numbers with a period
    if listStyle == .unspecified, style == .decimal { return delimiter == .period }
    if style == .unspecified {
      return delimiter == listDelimiter || (delimiter == .unspecified && listDelimiter == .period)
    }
    return style == listStyle && delimiter == listDelimiter
  }

  /// `A.` with one space behind it is the initial of a name.
  private func isInitial(_ numeral: Numeral, _ delimiter: OrderedListStyle.Delimiter, _ behind: Int) -> Bool {
    guard delimiter == .period else { return false }
    let isLetter =
      numeral.style == .upperAlpha
      || (numeral.style == .upperRoman && [1, 5, 10, 50, 100, 500, 1000].contains(numeral.value))
    guard isLetter, text.byte(behind) == .space else { return false }
    return !text.byte(behind + 1).isBlank
  }

  /// `p. 3` is a reference to a page.
  private func isPageNumber(_ offset: Int, _ behind: Int) -> Bool {
    text.starts(with: "p.", at: offset) && text.byte(behind) == .space && text.byte(behind + 1).isDigit
  }

  /// Where an item's text starts: behind the spaces that follow its mark, or behind one of them where so many follow
  /// that the text is code.
  func itemStart(behind mark: Int, lineStart: Int) -> Int {
    let start = text.skipBlanks(mark)
    if start < text.bytes.count, text.bytes[start] == .lineFeed { return start - mark <= 4 ? start : mark + 1 }
    // what is left of a tab makes no code
    if text.byte(mark) == .tab { return start }
    return text.columns(from: lineStart, to: start) - text.columns(from: lineStart, to: mark) <= 4 ? start : mark + 1
  }

  private struct Numeral {
    var style: OrderedListStyle.Numerals
    var value: Int
    var label: String?
    var end: Int
  }

  private func numeral(at start: Int, continuing list: ListMarker.Kind?) -> Numeral? {
    let byte = text.byte(start)
    if byte.isDigit {
      var end = start
      while text.byte(end).isDigit, end - start < 10 { end += 1 }
      return Numeral(style: .decimal, value: Int(text.string(start, end)) ?? 1, end: end)
    }
    if byte == UInt8(ascii: "#") { return Numeral(style: .unspecified, value: 1, end: start + 1) }
    if byte == UInt8(ascii: "@") { return exampleNumeral(at: start) }
    guard byte.isLetter else { return nil }
    var end = start
    while text.byte(end).isLetter, end - start < 20 { end += 1 }
    return letters(start, end, continuing: list)
  }

  private func exampleNumeral(at start: Int) -> Numeral {
    var end = start + 1
    while text.isAlphanumeric(end) || text.byte(end) == UInt8(ascii: "_") || text.byte(end) == .hyphen {
      end += text.scalar(end).length
    }
    let label = end > start + 1 ? text.string(start + 1, end) : nil
    return Numeral(style: .example, value: 1, label: label, end: end)
  }

  /// A letter or a Roman numeral; `i` starts a Roman list, and in a list that is open its style decides.
  private func letters(_ start: Int, _ end: Int, continuing list: ListMarker.Kind?) -> Numeral? {
    let word = text.string(start, end)
    let isUpper = text.bytes[start] < 0x60
    let alpha = OrderedListStyle.Numerals.self
    let alphaStyle = isUpper ? alpha.upperAlpha : alpha.lowerAlpha
    let romanStyle = isUpper ? alpha.upperRoman : alpha.lowerRoman
    if end - start == 1 {
      let isOne = text.bytes[start].lowercased == UInt8(ascii: "i")
      var prefersRoman = isOne
      if case .ordered(let style, _)? = list { prefersRoman = style == romanStyle }
      if !prefersRoman {
        return Numeral(style: alphaStyle, value: Int(text.bytes[start].lowercased - UInt8(ascii: "a")) + 1, end: end)
      }
    }
    guard let value = RomanNumeral.value(of: word) else { return nil }
    return Numeral(style: romanStyle, value: value, end: end)
  }
}
