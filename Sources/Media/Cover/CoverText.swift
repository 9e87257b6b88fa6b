/// What a cover says, and in which colours.
public struct CoverText: Sendable, Hashable {
  /// Two colours in CSS notation: a dark one that text stands in, and a light one.
  public struct Palette: Sendable, Hashable {
    public var dark: String
    public var light: String
    public init(dark: String, light: String) {
      self.dark = dark
      self.light = light
    }
  }

  public var title: String
  /// The programme or publisher; empty for none.
  public var programme: String
  public var authors: [String]
  public var isRightToLeft: Bool
  public var palette: Palette

  public init(title: String, programme: String, authors: [String], isRightToLeft: Bool, palette: Palette) {
    self.title = title
    self.programme = programme
    self.authors = authors
    self.isRightToLeft = isRightToLeft
    self.palette = palette
  }

  /// Everything that is printed.
  var all: String { ([title, programme] + authors).joined(separator: " ") }
}
