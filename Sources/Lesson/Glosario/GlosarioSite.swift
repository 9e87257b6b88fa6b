/// Glosario on the network.
enum GlosarioSite {
  static let address = "https://glosario.carpentries.org/"

  /// Where the site defines a term.
  static func address(of slug: some StringProtocol, in language: String) -> String {
    "\(address)\(language)/#\(slug)"
  }

  /// The slug in an address of the site, whatever its language: `https://glosario.carpentries.org/en/#data_frame`.
  static func slug(in address: String) -> String? {
    guard let scheme = address.firstRange(of: "://"),
      let hash = address[scheme.upperBound...].firstIndex(of: "#")
    else { return nil }
    let isSite = address[scheme.upperBound..<hash].hasPrefix("glosario.carpentries.org/")
    let slug = address[address.index(after: hash)...]
    return isSite && !slug.isEmpty ? String(slug) : nil
  }
}
