/// The tokens of a formula that are still to be read, with the macros replaced that it defines itself.
struct TeXInput {
  private let tokens: [TeXToken]
  /// The next one of ``tokens``.
  private var index = 0
  /// What was put back and comes before all that, last token first.
  private var prepended: [TeXToken] = []
  var macros: [String: TeXMacro] = [:]
  private var expansions = 0
  private var putBack = 0

  /// A formula's macros may be used so often, and come to so many tokens.
  private static let mostExpansions = 1000
  private static let mostTokens = 50_000

  init(_ tokens: [TeXToken]) {
    self.tokens = tokens
  }

  /// The next token as it stands, no macro replaced.
  var upcoming: TeXToken {
    if let first = prepended.last { return first }
    if index < tokens.count { return tokens[index] }
    let end = tokens.last?.range.upperBound ?? 0
    return TeXToken(kind: .end, range: end..<end)
  }

  @discardableResult
  mutating func take() -> TeXToken {
    let token = upcoming
    if prepended.popLast() == nil, index < tokens.count { index += 1 }
    return token
  }

  mutating func skipSpace() {
    while upcoming.kind == .space { take() }
  }

  /// The next token that isn't white space, with macros replaced; it stays.
  mutating func peek() throws(FormulaProblem) -> TeXToken {
    while true {
      skipSpace()
      guard case .command(let name) = upcoming.kind, let macro = macros[name] else { return upcoming }
      try expand(macro)
    }
  }

  mutating func next() throws(FormulaProblem) -> TeXToken {
    let token = try peek()
    take()
    return token
  }

  /// Takes the next token away, if it is this one.
  mutating func skip(_ kind: TeXToken.Kind) throws(FormulaProblem) -> Bool {
    guard try peek().kind == kind else { return false }
    take()
    return true
  }

  mutating func prepend(_ more: [TeXToken]) { prepended += more.reversed() }

  /// The tokens of an argument: those in braces, or the next one.
  mutating func argument() throws(FormulaProblem) -> [TeXToken] {
    skipSpace()
    let first = take()
    switch first.kind {
    case .openBrace: return try group(from: first)
    case .end, .closeBrace: throw FormulaProblem("an argument is missing", at: first.range)
    default: return [first]
    }
  }

  /// The tokens in brackets; nil where there are none.
  mutating func bracketed() throws(FormulaProblem) -> [TeXToken]? {
    skipSpace()
    guard upcoming.kind == .character("[") else { return nil }
    let opener = take()
    var result: [TeXToken] = []
    var depth = 0
    while true {
      let token = take()
      switch token.kind {
      case .end: throw FormulaProblem("the bracket is not closed", remedy: "write “]”", at: opener.range)
      case .character("]") where depth == 0: return result
      case .openBrace: depth += 1
      case .closeBrace: depth -= 1
      default: break
      }
      result.append(token)
    }
  }

  /// The tokens up to the brace that closes the one just read.
  private mutating func group(from opener: TeXToken) throws(FormulaProblem) -> [TeXToken] {
    var result: [TeXToken] = []
    var depth = 0
    while true {
      let token = take()
      switch token.kind {
      case .end: throw FormulaProblem.unclosedBrace(opener)
      case .closeBrace where depth == 0: return result
      case .openBrace: depth += 1
      case .closeBrace: depth -= 1
      default: break
      }
      result.append(token)
    }
  }

  private mutating func expand(_ macro: TeXMacro) throws(FormulaProblem) {
    let call = take()
    var arguments: [[TeXToken]] = []
    for number in 0..<macro.parameters {
      if number == 0, let optional = macro.optional {
        arguments.append(try bracketed() ?? optional)
      } else {
        arguments.append(try argument())
      }
    }
    var body: [TeXToken] = []
    for token in macro.body {
      if case .parameter(let number) = token.kind {
        if number <= arguments.count { body += arguments[number - 1] }
      } else {
        body.append(TeXToken(kind: token.kind, range: call.range))
      }
    }
    expansions += 1
    putBack += body.count
    guard expansions <= TeXInput.mostExpansions, putBack <= TeXInput.mostTokens else {
      throw FormulaProblem("the formula's macros never end, or grow too large", at: call.range)
    }
    prepend(body)
  }
}

extension FormulaProblem {
  static func unclosedBrace(_ opener: TeXToken) -> FormulaProblem {
    FormulaProblem("the brace is not closed", remedy: "write “}” where its group ends", at: opener.range)
  }
}
