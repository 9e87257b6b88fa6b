/// The number that tells researchers apart.
enum ORCID {
  /// The iD as a URL, from a URL or the sixteen characters alone; nil when it is none, or its check digit is wrong.
  ///
  /// - Source: ORCID, "Structure of the ORCID Identifier": ISO 7064, MOD 11-2.
  static func address(_ text: String) -> String? {
    let identifier = text.trimmed.split(separator: "/").last.map { String($0).uppercased() } ?? ""
    let groups = identifier.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [4, 4, 4, 4] else { return nil }
    let characters = groups.joined().utf8
    guard characters.dropLast().allSatisfy(ASCII.isDigit) else { return nil }
    let total = characters.dropLast().reduce(0) { ($0 + Int($1) - 0x30) * 2 % 11 }
    let check = (12 - total) % 11
    let expected: UInt8 = check == 10 ? UInt8(ascii: "X") : UInt8(0x30 + check)
    return characters.last == expected ? "https://orcid.org/\(identifier)" : nil
  }
}
