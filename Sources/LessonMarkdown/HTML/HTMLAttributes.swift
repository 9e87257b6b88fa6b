import DocumentModel

/// Attributes of HTML tags as the model has them.
enum HTMLAttributes {
  /// `id` and `class` told apart from the rest.
  static func attributes(_ attributes: [HTMLTag.Attribute]) -> Attributes {
    var result = Attributes()
    for attribute in attributes {
      let value = attribute.value ?? ""
      let name = attribute.name.lowercased()
      switch name {
      case "id": result.identifier = value
      case "class": result.classes += value.split(whereSeparator: \.isWhitespace).map(String.init)
      default: result.pairs.append(Attributes.Pair(name, value))
      }
    }
    return result
  }
}
