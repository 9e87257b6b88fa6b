/// A value in JSON.
enum JSONValue: Decodable {
  case null
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let elements = try? value.decode([JSONValue].self) {
      self = .array(elements)
    } else if let members = try? value.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .null
    }
  }

  /// The text of Pandoc's `Str` and `Space` nodes.
  var wordsOrSpace: String? {
    guard case .object(let members) = self, case .string(let type)? = members["t"] else { return nil }
    if type == "Space" { return " " }
    guard type == "Str", case .string(let text)? = members["c"] else { return nil }
    return text
  }
}
