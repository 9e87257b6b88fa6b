import Book

extension [BookBlock] {
  /// True when a reader sees nothing of the blocks.
  var areBlank: Bool {
    allSatisfy { block in
      switch block {
      case .paragraph(let text), .plain(let text): text.areBlank
      default: false
      }
    }
  }

  /// True when there is something to read out.
  var haveWords: Bool {
    contains { block in
      switch block {
      case .paragraph(let text), .plain(let text): text.haveWords
      default: true
      }
    }
  }
}

extension [BookInline] {
  /// True when a reader sees nothing of the text, and nothing can lead to it.
  var areBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): text.isBlank
      case .softBreak, .lineBreak: true
      case .element(_, let marks, let content): marks.identifier == nil && content.areBlank
      case .link(let link): link.marks.identifier == nil && link.content.areBlank
      case .code, .math, .image, .noteMark: false
      }
    }
  }

  /// True when there is something to read out.
  var haveWords: Bool {
    contains { inline in
      switch inline {
      case .text(let text): !text.isBlank
      case .code(_, let text): !text.isBlank
      case .math(let formula): !formula.tex.isBlank
      case .softBreak, .lineBreak: false
      case .element(_, _, let content): content.haveWords
      case .link(let link): link.content.haveWords
      case .image(let image): !image.alternative.isBlank
      case .noteMark: true
      }
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
