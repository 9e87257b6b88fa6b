/// Dates as lessons write them.
enum CalendarDate {
  /// `YYYY-MM-DD` from a date, or from a moment that begins with one; nil when there is no such day.
  static func day(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || (bytes.count > 10 && (bytes[10] == 0x20 || bytes[10] | 0x20 == 0x74)) else { return nil }
    let parts = bytes[..<10].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = number(parts[0]), let month = number(parts[1]),
      let day = number(parts[2]), (1...12).contains(month), (1...days(month, year)).contains(day)
    else { return nil }
    return String(decoding: bytes[..<10], as: UTF8.self)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(ASCII.isDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
