import Foundation
import TestSupport

/// The table in README.md that tells which module may look into which.
struct ModuleTable {
  /// The heading that the table stands under.
  static let heading = "## How the code is laid out"

  /// Module → the modules that it imports, by the table.
  let imports: [String: Set<String>]

  init() throws {
    let readme = try String(contentsOf: PackageFolder.root.appending(path: "README.md"), encoding: .utf8)
    let section = readme.components(separatedBy: "\n").drop { $0 != Self.heading }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }
    var imports: [String: Set<String>] = [:]
    for row in section where row.hasPrefix("| `") {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { continue }
      imports[cells[0].trimmingCharacters(in: ["`"])] = Self.names(in: cells[2])
    }
    self.imports = imports
  }

  /// The names in a cell: separated by commas, none when the cell holds a dash.
  private static func names(in cell: String) -> Set<String> {
    guard cell != "—" else { return [] }
    return Set(cell.split(separator: ",").map { $0.trimmingCharacters(in: [" ", "`"]) })
  }
}
