import Diagnostics

/// Whether bytes are the text in UTF-8 that the files of a lesson hold.
enum TextEncoding {
  /// What there is to say about a file's bytes. With an error among it, there is nothing in them to read.
  static func diagnostics(of bytes: [UInt8], in file: String) -> [Diagnostic] {
    if isUTF16(bytes) {
      return [
        Diagnostic(
          .wrongEncoding, .error, "the file is in UTF-16", remedy: "save it in UTF-8",
          at: Diagnostic.Place(file: file))
      ]
    }
    var diagnostics: [Diagnostic] = []
    if let offset = firstNotInUTF8(bytes) {
      diagnostics.append(
        Diagnostic(
          .wrongEncoding, .warning, "this is not in UTF-8: the book shows “\u{FFFD}” in its place",
          remedy: "save the file in UTF-8", at: Diagnostic.Place(file: file, range: offset..<offset)))
    }
    if let offset = bytes.firstIndex(of: 0) {
      diagnostics.append(
        Diagnostic(
          .nulCharacter, .warning, "there is a NUL character here, which no book can show", remedy: "remove it",
          at: Diagnostic.Place(file: file, range: offset..<offset)))
    }
    return diagnostics
  }

  /// Whether the bytes begin with a mark of UTF-16 or UTF-32, or look like Latin letters in one of them.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = bytes.prefix(32)
    guard start.count >= 4 else { return false }
    let zeros = start.indices.filter { start[$0] == 0 }
    return zeros.count == start.count / 2 && Set(zeros.map { $0 % 2 }).count == 1
  }

  /// The offset of the first byte that belongs to no character; nil where there is none.
  ///
  /// Complexity: linear.
  static func firstNotInUTF8(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var characters = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let character) = decoder.decode(&characters) { offset += UTF8.width(character) }
    return offset
  }

  /// The same text with line feeds where it has the carriage returns of old Macs alone; every offset stays.
  static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D), !bytes.contains(0x0A) else { return bytes }
    return bytes.map { $0 == 0x0D ? 0x0A : $0 }
  }

  /// Whether there is nothing in a text but white space.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(ByteOrderMark.length(in: bytes)).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
