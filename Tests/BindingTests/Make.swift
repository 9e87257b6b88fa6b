import DocumentModel

import struct Diagnostics.SourceRange

/// Small pages, written down in few words.
enum Make {
  static let range = SourceRange(0, 1)

  static func text(_ words: String) -> [Inline] { [Inline(.text(words), range)] }

  static func p(_ words: String) -> Block { Block(.paragraph(text(words)), range) }

  static func p(_ inlines: Inline...) -> Block { Block(.paragraph(inlines), range) }

  static func h(_ level: Int, _ words: String, id: String = "") -> Block {
    Block(.heading(level: level, Attributes(identifier: id), words.isEmpty ? [] : text(words)), range)
  }

  static func div(_ name: String, id: String = "", _ blocks: Block...) -> Block {
    Block(.div(Attributes(identifier: id, classes: name.isEmpty ? [] : [name]), blocks), range)
  }

  static func list(_ items: String...) -> Block {
    Block(.bulletList(items.map { [Block(.plain(text($0)), range)] }), range)
  }

  static func code(_ text: String, _ classes: String...) -> Block {
    Block(.codeBlock(Attributes(classes: classes), text), range)
  }

  static func link(_ words: String, _ address: String) -> Inline {
    Inline(.link(.none, text(words), Target(address)), range)
  }

  static func image(_ description: String, _ address: String, _ pairs: [String: String] = [:]) -> Inline {
    let pairs = pairs.sorted { $0.key < $1.key }.map { Attributes.Pair($0.key, $0.value) }
    return Inline(.image(Attributes(pairs: pairs), text(description), Target(address)), range)
  }

  static func note(_ words: String) -> Inline { Inline(.note([p(words)]), range) }

  static func span(_ name: String, id: String = "", _ words: String) -> Inline {
    Inline(.span(Attributes(identifier: id, classes: name.isEmpty ? [] : [name]), text(words)), range)
  }
}
