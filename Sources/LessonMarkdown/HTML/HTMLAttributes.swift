import DocumentModel

/// Attributes of HTML tags as the model has them.
enum HTMLAttributes {
  /// `id` and `class` told apart from the rest.
  static func attributes(_ pairs: [Attributes.Pair]) -> Attributes {
    var result = Attributes()
    for pair in pairs {
      switch pair.key {
      case "id": result.identifier = pair.value
      case "class": result.classes += pair.value.split(whereSeparator: \.isWhitespace).map(String.init)
      default: result.pairs.append(pair)
      }
    }
    return result
  }
}
