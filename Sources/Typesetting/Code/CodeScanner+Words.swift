extension CodeScanner {
  /// Takes a word or a number, if one begins here.
  mutating func tookWord(in frame: Frame, _ number: Int) -> Bool {
    let byte = text[position]
    if table.modes[number].hasNumbers, beginsNumber(byte) {
      add(.number, to: numberEnd(table.modes[number].digitSeparators))
      isFirst = false
      expected = nil
      return true
    }
    guard table.modes[number].hasWords, table.modes[number].wordBytes.contains(byte) else { return false }
    var end = position
    while end < limit, table.modes[number].wordBytes.contains(text[end]) { end += 1 }
    steps += end - position
    let kind = kind(ofWord: position..<end, table.modes[number])
    add(kind ?? frame.textKind, to: BytePattern.characterEnd(end, in: text, limit: limit))
    return true
  }

  /// What a word is; after it, `expected` and `isFirst` tell of the next one.
  private mutating func kind(ofWord word: Range<Int>, _ mode: LanguageMode) -> CodeTokenKind? {
    let wasExpected = expected
    let wasFirst = isFirst
    expected = nil
    isFirst = false
    if let key = WordKey(text[word], ignoringCase: table.ignoresCase), !isMember(word, mode) {
      expected = mode.followers[key]
      if let kind = mode.words[key] { return kind }
      if wasFirst, let kind = mode.firstWords[key] {
        isFirst = true
        return kind
      }
      if wasFirst, let kind = mode.sectionWords[key], stands(UInt8(ascii: ":"), after: word.upperBound) { return kind }
    }
    if let wasExpected { return wasExpected }
    if wasFirst, let kind = mode.commandKind { return kind }
    let isCalled = word.upperBound < limit && text[word.upperBound] == UInt8(ascii: "(")
    return isCalled ? mode.calledKind : nil
  }

  private func isMember(_ word: Range<Int>, _ mode: LanguageMode) -> Bool {
    word.lowerBound > 0 && mode.memberMarks.contains(text[word.lowerBound - 1])
  }

  /// Whether a byte comes next, perhaps after blanks.
  private mutating func stands(_ byte: UInt8, after offset: Int) -> Bool {
    var next = offset
    while next < limit, next - offset < BytePattern.longest, ByteSet.blanks.contains(text[next]) { next += 1 }
    steps += next - offset
    return next < limit && text[next] == byte
  }

  // MARK: Numbers

  private func beginsNumber(_ byte: UInt8) -> Bool {
    if ByteSet.digits.contains(byte) { return true }
    guard byte == UInt8(ascii: "."), position + 1 < limit, ByteSet.digits.contains(text[position + 1]) else {
      return false
    }
    return position == 0 || !ByteSet.word.contains(text[position - 1])
  }

  /// Digits with everything that languages put between and behind them: `0x1F`, `1_000`, `.5`, `1e-10`, `2.0d0`, `1L`,
  /// `10px`.
  private mutating func numberEnd(_ separators: ByteSet) -> Int {
    let isHexadecimal = position + 1 < limit && text[position] == UInt8(ascii: "0") && text[position + 1] | 0x20 == 0x78
    var end = position
    var hasPoint = false
    while end < limit {
      let byte = text[end]
      if byte == UInt8(ascii: "."), !hasPoint, isPoint(at: end) {
        hasPoint = true
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
        if !isSign(at: end, isHexadecimal) { break }
      } else if !ByteSet.word.contains(byte), !separates(byte, at: end, separators) {
        break
      }
      end += 1
    }
    steps += end - position
    return BytePattern.characterEnd(end, in: text, limit: limit)
  }

  /// A point belongs to a number unless another one or a name follows: `1..10`, `1.foo`.
  private func isPoint(at offset: Int) -> Bool {
    guard offset + 1 < limit else { return true }
    let next = text[offset + 1]
    if ByteSet.digits.contains(next) { return true }
    let isExponent = [0x64, 0x65].contains(next | 0x20)
    if isExponent, offset + 2 < limit { return !ByteSet.letters.contains(text[offset + 2]) }
    return !ByteSet.word.contains(next) && !ByteSet(".*/^'\\".utf8).contains(next)
  }

  private func isSign(at offset: Int, _ isHexadecimal: Bool) -> Bool {
    guard offset > position, offset + 1 < limit, ByteSet.digits.contains(text[offset + 1]) else { return false }
    let before = text[offset - 1] | 0x20
    return isHexadecimal ? before == UInt8(ascii: "p") : before == UInt8(ascii: "e") || before == UInt8(ascii: "d")
  }

  private func separates(_ byte: UInt8, at offset: Int, _ separators: ByteSet) -> Bool {
    separators.contains(byte) && offset + 1 < limit && ByteSet.hexadecimal.contains(text[offset + 1])
  }
}
