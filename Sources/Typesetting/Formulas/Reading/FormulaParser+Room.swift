/// Boxes, colours, and room for what isn't seen.
extension FormulaParser {
  mutating func room(_ command: Command) throws(FormulaProblem) -> Atom {
    switch command {
    case .phantom(let phantom): return Atom(FormulaParser.phantom(phantom, FormulaParser.content(try argument())))
    case .strut: return Atom(.padded(.noWidth, [.phantom([.sign(FormulaSign("(", isStretchy: false))])]))
    case .enclosure(let enclosure): return Atom(.enclosed(enclosure, FormulaParser.content(try argument())))
    case .wordBox: return Atom(.enclosed(.box, try words(nil)))
    case .textColour:
      let colour = try self.colour()
      let nodes = FormulaParser.content(try argument())
      guard let colour else { return Atom(.joined(nodes)) }
      let kind = nodes.count == 1 ? FormulaParser.kind(of: nodes[0]) : .ordinary
      return Atom(.styled(FormulaStyle(colour: colour), nodes), kind)
    case .colourBox:
      let colour = try self.colour()
      return Atom(.styled(FormulaStyle(background: colour), try words(nil)))
    default: return Atom(.row([]))
    }
  }

  private static func content(_ node: FormulaNode) -> [FormulaNode] {
    if case .row(let nodes) = node { nodes } else { [node] }
  }

  private static func phantom(_ phantom: Command.Phantom, _ nodes: [FormulaNode]) -> FormulaNode {
    switch phantom {
    case .both: .phantom(nodes)
    case .width: .padded(.noHeight, [.phantom(nodes)])
    case .height: .padded(.noWidth, [.phantom(nodes)])
    case .smashed: .padded(.noHeight, nodes)
    case .left: .padded(.noWidthToTheLeft, nodes)
    case .right: .padded(.noWidth, nodes)
    case .centred: .padded(.noWidthCentred, nodes)
    }
  }

  /// A length such as `1em` or `-3mu`, in braces or behind the command.
  mutating func length() throws(FormulaProblem) -> EmLength {
    if input.upcoming.kind == .character("*") { input.take() }
    if try input.peek().kind == .openBrace { return FormulaParser.length(FormulaParser.plain(try input.argument())) }
    var text = ""
    while case .character(let scalar) = input.upcoming.kind, text.utf8.count < 12 {
      let isNumber = FormulaParser.isDigit(scalar) || scalar == "." || scalar == "-"
      let isUnit = text.unicodeScalars.last?.properties.isAlphabetic ?? false
      if isUnit && isNumber { break }
      text.unicodeScalars.append(scalar)
      input.take()
      if isUnit { break }
    }
    return FormulaParser.length(text)
  }

  private static func length(_ text: String) -> EmLength {
    let text = text.filter { $0 != " " }
    let amount = Double(text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }) ?? 0
    let unit = text.drop { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    let perUnit = units.first { unit.hasPrefix($0.name) }?.thousandths ?? 0
    return EmLength(thousandths: Int(min(max(amount * perUnit, -20_000), 20_000).rounded()))
  }

  /// Thousandths of an em in a unit, for type of ten points.
  private static let units: [(name: String, thousandths: Double)] = [
    ("em", 1000), ("ex", 431), ("mu", 1000 / 18), ("pt", 100), ("px", 75), ("pc", 1200), ("mm", 284.5), ("cm", 2845),
    ("in", 7227),
  ]
}
