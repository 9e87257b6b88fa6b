/// The value of a `datetime` attribute, where it is a day: `2001-02-03`.
///
/// HTML knows more forms (§Dates and times), of which EPUBCheck takes some; any other value would be an error.
struct DateAttribute {
  /// Nil when the text is no day.
  let value: String?

  init(_ text: String?) {
    let parts = (text ?? "").split(separator: "-", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    guard parts.map(\.utf8.count) == [4, 2, 2], areNumbers, let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else {
      value = nil
      return
    }
    value = text
  }
}
