/// The three bytes that some editors put before a text in UTF-8.
enum ByteOrderMark {
  /// 3 where the bytes begin with the mark, else 0.
  static func length(in bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
