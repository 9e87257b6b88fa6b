/// Gathers what libxml2's output buffer gives out.
final class WrittenBytes {
  private var bytes: [UInt8] = []

  /// What was gathered; nothing is kept.
  func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// The function that libxml2 calls; `context` is the object, which must outlive the buffer.
  static let append: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int32) -> Int32 = {
    context, start, count in
    guard let context = unsafe context, let start = unsafe start, count >= 0 else { return -1 }
    let written = unsafe Unmanaged<WrittenBytes>.fromOpaque(context).takeUnretainedValue()
    unsafe written.bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: Int(count)))
    return count
  }
}
