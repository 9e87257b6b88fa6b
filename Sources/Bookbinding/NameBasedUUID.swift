/// A UUID of version 5: the same name gives the same UUID (RFC 9562 §5.5).
struct NameBasedUUID: CustomStringConvertible {
  /// The namespace for names that are URLs (RFC 9562 §6.6).
  static let urlNamespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// In lower case with hyphens.
  let description: String

  init(_ name: String, in namespace: [UInt8] = urlNamespace) {
    var bytes = Array(SHA1.digest(of: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    description = text
  }
}
