/// The rules that hold in a part of a text: in a program, in a tag, in a string.
struct LanguageMode: Sendable {
  /// More than this many rules a mode can't have.
  static let mostRules = 64

  private(set) var rules: [LanguageRule] = []
  /// For each byte, a bit for each rule that a match can begin with it.
  private(set) var candidates = [UInt64](repeating: 0, count: 256)

  /// What text is that no rule is for; nil: what the span around is.
  var textKind: CodeTokenKind??
  var words: [WordKey: CodeTokenKind] = [:]
  /// Words of the language only at the beginning of a command.
  var firstWords: [WordKey: CodeTokenKind] = [:]
  /// Words of the language only at the beginning of a line and before a colon.
  var sectionWords: [WordKey: CodeTokenKind] = [:]
  /// What the next word is.
  var followers: [WordKey: CodeTokenKind] = [:]
  /// What a word before an opening parenthesis is.
  var calledKind: CodeTokenKind?
  /// What a word at the beginning of a command is.
  var commandKind: CodeTokenKind?
  /// Bytes after which a command begins, besides a line's end.
  var commandStarts = ByteSet()
  /// Bytes behind which a name stands that is no word of the language.
  var memberMarks = ByteSet()
  /// What words consist of.
  var wordBytes = ByteSet.word
  var hasWords = false
  var hasNumbers = false
  /// What may stand between digits.
  var digitSeparators = ByteSet("_".utf8)

  /// - Returns: false when there is no room.
  mutating func add(_ rule: LanguageRule) -> Bool {
    guard rules.count < Self.mostRules else { return false }
    let bit: UInt64 = 1 << UInt64(rules.count)
    for byte in 0..<256 where rule.begin.first.contains(UInt8(byte)) { candidates[byte] |= bit }
    rules.append(rule)
    return true
  }
}
