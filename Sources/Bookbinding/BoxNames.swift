import Book

/// The names that assistive technology gives the boxes of one document, no two alike.
struct BoxNames {
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// Label and title, else label and number; nil for a box without a label.
  mutating func name(for box: BookBox) -> String? {
    let title = box.title.map { PlainText.text(of: $0.content) } ?? ""
    guard let label = box.label else { return nil }
    let name = title.isEmpty ? label : "\(label): \(title)"
    if taken.insert(name).inserted { return name }
    while true {
      let number = next[name, default: 2]
      next[name] = number + 1
      let candidate = "\(name) \(number)"
      if taken.insert(candidate).inserted { return candidate }
    }
  }
}
