extension Configuration.Programme {
  /// Codes of `carpentry` and the programmes' full names (sandpaper's table).
  private static let known: [(code: String, programme: Self, name: String)] = [
    ("swc", .softwareCarpentry, "Software Carpentry"),
    ("dc", .dataCarpentry, "Data Carpentry"),
    ("lc", .libraryCarpentry, "Library Carpentry"),
    ("cp", .carpentries, "The Carpentries"),
    ("incubator", .incubator, "The Carpentries Incubator"),
    ("lab", .lab, "The Carpentries Lab"),
  ]

  /// The programme that a value of `carpentry` stands for.
  public init(code: String) {
    self = Self.known.first { $0.code == code }?.programme ?? .other(code)
  }

  /// The full name; any other programme's code as written.
  public var name: String {
    if case .other(let code) = self { return code }
    return Self.known.first { $0.programme == self }?.name ?? ""
  }
}
