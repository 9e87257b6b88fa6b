import CBuiltInFiles

/// A file of `Resources/`, which the program carries within itself. `Resources/README.md` tells their formats.
public enum BuiltInFile: Sendable, CaseIterable {
  /// The words that the compiler adds to a book, in every language it knows: JSON.
  case translations
  /// Words that the website has no use for, in the same form: JSON.
  case words
  /// The style sheet for every reader: CSS of old properties only.
  case baseStyle
  /// The style sheet for modern readers: CSS within `@supports`.
  case enhancedStyle
  /// The template of covers: SVG.
  case cover
  /// The other names of languages that code is written in.
  case languageNames

  /// The file's content, a copy.
  public var bytes: [UInt8] {
    let bytes = unsafe source
    return unsafe Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count))
  }

  private var source: built_in_bytes {
    switch self {
    case .translations: unsafe built_in_translations()
    case .words: unsafe built_in_words()
    case .baseStyle: unsafe built_in_base_style()
    case .enhancedStyle: unsafe built_in_enhanced_style()
    case .cover: unsafe built_in_cover()
    case .languageNames: unsafe built_in_language_names()
    }
  }
}
