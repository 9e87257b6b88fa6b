/// What `\not` makes of a sign.
enum NegatedSigns {
  /// The sign crossed out: one of Unicode's own where it has one.
  static func negated(_ sign: String) -> String { table[sign] ?? sign + "\u{338}" }

  private static let table: [String: String] = [
    "=": "≠", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "∈": "∉", "∋": "∌", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉",
    "≡": "≢", "∣": "∤", "|": "∤", "∥": "∦", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉", "≺": "⊀", "≻": "⊁", "⊢": "⊬",
    "⊨": "⊭", "→": "↛", "←": "↚", "↔": "↮", "⇒": "⇏", "⇐": "⇍", "⇔": "⇎", "∃": "∄", "≲": "≴", "≳": "≵", "⊑": "⋢",
    "⊒": "⋣", "⊲": "⋪", "⊳": "⋫", "⊴": "⋬", "⊵": "⋭",
  ]
}
