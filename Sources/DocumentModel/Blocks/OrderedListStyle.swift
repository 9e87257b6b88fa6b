/// How the items of an ordered list are numbered.
public struct OrderedListStyle: Sendable, Hashable {
  /// The numerals. Raw values are Pandoc's names.
  public enum Numerals: String, Sendable, Hashable {
    /// The author wrote `#.`: whatever the reader's program likes.
    case unspecified = "DefaultStyle"
    /// An example, numbered through the page: `(@)`.
    case example = "Example"
    case decimal = "Decimal"
    case lowerRoman = "LowerRoman"
    case upperRoman = "UpperRoman"
    case lowerAlpha = "LowerAlpha"
    case upperAlpha = "UpperAlpha"
  }

  /// What stands around the number. Raw values are Pandoc's names.
  public enum Delimiter: String, Sendable, Hashable {
    case unspecified = "DefaultDelim"
    case period = "Period"
    case parenthesis = "OneParen"
    case parentheses = "TwoParens"
  }

  /// The number of the first item.
  public var start: Int
  public var numerals: Numerals
  public var delimiter: Delimiter

  public init(start: Int, numerals: Numerals, delimiter: Delimiter) {
    self.start = start
    self.numerals = numerals
    self.delimiter = delimiter
  }
}
