/// Gives out file names: ASCII letters, digits, `-`, `_` and `.` alone, unique after case folding.
struct SlugTable {
  private var taken: Set<String> = []
  /// The number that the next file of a name gets.
  private var next: [String: Int] = [:]

  /// The name without an extension for a page's stem.
  mutating func slug(for stem: String) -> String {
    unique(SlugTable.ascii(stem, fallback: "page")) { base, number in "\(base)-\(number)" }
  }

  /// The name with an extension for an image, from its path.
  mutating func fileName(for path: String, mediaType: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    let parts = SlugTable.split(last)
    let known = SlugTable.extensions[mediaType] ?? []
    let end = known.contains(parts.end.lowercased()) ? parts.end : known.first ?? parts.end
    let base = SlugTable.ascii(parts.base, fallback: "image")
    return unique(base + "." + end) { _, number in "\(base)-\(number).\(end)" }
  }

  private static let extensions: [String: [String]] = [
    "image/png": ["png"], "image/jpeg": ["jpg", "jpeg"], "image/gif": ["gif"], "image/svg+xml": ["svg"],
    "image/webp": ["webp"],
  ]

  private mutating func unique(_ name: String, _ variant: (String, Int) -> String) -> String {
    var candidate = name
    while !taken.insert(candidate.lowercased()).inserted {
      let number = next[name, default: 2]
      next[name] = number + 1
      candidate = variant(name, number)
    }
    return candidate
  }

  private static func split(_ name: String) -> (base: String, end: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[name.index(after: dot)...]))
  }

  /// What other characters there are becomes a hyphen for each run; at most 100 characters.
  private static func ascii(_ text: String, fallback: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: if result.last != "-" { result += "-" }
      }
    }
    let bare = result.drop { $0 == "-" || $0 == "." }.prefix(100)
    return bare.isEmpty ? fallback : String(bare)
  }
}
