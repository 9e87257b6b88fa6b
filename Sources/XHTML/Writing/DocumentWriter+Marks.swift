import Book
import XML

extension DocumentWriter {
  /// The identifier, classes and attributes of the element that was started; `classes` come before its own.
  mutating func marks(_ marks: BookMarks, adding classes: [String] = []) {
    xml.attribute("id", marks.identifier)
    let all = classes + marks.classes.filter { !classes.contains($0) }
    if !all.isEmpty { xml.attribute("class", all.joined(separator: " ")) }
    for pair in marks.attributes { globalAttribute(pair) }
  }

  /// An attribute that every element may have (HTML §Global attributes). Others belong to single elements, which write
  /// them themselves.
  private mutating func globalAttribute(_ pair: BookMarks.Pair) {
    switch pair.name {
    case .title: xml.attribute("title", pair.value)
    case .style: xml.attribute("style", StyleAttribute(pair.value).value)
    case .lang where pair.value.isLanguageTag:
      xml.attribute("lang", pair.value)
      xml.attribute("xml:lang", pair.value)
    case .dir where ["ltr", "rtl", "auto"].contains(pair.value): xml.attribute("dir", pair.value)
    case .lang, .dir, .datetime, .width, .height, .start, .type, .value: break
    }
  }
}

extension BookMarks {
  /// The value of the first attribute of this name.
  subscript(name: HTMLAttribute) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

extension String {
  /// True for what has the form of a language tag: parts of one to eight letters or digits, the first of letters
  /// (BCP 47 §2.1).
  fileprivate var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let areWellFormed = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
    return areWellFormed && !parts[0].contains { $0 < UInt8(ascii: "A") }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
