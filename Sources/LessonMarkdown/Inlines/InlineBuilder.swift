import Diagnostics
import DocumentModel

/// Puts inlines together: words are joined to runs, white space is folded, equal neighbours become one.
///
/// Words that stand in the source as they are cost no copy until a run is complete.
struct InlineBuilder {
  private let text: PageText
  private var nodes: [Inline] = []
  /// The run of words so far: first `changed`, then the bytes of the source from `lower` to `upper`.
  private var changed: [UInt8] = []
  private var lower = 0
  private var upper = 0
  /// Where the run comes from.
  private var start = 0
  private var end = 0
  private var hasRun = false

  init(_ text: PageText) {
    self.text = text
  }

  /// Where the bytes start that stand in the run unchanged up to now.
  var unchangedStart: Int {
    if !hasRun, nodes.isEmpty { return Int.max }
    return upper > lower ? lower : end
  }

  /// Appends bytes of the source.
  @inline(__always)
  mutating func append(_ from: Int, _ to: Int) {
    if !hasRun {
      hasRun = true
      start = from
      lower = from
    } else if upper != from {
      spill()
      lower = from
    }
    upper = to
    end = to
  }

  /// Appends words that the source writes otherwise, from `from` to `to`.
  mutating func append(_ words: String, _ from: Int, _ to: Int) {
    if !hasRun {
      hasRun = true
      start = from
    }
    spill()
    changed.append(contentsOf: words.utf8)
    lower = to
    upper = to
    end = to
  }

  /// Takes back what was appended from an offset on; it must be at or behind ``unchangedStart``.
  mutating func truncate(to offset: Int) {
    upper = offset
    end = offset
    if lower == upper, changed.isEmpty { hasRun = false }
  }

  /// Appends a space, unless white space is there already.
  mutating func appendSpace(_ from: Int, _ to: Int) {
    if hasRun {
      guard lastByte != .space else { return }
    } else if let last = nodes.last, last.kind.isBreak {
      return
    }
    if text.bytes[from] == .space { append(from, from + 1) } else { append(" ", from, to) }
  }

  /// Appends a line's end; white space around it goes.
  mutating func appendBreak(_ kind: Inline.Kind, _ from: Int, _ to: Int) {
    flush()
    dropTrailingSpace()
    if let last = nodes.last, last.kind.isBreak {
      if kind == .lineBreak, last.kind == .softBreak { nodes[nodes.count - 1].kind = .lineBreak }
      return
    }
    nodes.append(Inline(kind, text.range(from, to)))
  }

  /// Appends an inline that the source has from `from` to `to`.
  mutating func append(_ kind: Inline.Kind, _ from: Int, _ to: Int) {
    append(Inline(kind, text.range(from, to)))
    (lower, upper, end) = (to, to, to)
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  /// All inlines appended.
  mutating func finish() -> [Inline] {
    flush()
    return nodes
  }

  /// All inlines appended so far.
  var finished: [Inline] {
    var copy = self
    return copy.finish()
  }

  /// All inlines appended, without white space at the ends.
  mutating func finishTrimmed() -> [Inline] {
    flush()
    while let first = nodes.first {
      if first.kind == .softBreak {
        nodes.removeFirst()
      } else if case .text(let words) = first.kind, words.utf8.first == .space {
        replaceText(at: 0, with: String(words.dropFirst()))
      } else {
        break
      }
    }
    while let last = nodes.last {
      if last.kind == .softBreak {
        nodes.removeLast()
      } else if case .text(let words) = last.kind, words.utf8.last == .space {
        replaceText(at: nodes.count - 1, with: String(words.dropLast()))
      } else {
        break
      }
    }
    return nodes
  }

  private var lastByte: UInt8? { upper > lower ? text.bytes[upper - 1] : changed.last }

  private mutating func spill() {
    if upper > lower { changed.append(contentsOf: text.bytes[lower..<upper]) }
    lower = upper
  }

  private mutating func flush() {
    guard hasRun else { return }
    let words: String
    if changed.isEmpty {
      words = text.string(lower, upper)
    } else {
      spill()
      words = String(decoding: changed, as: UTF8.self)
      changed.removeAll(keepingCapacity: true)
    }
    hasRun = false
    lower = upper
    if !words.isEmpty { push(Inline(.text(words), text.range(start, end))) }
  }

  private mutating func append(_ inline: Inline) {
    flush()
    if inline.kind.isBreak { dropTrailingSpace() }
    push(inline)
  }

  /// Adds an inline, or makes it one with its neighbour.
  private mutating func push(_ inline: Inline) {
    if appendToText(inline) { return }
    guard let last = nodes.last, let joined = InlineBuilder.join(last.kind, inline.kind) else {
      nodes.append(inline)
      return
    }
    nodes[nodes.count - 1] = Inline(joined, last.range.union(inline.range))
  }

  /// Adds words to the run before them, which is changed where it is, however long it has become.
  private mutating func appendToText(_ inline: Inline) -> Bool {
    guard case .text(let words) = inline.kind, let last = nodes.indices.last, case .text(var run) = nodes[last].kind
    else { return false }
    nodes[last].kind = .softBreak
    let isDoubleSpace = run.utf8.last == .space && words.utf8.first == .space
    run += isDoubleSpace ? words.dropFirst() : words[...]
    nodes[last] = Inline(.text(run), nodes[last].range.union(inline.range))
    return true
  }

  private static func join(_ a: Inline.Kind, _ b: Inline.Kind) -> Inline.Kind? {
    switch (a, b) {
    case (.text(let a), .text(let b)):
      return .text(a.utf8.last == .space && b.utf8.first == .space ? a + b.dropFirst() : a + b)
    case (.softBreak, .text(let b)) where b == " ": return a
    case (.softBreak, .softBreak), (.lineBreak, .softBreak): return a
    case (.emphasis(let a), .emphasis(let b)): return .emphasis(join(a, b))
    case (.strong(let a), .strong(let b)): return .strong(join(a, b))
    case (.underline(let a), .underline(let b)): return .underline(join(a, b))
    case (.strikeout(let a), .strikeout(let b)): return .strikeout(join(a, b))
    case (.superscript(let a), .superscript(let b)): return .superscript(join(a, b))
    case (.subscript(let a), .subscript(let b)): return .subscript(join(a, b))
    default: return nil
    }
  }

  private static func join(_ a: [Inline], _ b: [Inline]) -> [Inline] {
    guard let last = a.last, let first = b.first, let joined = join(last.kind, first.kind) else { return a + b }
    return a.dropLast() + [Inline(joined, last.range.union(first.range))] + b.dropFirst()
  }

  private mutating func dropTrailingSpace() {
    guard case .text(let words)? = nodes.last?.kind, words.utf8.last == .space else { return }
    replaceText(at: nodes.count - 1, with: String(words.dropLast()))
  }

  private mutating func replaceText(at index: Int, with words: String) {
    if words.isEmpty { nodes.remove(at: index) } else { nodes[index].kind = .text(words) }
  }
}

extension Inline.Kind {
  fileprivate var isBreak: Bool { self == .softBreak || self == .lineBreak }
}
