/// A time as EPUB writes it, in UTC.
struct UTCTime {
  private let year: Int
  private let month: Int
  private let day: Int
  private let secondOfDay: Int

  /// - Parameter seconds: since 1970; times that no four-digit year holds are put at the nearest one that does.
  init(seconds: Int) {
    let seconds = min(max(seconds, 0), 253_402_300_799)
    secondOfDay = seconds % 86_400
    // days are counted from the first of March of the year 0, so that leap days come last
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `YYYY-MM-DD`
  var date: String { "\(UTCTime.padded(year, 4))-\(UTCTime.padded(month, 2))-\(UTCTime.padded(day, 2))" }

  /// `YYYY-MM-DDThh:mm:ssZ`
  var timestamp: String {
    let parts = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { UTCTime.padded($0, 2) }
    return "\(date)T\(parts.joined(separator: ":"))Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
