/// What belongs together in TeX: braces, and the two ends of environments. Found in one pass over a text, when the
/// first of them is asked for.
final class TeXGroups {
  private let text: PageText
  private let limit: Int
  /// The offset behind a group or an environment, by where it starts.
  private var ends: [Int: Int] = [:]
  private var start = Int.max

  init(_ text: PageText, limit: Int) {
    self.text = text
    self.limit = limit
  }

  /// The offset behind the group or the environment that starts at an offset; nil when it has no end.
  func end(from offset: Int) -> Int? {
    if offset < start { lookThrough(from: offset) }
    return ends[offset]
  }

  private func lookThrough(from first: Int) {
    start = first
    ends.removeAll(keepingCapacity: true)
    var braces: [Int] = []
    var environments: [String: [Int]] = [:]
    var offset = first
    while offset < limit {
      switch text.bytes[offset] {
      case .openBrace: braces.append(offset)
      case .closeBrace: if let open = braces.popLast() { ends[open] = offset + 1 }
      case .backslash: offset = behindBackslash(offset, &environments) - 1
      default: break
      }
      offset += 1
    }
  }

  private func behindBackslash(_ offset: Int, _ open: inout [String: [Int]]) -> Int {
    let reader = TeXReader(text: text, limit: limit, groups: self)
    if let name = reader.environmentName(at: offset) {
      open[name, default: []].append(offset)
      return offset + 7 + name.utf8.count + 1
    }
    if let name = reader.environmentName(at: offset, "\\end{") {
      let end = offset + 5 + name.utf8.count + 1
      if let begin = open[name]?.popLast() { ends[begin] = end }
      return end
    }
    return offset + 2
  }
}
