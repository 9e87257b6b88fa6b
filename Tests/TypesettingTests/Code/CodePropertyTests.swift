import BuiltInFiles
import Testing

@testable import Typesetting

/// What holds for every language and every text.
struct CodePropertyTests {
  static let languages = BuiltInLanguage.names

  @Test(arguments: languages)
  func `a table says nothing that can't be understood`(language: String) throws {
    let bytes = try #require(BuiltInLanguage.bytes(named: language))
    #expect(LanguageTableReader.read(bytes, named: language).complaints == [])
  }

  @Test(arguments: languages)
  func `tokens lie in order, between characters and inside any text`(language: String) throws {
    let table = try table(language)
    var random = Random(state: 7)
    for _ in 0..<300 {
      let text = Array(random.text(of: Self.pieces).utf8)
      let tokens = CodeScanner.tokens(of: text, table).tokens
      #expect(areInOrder(tokens, in: text), "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: languages)
  func `any bytes are read`(language: String) throws {
    let table = try table(language)
    var random = Random(state: 11)
    for _ in 0..<100 {
      let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
      #expect(areInOrder(CodeScanner.tokens(of: text, table).tokens, in: text))
    }
  }

  @Test(arguments: languages)
  func `twice the text takes at most twice the steps`(language: String) throws {
    let table = try table(language)
    for piece in Self.pieces + Self.hostile {
      let steps = [300, 600, 1200].map { count in
        CodeScanner.tokens(of: Array(String(repeating: piece, count: count).utf8), table).steps
      }
      #expect(steps[1] <= steps[0] * 21 / 10 + Self.lookAhead, "\(piece.debugDescription): \(steps)")
      #expect(steps[2] <= steps[1] * 21 / 10 + Self.lookAhead, "\(piece.debugDescription): \(steps)")
    }
  }

  /// What looking ahead adds until there is as much text ahead as a pattern looks at.
  private static let lookAhead = 40_000

  private func table(_ language: String) throws -> LanguageTable {
    let bytes = try #require(BuiltInLanguage.bytes(named: language))
    return LanguageTableReader.read(bytes, named: language).table
  }

  private func areInOrder(_ tokens: [CodeToken], in text: [UInt8]) -> Bool {
    var end = 0
    for token in tokens {
      guard token.range.lowerBound >= end, !token.range.isEmpty, token.range.upperBound <= text.count else {
        return false
      }
      let bounds = [token.range.lowerBound, token.range.upperBound]
      guard bounds.allSatisfy({ $0 == text.count || text[$0] & 0xC0 != 0x80 }) else { return false }
      end = token.range.upperBound
    }
    return zip(tokens, tokens.dropFirst()).allSatisfy {
      $0.kind != $1.kind || $0.range.upperBound < $1.range.lowerBound
    }
  }

  /// What opens, ends and escapes somewhere.
  static let pieces = [
    "\"", "'", "`", "\"\"\"", "'''", "\\", "#", "//", "/*", "*/", "--", "%", "%{", "%}", "#=", "=#", "<!--", "-->", "<",
    ">",
    "{", "}", "${", "$(", "$((", "(", ")", "[", "]", "[[", "]]", "<<EOF\n", "EOF\n", "R\"x(", ")x\"", "r\"(", ")\"",
    "f\"{",
    "$", "@", "!", "&", "|", ";", ":", "=", "-", "+", ".", "~", "\n", " ", "\t", "x", "if ", "def ", "for i in ",
    "0x1F",
    "1e", "é", "日本", "👩‍🔬", "$ ", "> ", ">>> ", "```", "^", "\\begin{x}", "$$", "_", "***", "=[",
  ]
  /// What makes a matcher look far for nothing.
  static let hostile = [
    "<<a\n", "r\"-", "r\"--(", "R\"aaaaaaaaaa(", ")aaaaaaaaa", "$((", "\"$(", "`\"", "f\"{f'{", "word-", "a b ", " \t",
    "#= ",
    "/* /* ", "{ {", "$ x\\\n", "> \n", "user@host", "a: b", "<a b=", "\\a{", "key =", "[a", "\"a\": ", "- ",
  ]
}

/// Numbers that look random and are the same every time.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }

  mutating func text(of pieces: [String]) -> String {
    (0..<40).map { _ in pieces[Int(next() >> 20) % pieces.count] }.joined()
  }
}
