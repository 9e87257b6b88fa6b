/// What a formula defines a command to be.
struct TeXMacro {
  var parameters: Int
  /// What stands for the first argument where it isn't given in brackets.
  var optional: [TeXToken]?
  var body: [TeXToken]
}
