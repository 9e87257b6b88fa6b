/// Addresses of repositories and of the sites published from them.
enum SiteAddress {
  static func withoutSlash(_ address: String) -> String {
    var address = Substring(address)
    while address.hasSuffix("/") { address.removeLast() }
    return String(address)
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
