/// Addresses of repositories and of the sites published from them.
enum SiteAddress {
  static func withoutSlash(_ address: String) -> String {
    var address = Substring(address)
    while address.hasSuffix("/") { address.removeLast() }
    return String(address)
  }

  /// Whether an address leads somewhere on the web.
  static func isOnWeb(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    let rest =
      start.hasPrefix("https://") ? address.dropFirst(8) : start.hasPrefix("http://") ? address.dropFirst(7) : ""
    return !rest.isEmpty && !address.contains { $0.isWhitespace }
  }

  /// What somebody probably meant by an address that isn't one: `github.com/owner/repo`, `git@github.com:owner/repo`.
  static func guess(for address: String) -> String? {
    var rest = Substring(address)
    if rest.hasPrefix("git@"), let colon = rest.firstIndex(of: ":") {
      rest = rest.dropFirst(4).prefix(upTo: colon) + "/" + rest[rest.index(after: colon)...]
    }
    let host = rest.prefix { $0 != "/" }
    let isHost =
      host.contains(".")
      && host.utf8.allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || ".-".utf8.contains($0)
      }
    return isHost && isOnWeb("https://\(rest)") ? "https://\(rest)" : nil
  }

  static func withSlash(_ address: String) -> String { withoutSlash(address) + "/" }

  /// Where GitHub Pages publishes a repository: `https://OWNER.github.io/REPO/`; nil for another host.
  static func published(from repository: String) -> String? {
    guard let scheme = repository.firstRange(of: "://") else { return nil }
    var parts = repository[scheme.upperBound...].split(separator: "/")
    guard parts.count == 3, parts.removeFirst().lowercased().hasSuffix("github.com") else { return nil }
    let name = parts[1].hasSuffix(".git") ? parts[1].dropLast(4) : parts[1]
    return "https://\(parts[0]).github.io/\(name)/"
  }
}
