import DocumentModel
import Foundation

/// A syntax tree in the notation of the case collection: Cases/README.md tells of it, Tests/update-cases writes it too.
indirect enum SyntaxTree {
  case word(String)
  case branches(opening: String, [SyntaxTree])

  private static let width = 100

  /// The lines that a document's blocks are written in.
  static func lines(of document: Document) throws -> [String] {
    let json = try JSONDecoder().decode(JSONValue.self, from: Data(document.pandocJSON()))
    guard case .object(let page) = json, case .array(let blocks)? = page["blocks"] else { return [] }
    return parts(blocks).flatMap { $0.lines() }
  }

  private init(_ value: JSONValue) {
    switch value {
    case .null: self = .word("null")
    case .string(let text): self = .word(SyntaxTree.quote(text))
    case .number(let number): self = .word(SyntaxTree.digits(number))
    case .array(let elements):
      if let attributes = SyntaxTree.attributes(elements) {
        self = .word(attributes)
      } else {
        self = .branches(opening: "[", SyntaxTree.parts(elements))
      }
    case .object(let members): self.init(members)
    }
  }

  private init(_ members: [String: JSONValue]) {
    guard case .string(let type)? = members["t"] else {
      let values = members.sorted { $0.key < $1.key }.map(\.value)
      self = .branches(opening: "<", SyntaxTree.parts(values))
      return
    }
    switch members["c"] {
    case nil: self = .word(type)
    case .array(let elements)? where SyntaxTree.attributes(elements) == nil:
      self = .branches(opening: "(" + type, SyntaxTree.parts(elements))
    case let contents?: self = .branches(opening: "(" + type, SyntaxTree.parts([contents]))
    }
  }

  /// The elements of an array as trees, words and spaces joined.
  private static func parts(_ elements: [JSONValue]) -> [SyntaxTree] {
    var result: [SyntaxTree] = []
    var words = ""
    for element in elements {
      if let text = element.wordsOrSpace {
        words += text
        continue
      }
      if !words.isEmpty { result.append(.word(quote(words))) }
      words = ""
      result.append(SyntaxTree(element))
    }
    if !words.isEmpty { result.append(.word(quote(words))) }
    return result
  }

  /// The notation of attributes, if the elements have their shape: an identifier, classes, pairs.
  private static func attributes(_ elements: [JSONValue]) -> String? {
    guard elements.count == 3, case .string(let identifier) = elements[0], case .array(let classes) = elements[1],
      case .array(let pairs) = elements[2]
    else { return nil }
    var words = identifier.isEmpty ? [] : ["#" + identifier]
    for case .string(let name) in classes { words.append("." + name) }
    for case .array(let pair) in pairs {
      if case .string(let key) = pair[0], case .string(let value) = pair[1] { words.append(key + "=" + quote(value)) }
    }
    return "{" + words.joined(separator: " ") + "}"
  }

  private static func digits(_ number: Double) -> String {
    if number == number.rounded() { return String(Int(number)) }
    return String((number * 10000).rounded(.toNearestOrEven) / 10000)
  }

  private static func quote(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\\(scalar)"
      case 0x0A: result += "\\n"
      case 0x09: result += "\\t"
      case 0..<0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private var flat: String {
    switch self {
    case .word(let word): return word
    case .branches(let opening, let branches):
      let words = branches.map(\.flat).joined(separator: " ")
      return opening + (opening.utf8.count > 1 && !words.isEmpty ? " " : "") + words + closing
    }
  }

  private var closing: String {
    guard case .branches(let opening, _) = self else { return "" }
    return opening == "[" ? "]" : opening == "<" ? ">" : ")"
  }

  /// The tree on one line where it fits, otherwise each of its branches on lines of their own.
  private func lines(indentation: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: indentation)
    let line = indent + flat
    guard case .branches(let opening, let branches) = self, line.unicodeScalars.count > SyntaxTree.width else {
      return [line]
    }
    var result = [indent + opening] + branches.flatMap { $0.lines(indentation: indentation + 2) }
    result[result.count - 1] += closing
    return result
  }
}
