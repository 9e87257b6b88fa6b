/// The HTML elements that text of a lesson may become, by their names.
public enum HTMLElement: String, Sendable, Hashable, CaseIterable {
  // inline
  case em, strong, u, del, ins, sup, sub, q, span, kbd, abbr, cite, dfn, mark, small, samp, `var`, b, i, s, bdi, time
  // block
  case details, summary, div, address

  /// True for elements that stand within a line.
  public var isInline: Bool {
    switch self {
    case .details, .summary, .div, .address: false
    default: true
    }
  }
}

/// The attributes of the author's that are kept, by their names.
public enum HTMLAttribute: String, Sendable, Hashable, CaseIterable {
  case title, lang, dir, datetime, width, height, start, type, value, style
}
