/// What a piece of code is, as far as a reader is shown it. The names are the classes of the style sheets, and the words
/// that the tables of languages use.
public enum CodeTokenKind: String, Sendable, CaseIterable {
  /// A word of the language, or the name of a setting.
  case keyword
  /// A text, a character, a pattern.
  case string
  /// What the computer skips.
  case comment
  /// A number, or a word that stands for a fixed value.
  case number
  /// The name of a function, a command or a macro, where it is called or defined.
  case function
  /// An operator that is easily overlooked.
  case `operator`
  /// The name of a type or a class.
  case type
  /// A variable, where the language marks it.
  case variable
  /// What the computer prints to ask for a command.
  case prompt
  /// What the computer says when something went wrong.
  case error
  /// A line that a change adds.
  case added
  /// A line that a change removes.
  case removed
}
