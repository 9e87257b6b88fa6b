import Diagnostics
import DocumentModel

/// Makes code of text that HTML says is code: the model's code holds text alone, so marks and links go around it.
enum InlineCode {
  static func code(_ inlines: [Inline], _ attributes: Attributes) -> [Inline] {
    if let range = inlines.range, inlines.allSatisfy(\.isWords) {
      return [Inline(.code(attributes, PlainText.of(inlines)), range)]
    }
    return inlines.flatMap { inline -> [Inline] in
      switch inline.kind {
      case .text(let words): [Inline(.code(attributes, words), inline.range)]
      case .emphasis(let content): [Inline(.emphasis(code(content, attributes)), inline.range)]
      case .strong(let content): [Inline(.strong(code(content, attributes)), inline.range)]
      case .span(let own, let content): [Inline(.span(own, code(content, attributes)), inline.range)]
      case .link(let own, let content, let target):
        [Inline(.link(own, code(content, attributes), target), inline.range)]
      default: [inline]
      }
    }
  }
}

extension [Inline] {
  /// The place of all of them; nil where there are none.
  fileprivate var range: SourceRange? {
    first.flatMap { first in last.map { first.range.union($0.range) } }
  }
}

extension Inline {
  fileprivate var isWords: Bool {
    switch kind {
    case .text, .softBreak: true
    case .quoted(_, let content): content.allSatisfy(\.isWords)
    default: false
    }
  }
}
