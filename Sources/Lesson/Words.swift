/// Words for what diagnostics say.
enum Words {
  /// The names with commas between them; of very many some, and how many more there are.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(10).joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }
}
