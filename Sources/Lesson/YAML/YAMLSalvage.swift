/// Takes from a broken YAML file what stands whole before the break.
enum YAMLSalvage {
  /// The keys and values before the one in which the problem is; nil where there are none.
  static func mapping(before problem: YAMLProblem, file: String, bytes: [UInt8]) -> YAMLValue? {
    guard problem.duplicateKey == nil, var end = problem.range?.lowerBound else { return nil }
    // Libyaml can notice a slip long after it: keys are given up from the last one on.
    for _ in 0..<8 {
      guard let start = lastKey(in: bytes[..<min(end, bytes.count)]) else { return nil }
      let whole = Array(bytes[..<start])
      if let value = try? YAMLValue.read(file: file, bytes: whole), value.isMapping { return value }
      end = start
    }
    return nil
  }

  /// Where the last line begins that begins with a key.
  private static func lastKey(in text: ArraySlice<UInt8>) -> Int? {
    var end = text.endIndex
    while end > text.startIndex {
      let start = text[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? text.startIndex
      if start > text.startIndex, Metadata.looksLikeMapping(Array(text[start..<end])) { return start }
      end = start
    }
    return nil
  }
}
