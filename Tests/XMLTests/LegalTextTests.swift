import Testing
import XML

@Suite struct LegalTextTests {
  @Test(arguments: ["", "plain", "a\tb\nc\u{EFFF}", "[31m", "ÄÖ\u{FFFD}\u{1F600}"])
  func `Legal text stays as it is`(text: String) {
    #expect(LegalText.cleaned(text) == nil)
  }

  @Test(arguments: [
    ("a\u{8}b\u{FFFF}", "ab"), ("\u{1B}[31mred\u{1B}[0m", "red"), ("\u{1B}[38;5;12mx", "x"), ("\u{1B}(Bx", "x"),
    ("\u{1B}]8;;https://example.org\u{7}link\u{1B}]8;;\u{1B}\\", "link"), ("\u{1B}]open\nend", "open\nend"),
    ("a\u{1B}", "a"),
    ("\u{1B}[", ""), ("\u{1B}[12\u{1}", ""), ("a\0b", "ab"),
  ])
  func `Characters and sequences that no book may hold are left out whole`(text: String, expected: String) {
    #expect(LegalText.cleaned(text) == expected)
  }
}
