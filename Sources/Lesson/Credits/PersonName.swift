/// A person's name in its parts.
struct PersonName {
  var given = ""
  /// "van der", "N."
  var particle = ""
  var family = ""
  /// "Jr."
  var suffix = ""

  /// The name as it is said.
  var spoken: String { PersonName.words(given, particle, family, suffix) }

  /// The name as lists sort it.
  var sorted: String {
    if family.isEmpty { return spoken }
    let others = [PersonName.words(given, particle), suffix].filter { !$0.isEmpty }
    return ([family] + others).joined(separator: ", ")
  }

  /// Takes a name apart that is written as one: "Ada Lovelace", "Lovelace, Ada", "Martin Luther King Jr.", "山田 太郎".
  static func split(_ name: String) -> (spoken: String, sorted: String) {
    let parts = name.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    if parts.count == 2, !suffixes.contains(parts[1]) {
      return (words(parts[1], parts[0]), parts.joined(separator: ", "))
    }
    let name = parts.joined(separator: " ")
    var words = name.split(separator: " ").map(String.init)
    // East Asian names say the family first.
    guard words.count > 1, !name.unicodeScalars.contains(where: isEastAsian) else { return (name, name) }
    var person = PersonName()
    if words.count > 2, let last = words.last, suffixes.contains(last) { person.suffix = words.removeLast() }
    person.family = words.removeLast()
    var particles: [String] = []
    while words.count > 1, let last = words.last, last.first?.isLowercase == true {
      particles.insert(words.removeLast(), at: 0)
    }
    person.particle = particles.joined(separator: " ")
    person.given = words.joined(separator: " ")
    return (person.spoken, person.sorted)
  }

  private static let suffixes: Set = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]

  private static func words(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Han, kana and hangul.
  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
