/// A length in units of the font's size.
public struct EmLength: Sendable, Hashable, CustomStringConvertible {
  /// Thousandths of an em.
  public var thousandths: Int

  public init(thousandths: Int) { self.thousandths = thousandths }

  public static let zero = EmLength(thousandths: 0)

  /// Eighteenths of an em, TeX's unit for spaces in formulas.
  static func mu(_ count: Int) -> EmLength { EmLength(thousandths: (count * 1000 + (count < 0 ? -9 : 9)) / 18) }

  /// As MathML and CSS write it: `0.167em`.
  public var description: String {
    let amount = thousandths.magnitude
    guard amount > 0 else { return "0" }
    var digits = String(1000 + amount % 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return (thousandths < 0 ? "-" : "") + String(amount / 1000) + (digits.isEmpty ? "" : "." + digits) + "em"
  }
}
