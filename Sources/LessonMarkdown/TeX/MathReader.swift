import DocumentModel

/// Finds formulas: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`.
///
/// Source: Pandoc manual, Extensions `tex_math_dollars` and `tex_math_single_backslash`.
struct MathReader {
  struct Formula {
    var placement: MathPlacement
    var content: Range<Int>
    var end: Int
  }

  let text: PageText
  let limit: Int

  /// Longer arguments of `\text`, in bytes, are not looked at as such.
  private static let longestText = 500

  /// The formula that starts at `start`; nil when there is none.
  func formula(at start: Int) -> Formula? {
    if text.bytes[start] == .backslash {
      switch text.byte(start + 1) {
      case .openParenthesis: return enclosed(start, closer: .closeParenthesis, .inline)
      case .openBracket: return enclosed(start, closer: .closeBracket, .display)
      default: return nil
      }
    }
    if text.byte(start + 1) == UInt8(ascii: "$") {
      return display(start)
    }
    return inline(start)
  }

  private func display(_ start: Int) -> Formula? {
    var offset = start + 2
    while offset + 1 < limit {
      if text.bytes[offset] == UInt8(ascii: "$"), text.bytes[offset + 1] == UInt8(ascii: "$") {
        guard offset > start + 2 else { return nil }
        return Formula(placement: .display, content: (start + 2)..<offset, end: offset + 2)
      }
      if endsParagraph(offset) { return nil }
      offset += 1
    }
    return nil
  }

  /// A dollar that no white space follows, up to one that none precedes and no digit follows.
  private func inline(_ start: Int) -> Formula? {
    guard start + 1 < limit, !text.bytes[start + 1].isSpace else { return nil }
    var offset = start + 1
    while offset < limit {
      switch text.bytes[offset] {
      case UInt8(ascii: "$"):
        guard offset > start + 1, !text.bytes[offset - 1].isSpace, !text.byte(offset + 1).isDigit else { return nil }
        return Formula(placement: .inline, content: (start + 1)..<offset, end: offset + 1)
      case .backslash: offset = behindText(at: offset) - 1
      default:
        if endsParagraph(offset) { return nil }
      }
      offset += 1
    }
    return nil
  }

  /// The offset behind a backslash and what it escapes; dollars in the braces of `\text{…}` end no formula.
  private func behindText(at start: Int) -> Int {
    guard text.starts(with: "\\text{", at: start) else { return start + 2 }
    var depth = 0
    var offset = start + 5
    while offset < limit, offset - start < MathReader.longestText {
      if text.bytes[offset] == .openBrace { depth += 1 }
      if text.bytes[offset] == .closeBrace { depth -= 1 }
      offset += text.bytes[offset] == .backslash ? 2 : 1
      if depth == 0 { return offset }
    }
    return start + 2
  }

  private func enclosed(_ start: Int, closer: UInt8, _ placement: MathPlacement) -> Formula? {
    var offset = start + 2
    while offset + 1 < limit {
      if text.bytes[offset] == .backslash {
        if text.bytes[offset + 1] == closer {
          guard offset > start + 2 else { return nil }
          return Formula(placement: placement, content: (start + 2)..<offset, end: offset + 2)
        }
        // another opener is no part of a formula, and what follows is for it to find
        if text.bytes[offset + 1] == text.bytes[start + 1] { return nil }
        offset += 1
      } else if endsParagraph(offset) || isBlankBeforeDollar(offset, placement) {
        return nil
      }
      offset += 1
    }
    return nil
  }

  private func isBlankBeforeDollar(_ offset: Int, _ placement: MathPlacement) -> Bool {
    placement == .inline && text.bytes[offset].isSpace && text.byte(offset + 1) == UInt8(ascii: "$")
  }

  private func endsParagraph(_ offset: Int) -> Bool {
    text.bytes[offset] == .lineFeed && text.isBlankLine(offset + 1)
  }
}
