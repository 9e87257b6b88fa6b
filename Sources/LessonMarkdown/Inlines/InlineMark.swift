/// How each byte that can start an inline is read: a table from the byte to its reader.
///
/// A reader gives false when the byte starts nothing here; it is text then.
enum InlineMark {
  typealias Reader = @Sendable (inout InlineParser, inout InlineBuilder) -> Bool

  static let table: [Reader?] = {
    var table = [Reader?](repeating: nil, count: 256)
    for (byte, reader) in readers { table[Int(UInt8(ascii: byte))] = reader }
    return table
  }()

  private static let readers: [(Unicode.Scalar, Reader)] = [
    ("`", { $0.codeSpan(into: &$1) }),
    ("_", { $0.emphasis(into: &$1) }),
    ("*", { $0.emphasis(into: &$1) }),
    ("^", { $0.inlineNote(into: &$1) || $0.superscript(into: &$1) }),
    ("[", { $0.noteReference(into: &$1) || $0.bracketedCitation(into: &$1) || $0.link(into: &$1) }),
    ("!", { $0.image(into: &$1) }),
    ("$", { $0.formula(into: &$1) }),
    ("~", { $0.strikeout(into: &$1) || $0.subscript(into: &$1) }),
    ("<", { $0.addressInAngles(into: &$1) || $0.htmlSpan(into: &$1) || $0.htmlTag(into: &$1) }),
    ("\\", { $0.formula(into: &$1) || $0.escape(into: &$1) || $0.texCommand(into: &$1) }),
    ("@", { $0.bareEmail(into: &$1) || $0.citation(into: &$1) }),
    ("\"", { $0.doubleQuotation(into: &$1) }),
    ("'", { $0.singleQuotation(into: &$1) }),
    ("-", { $0.dash(into: &$1) }),
    (".", { $0.period(into: &$1) }),
    ("&", { $0.entity(into: &$1) }),
    (":", { $0.bareAddress(into: &$1) || $0.emoji(into: &$1) }),
  ]
}
