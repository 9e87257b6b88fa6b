import Yams

/// Why a text is no YAML that the compiler reads.
struct YAMLProblem: Error {
  /// One line, without a full stop at its end.
  var message: String
  /// Bytes of the file; nil when the text as a whole is meant.
  var range: Range<Int>?
  /// What to do about it, where that can be said.
  var remedy: String?
  /// A key that stands twice in one mapping.
  var duplicateKey: String?

  init(_ message: String, range: Range<Int>? = nil, remedy: String? = nil, duplicateKey: String? = nil) {
    self.message = message
    self.range = range
    self.remedy = remedy
    self.duplicateKey = duplicateKey
  }

  init(_ error: any Error, places: YAMLPlaces) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let said = context.map { "\($0.text.trimmed): " } ?? ""
      // A line without the colon that it needs is noticed in the next one.
      let place = context.flatMap { $0.text.contains("simple key") ? $0.mark : nil } ?? mark
      let isLooseText = problem.contains("could not find expected ':'")
      self.init(
        "\(said)\(problem)", range: places.range(from: place),
        remedy: isLooseText ? "write “key: value” there, or indent the line when it belongs to the text above" : nil)
    case .reader(let problem, let offset, _, _):
      self.init(problem, range: offset.map(places.range(at:)))
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(
        "the key “\(keys.first ?? "")” stands there twice", range: places.range(from: context.mark),
        duplicateKey: keys.first)
    default:
      self.init("it can't be read as YAML")
    }
  }
}
