import Book
import Typesetting

/// Goes over the tokens of a text, part by part.
struct TokenCursor {
  private let text: String.UTF8View
  private let tokens: [CodeToken]
  private var number = 0
  private var position: Substring.Index
  /// The same place, in bytes.
  private var offset = 0

  init(_ code: BookCode) {
    text = code.text.utf8
    tokens = code.tokens
    position = code.text.startIndex
  }

  /// The next piece of a part that is all of one kind; nil at its end. Parts come in order.
  mutating func next(in part: Substring) -> (kind: CodeTokenKind?, text: Substring)? {
    if position < part.startIndex { move(to: part.startIndex) }
    guard position < part.endIndex else { return nil }
    while number < tokens.count, tokens[number].range.upperBound <= offset { number += 1 }
    let token = number < tokens.count ? tokens[number] : nil
    let isInside = token.map { $0.range.lowerBound <= offset } ?? false
    let end = token.map { isInside ? $0.range.upperBound : $0.range.lowerBound }
    let start = position
    move(to: end.map { min(text.index(position, offsetBy: $0 - offset), part.endIndex) } ?? part.endIndex)
    return (isInside ? token?.kind : nil, part[start..<position])
  }

  private mutating func move(to end: Substring.Index) {
    offset += text.distance(from: position, to: end)
    position = end
  }
}
