import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The environment's variable SOURCE_DATE_EPOCH.
///
/// Source: reproducible-builds.org, SOURCE_DATE_EPOCH specification.
enum SourceDate {
  /// Seconds since 1970; nil when the variable isn't set.
  static func epoch() throws -> Int? {
    guard let value = getenv("SOURCE_DATE_EPOCH") else { return nil }
    let text = String(cString: value)
    guard !text.isEmpty else { return nil }
    guard let seconds = Int(text), seconds >= 0 else {
      throw ValidationError("SOURCE_DATE_EPOCH is “\(text)”; it must be a number of seconds since 1970.")
    }
    return seconds
  }
}
