/// Numbers and units as siunitx writes them.
extension FormulaParser {
  mutating func quantity(_ command: Command, _ token: TeXToken) throws(FormulaProblem) -> Atom {
    _ = try input.bracketed()
    switch command {
    case .number: return Atom(.joined(FormulaParser.scientific(try input.argument())))
    case .unit: return Atom(try unit(token))
    default:
      let number = FormulaParser.scientific(try input.argument())
      return Atom(.row(number + [.space(.mu(3)), try unit(token)]))
    }
  }

  /// `1.5e-3` is 1.5 × 10⁻³.
  private static func scientific(_ tokens: [TeXToken]) -> [FormulaNode] {
    let text = FormulaParser.plain(tokens.filter { $0.kind != .space })
    let parts = text.split(separator: "e", maxSplits: 1).map { part in
      String(part.map { $0 == "-" ? "−" : $0 })
    }
    let mantissa = parts.first.map { [FormulaNode.number($0)] } ?? []
    guard parts.count == 2 else { return mantissa }
    return mantissa + [
      .sign(FormulaSign("×")), .scripts(.number("10"), lower: nil, upper: .number(parts[1])),
    ]
  }

  private mutating func unit(_ token: TeXToken) throws(FormulaProblem) -> FormulaNode {
    var text: [TeXToken] = []
    for part in try input.argument() {
      guard case .command(let name) = part.kind, let short = FormulaParser.units[name] else {
        text.append(part.kind == .character(".") ? TeXToken(kind: .command("cdot"), range: part.range) : part)
        continue
      }
      text += TeXLexer.tokens(of: Array(short.utf8)).map { TeXToken(kind: $0.kind, range: part.range) }
    }
    func made(_ kind: TeXToken.Kind) -> TeXToken { TeXToken(kind: kind, range: token.range) }
    input.prepend([made(.command("mathrm")), made(.openBrace)] + text + [made(.closeBrace)])
    return try argument()
  }

  /// - Source: siunitx, tables of units and prefixes.
  private static let units: [String: String] = [
    "metre": "m", "meter": "m", "second": "s", "gram": "g", "kilogram": "kg", "ampere": "A", "kelvin": "K",
    "mole": "mol", "candela": "cd", "hertz": "Hz", "newton": "N", "pascal": "Pa", "joule": "J", "watt": "W",
    "coulomb": "C", "volt": "V", "farad": "F", "ohm": "Ω", "siemens": "S", "weber": "Wb", "tesla": "T", "henry": "H",
    "lumen": "lm", "lux": "lx", "becquerel": "Bq", "gray": "Gy", "sievert": "Sv", "litre": "L", "liter": "L",
    "minute": "min", "hour": "h", "day": "d", "degree": "°", "celsius": "°C", "degreeCelsius": "°C", "percent": "\\%",
    "electronvolt": "eV", "bar": "bar", "tonne": "t", "hectare": "ha", "byte": "B", "bit": "bit", "angstrom": "Å",
    "femto": "f", "pico": "p", "nano": "n", "micro": "µ", "milli": "m", "centi": "c", "deci": "d", "deca": "da",
    "hecto": "h", "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "per": "/", "squared": "^2",
    "cubed": "^3",
  ]
}
