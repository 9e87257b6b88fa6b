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

  @Test("Every colour of text has a contrast of 7:1 to a light page and, for the dark, to a dark one")
  func contrast() {
    let rules = withoutComments(String(decoding: BuiltInFile.enhancedStyle.bytes, as: UTF8.self))
    let parts = rules.components(separatedBy: "@media (prefers-color-scheme: dark)")
    #expect(parts.count == 2)
    for (part, page) in zip(parts, [1.0, 0.0]) {
      let colours = part.matches(of: /[\s{;]color: #([0-9a-f]{6})/).compactMap { UInt32($0.1, radix: 16) }
      #expect(colours.count >= 8)
      for colour in colours {
        let (light, dark) = (max(luminance(colour), page), min(luminance(colour), page))
        #expect((light + 0.05) / (dark + 0.05) >= 7, "#\(String(colour, radix: 16))")
      }
    }
  }

  /// - Source: WCAG 2.2, relative luminance.
  private func luminance(_ colour: UInt32) -> Double {
    let parts = [16, 8, 0].map { Double(colour >> UInt32($0) & 255) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
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
