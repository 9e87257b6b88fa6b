/// Diagnostics as lines of text: `file:line:column: severity[name]: message; remedy`.
public struct DiagnosticText {
  /// Whether the source line and a caret under the place follow each diagnostic.
  public var showsSource: Bool
  private let source: (String) -> [UInt8]?
  private var tables: [String: LineTable] = [:]

  /// - Parameter source: gives the bytes of a lesson's file, nil where it can't be read.
  public init(showsSource: Bool, source: @escaping (String) -> [UInt8]?) {
    self.showsSource = showsSource
    self.source = source
  }

  /// The diagnostic in one line, or three with the source; no line feed at the end.
  public mutating func render(_ diagnostic: Diagnostic) -> String {
    let (head, position) = head(of: diagnostic.place)
    var text = "\(head)\(diagnostic.severity.rawValue)[\(diagnostic.name.rawValue)]: \(diagnostic.message)"
    if let remedy = diagnostic.remedy { text += "; \(remedy)" }
    text = LineSafety.printable(text)
    if showsSource, let position, let file = diagnostic.place?.file, let table = tables[file] {
      let line = LineSafety.printable(table.text(ofLine: position.line))
      text += "\n  \(line.prefix(200))\n  \(String(repeating: " ", count: min(position.column - 1, 200)))^"
    }
    return text
  }

  private mutating func head(of place: Diagnostic.Place?) -> (String, LineTable.Position?) {
    guard let place else { return ("", nil) }
    guard let range = place.range, let table = table(for: place.file) else { return ("\(place.file): ", nil) }
    let position = table.position(of: range.lowerBound)
    return ("\(place.file):\(position.line):\(position.column): ", position)
  }

  private mutating func table(for file: String) -> LineTable? {
    if let known = tables[file] { return known }
    guard let bytes = source(file) else { return nil }
    let table = LineTable(bytes)
    tables[file] = table
    return table
  }
}

/// Text from a lesson made fit for a terminal: no control characters, one line.
enum LineSafety {
  static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(scalar == "\t" ? " " : "\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
