import DocumentModel

/// The one table of attributes that elements of lessons keep. All others are dropped, those that run scripts among them.
enum HTMLAttributeTable {
  private static let everywhere: Set<String> = ["lang", "dir", "title", "style"]
  private static let own: [String: Set<String>] = ["time": ["datetime"], "del": ["datetime"], "ins": ["datetime"]]

  /// What of a tag's attributes goes into the model, beside what the element itself makes of some.
  static func kept(_ attributes: Attributes, of name: String) -> Attributes {
    let own = own[name] ?? []
    var result = Attributes(identifier: attributes.identifier, classes: attributes.classes)
    for var pair in attributes.pairs {
      if pair.key == "xml:lang" { pair.key = "lang" }
      if everywhere.contains(pair.key) || own.contains(pair.key), result[pair.key] == nil { result.pairs.append(pair) }
    }
    return result
  }
}
