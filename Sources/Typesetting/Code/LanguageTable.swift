/// How to read one language, from its table.
struct LanguageTable: Sendable {
  let name: String
  /// The mode that a text begins in comes first.
  var modes: [LanguageMode] = [LanguageMode()]
  /// Whether upper and lower case are the same in words.
  var ignoresCase = false
  /// What a line begins with where the computer asks for a command.
  var prompts: [BytePattern] = []
  /// The same where it asks for the rest of one.
  var furtherPrompts: [BytePattern] = []
  /// Whether every text is a session, even one without any prompt.
  var isSession = false
  /// What lines of output in a session tell.
  var outputRules: [LanguageRule] = []
}
