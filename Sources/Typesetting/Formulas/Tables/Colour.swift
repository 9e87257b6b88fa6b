/// The colours that xcolor and MathJax know.
enum Colour {
  /// The colour as CSS has it; nil for one that isn't known.
  static func css(_ value: String, model: String?) -> String? {
    switch model {
    case nil: named(value)
    case "HTML": hexadecimal(value)
    case "RGB": channels(value, scale: 1)
    case "rgb": channels(value, scale: 255)
    case "gray": channels("\(value),\(value),\(value)", scale: 255)
    default: nil
    }
  }

  private static func named(_ value: String) -> String? {
    if value.hasPrefix("#") { return hexadecimal(String(value.dropFirst())) }
    // `red!50` is a mixture, told by its first colour alone
    let name = value.prefix { $0 != "!" }
    let lower = name.lowercased()
    return names.contains(lower) ? lower : different[lower]
  }

  private static func hexadecimal(_ digits: String) -> String? {
    guard [3, 6].contains(digits.utf8.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    return "#" + digits
  }

  private static func channels(_ list: String, scale: Double) -> String? {
    let parts = list.split(separator: ",").map { part in Double(part.filter { $0 != " " }) }
    guard parts.count == 3 else { return nil }
    var result = "#"
    for case let part? in parts {
      let value = min(255, max(0, Int((min(max(part, 0), 255) * scale).rounded())))
      result += value < 16 ? "0" + String(value, radix: 16) : String(value, radix: 16)
    }
    return result.utf8.count == 7 ? result : nil
  }

  private static let names: Set<String> = [
    "aqua", "black", "blue", "brown", "crimson", "cyan", "darkblue", "darkgray", "darkgreen", "darkorange", "darkred",
    "fuchsia", "gold", "gray", "green", "grey", "indigo", "lightblue", "lightgray", "lightgreen", "lime", "magenta",
    "maroon", "navy", "olive", "orange", "pink", "purple", "red", "salmon", "silver", "skyblue", "steelblue", "tan",
    "teal", "tomato", "turquoise", "violet", "white", "yellow",
  ]

  /// Names of TeX's that CSS does not have.
  private static let different: [String: String] = [
    "bluegreen": "#00b3b8", "cerulean": "#00a2e3", "emerald": "#00a99d", "forestgreen": "#009b55",
    "mahogany": "#a9341f", "midnightblue": "#006795", "royalblue": "#0071bc", "redorange": "#f26035",
    "brickred": "#b6321c", "burntorange": "#f7921d", "navyblue": "#006eb8", "olivegreen": "#3c8031",
    "plum": "#92268f", "rawsienna": "#974006", "royalpurple": "#613f99", "seagreen": "#3fbc9d",
    "wildstrawberry": "#ee2967", "yellowgreen": "#98cc70", "yelloworange": "#faa21a",
  ]
}
