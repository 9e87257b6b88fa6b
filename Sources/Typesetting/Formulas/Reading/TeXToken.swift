/// The smallest piece of TeX that means something.
struct TeXToken: Hashable {
  enum Kind: Hashable {
    /// `\name`, or a backslash and one sign.
    case command(String)
    case character(Unicode.Scalar)
    /// White space, of any length.
    case space
    case openBrace, closeBrace, superscript, `subscript`, ampersand, dollar
    /// `#1`
    case parameter(Int)
    case end
  }

  var kind: Kind
  /// Where it stands in the formula, in bytes; what a macro put in its place stands where the macro does.
  var range: Range<Int>
}
