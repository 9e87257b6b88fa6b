/// What is left of HTML that no step before has made sense of.
enum RawMarkup {
  /// The text between tags; comments, tags and the contents of scripts and styles are gone. Complexity: linear.
  static func text(of html: String) -> String {
    let bytes = Array(html.utf8)
    if isInvisible(bytes) { return "" }
    var text: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag { text.append(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isInvisible(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.drop { $0 <= 0x20 }.prefix(8), as: UTF8.self).lowercased()
    return ["<!--", "<script", "<style", "<?", "<!"].contains { start.hasPrefix($0) }
  }

  /// A LaTeX environment, which stands for a displayed formula (workbench, §3.5).
  static func isEnvironment(format: String, _ text: String) -> Bool {
    ["tex", "latex"].contains(format) && text.drop { $0.isWhitespace }.hasPrefix("\\begin{")
  }
}
