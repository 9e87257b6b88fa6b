import BuiltInFiles
import Foundation
import TestSupport
import Testing

struct BuiltInFileTests {
  @Test("Every built-in file has content", arguments: BuiltInFile.allCases)
  func content(file: BuiltInFile) {
    #expect(!file.bytes.isEmpty)
    #expect(String(validating: file.bytes, as: UTF8.self) != nil)
  }

  @Test("Every table of a language is built in")
  func languages() throws {
    let folder = PackageFolder.root.appending(path: "Resources/languages").path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
    #expect(files.sorted() == (BuiltInLanguage.names + ["names"]).map { "\($0).txt" }.sorted())
  }

  @Test(
    "The base style sheet keeps to old properties",
    arguments: ["flex", "grid", "position:", "var(", "vh;", "vw;", "rem;", "@supports", "direction", "unicode-bidi"])
  func oldProperties(word: String) {
    let rules = withoutComments(String(decoding: BuiltInFile.baseStyle.bytes, as: UTF8.self))
    #expect(!rules.contains(word))
  }

  @Test("The base style sheet leaves the page's colours and background to the reader")
  func noColours() {
    let rules = withoutComments(String(decoding: BuiltInFile.baseStyle.bytes, as: UTF8.self))
    #expect(!rules.contains("color:") && !rules.contains("background"))
    #expect(!rules.contains("html") && !rules.contains("body"))
  }

  @Test("Everything in the enhanced style sheet stands behind @supports")
  func enhanced() {
    let rules = withoutComments(String(decoding: BuiltInFile.enhancedStyle.bytes, as: UTF8.self))
    var depth = 0
    var outside = ""
    for character in rules {
      if depth == 0 { outside.append(character) }
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
    }
    #expect(depth == 0)
    let openers = outside.split(separator: "{").map { $0.drop { $0.isWhitespace } }.filter { !$0.isEmpty }
    #expect(openers.allSatisfy { $0.hasPrefix("@supports") })
  }

  private func withoutComments(_ css: String) -> String {
    var rules = ""
    for (number, piece) in css.split(separator: "/*", omittingEmptySubsequences: false).enumerated() {
      if number == 0 { rules += piece } else { rules += piece.split(separator: "*/", maxSplits: 1).last ?? "" }
    }
    return rules
  }

  @Test("Every word of the book's own is there in seven languages")
  func words() throws {
    let words = try JSONDecoder().decode([String: [String: String]].self, from: Data(BuiltInFile.words.bytes))
    let languages: Set = ["de", "en", "es", "fr", "it", "ja", "uk"]
    #expect(words.filter { Set($0.value.keys) != languages }.keys.sorted() == [])
    #expect(words.filter { $0.value.values.contains("") }.keys.sorted() == [])
  }
}
