/// An address as authors write it, in its parts.
struct LinkAddress {
  /// In lower case, without the colon; nil for a relative address.
  var scheme: String?
  /// What stands before `?` and `#`, behind the scheme; percent-encoding undone where there is no scheme.
  var path: String
  /// Percent-encoding undone; nil without `#`, as for `#` alone.
  var fragment: String?

  init(_ address: String) {
    let address = String(address.drop(while: \.isWhitespace))
    let hash = address.firstIndex(of: "#") ?? address.endIndex
    let fragment = LinkAddress.decoded(address[hash...].dropFirst())
    self.fragment = fragment.isEmpty ? nil : fragment
    var rest = address[..<hash]
    scheme = LinkAddress.scheme(of: rest)
    if let scheme { rest = rest.dropFirst(scheme.count + 1) }
    rest = rest.prefix { $0 != "?" }
    path = scheme == nil ? LinkAddress.decoded(rest) : String(rest)
  }

  private static func scheme(of address: Substring) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")), colon != address.startIndex else { return nil }
    let name = address[..<colon]
    let isName = name.utf8.enumerated().allSatisfy { offset, byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: true
      case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): offset > 0
      default: false
      }
    }
    return isName ? name.lowercased() : nil
  }

  /// Percent-encoding undone; what is no encoding stays.
  static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), let byte = hexadecimal(bytes, at: index + 1) {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexadecimal(_ bytes: [UInt8], at index: Int) -> UInt8? {
    guard index + 1 < bytes.count, let high = digit(bytes[index]), let low = digit(bytes[index + 1]) else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// The address with each character that no URL may hold percent-encoded, a second `#` and a stray `%` with them.
  static func legal(_ address: String) -> String {
    let bytes = Array(address.drop(while: \.isWhitespace).utf8)
    var result: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let isStray = byte == UInt8(ascii: "%") && hexadecimal(bytes, at: index + 1) == nil
      let isSecondHash = byte == UInt8(ascii: "#") && hasFragment
      if byte == UInt8(ascii: "#") { hasFragment = true }
      if byte <= 0x20 || byte == 0x7F || illegal.contains(byte) || isStray || isSecondHash {
        result += encoded(byte)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let illegal = Set("\"<>\\^`{|}[]".utf8)

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// Whether a path behind a scheme begins with `//` and a host, with a port or without (RFC 3986 §3.2).
  static func hasHost(_ path: String) -> Bool {
    guard path.hasPrefix("//") else { return false }
    let authority = path.dropFirst(2).prefix { $0 != "/" }
    var host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
      let port = host[host.index(after: colon)...]
      guard port.isEmpty || (port.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(port) ?? 65_536 <= 65_535)
      else { return false }
      host = host[..<colon]
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return !host.isEmpty && !host.contains("%") && !host.contains(":") && labels.dropLast().allSatisfy { !$0.isEmpty }
  }
}
