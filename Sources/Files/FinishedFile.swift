import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts files in place only when they are finished: whoever looks sees the old file or the new one, never a part.
public enum FinishedFile {
  /// Lets `writing` fill a temporary file beside `target`, then puts it in the place of `target`.
  ///
  /// The temporary file exists, empty, when `writing` is called; its name begins with a dot and ends in `.part`, its
  /// permissions are those of any new file. It may be replaced by another file of the same name. When anything fails
  /// it is removed and an older `target` stays. Where `target` is a symbolic link, the file behind it is replaced.
  ///
  /// - Returns: the finished file's size, in bytes.
  /// - Throws: what `writing` throws; ``FileFailure`` when the system refuses.
  @discardableResult
  public static func replace(target: String, writing: (_ temporaryPath: String) throws -> Void) throws -> Int {
    let place = try finalPlace(of: target)
    let temporary = try createTemporary(beside: place)
    let size: Int
    do {
      try writing(temporary)
      try flush(temporary, for: target)
      size = SystemCalls.status(of: temporary)?.size ?? 0
      guard unsafe rename(temporary, place) == 0 else {
        throw FileFailure(target, .unwritable(SystemCalls.lastError))
      }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    // The new name survives a power cut only when the folder is written out too. File systems that can't do that
    // have the file all the same.
    try? flush(parts(of: place).folder, for: target)
    return size
  }

  /// Writes `bytes` as the whole content of `target`, all or nothing.
  public static func write(_ bytes: [UInt8], to target: String) throws {
    try replace(target: target) { temporary in
      let descriptor = unsafe open(temporary, O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileFailure(target, .unwritable(SystemCalls.lastError)) }
      defer { close(descriptor) }
      guard SystemCalls.writeAll(bytes, to: descriptor) else {
        throw FileFailure(target, .unwritable(SystemCalls.lastError))
      }
    }
  }

  /// Where the file will be: `target`, or what it links to.
  private static func finalPlace(of target: String) throws(FileFailure) -> String {
    guard !target.isEmpty, !target.utf8.contains(0) else { throw FileFailure(target, .notFound) }
    guard let status = SystemCalls.status(of: target) else { return target }
    guard status.kind == .file else { throw FileFailure(target, .notRegular) }
    return SystemCalls.realPath(target) ?? target
  }

  private static let counter = Atomic<Int>(0)

  /// Makes an empty file of a name that nothing else has.
  private static func createTemporary(beside place: String) throws(FileFailure) -> String {
    let (folder, name) = parts(of: place)
    // Names may have 255 bytes; what is added has less than 55.
    let shortName = String(decoding: name.utf8.prefix(200), as: UTF8.self)
    for _ in 0..<100 {
      let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
      let path = "\(folder)/.\(shortName).\(getpid()).\(number).part"
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        close(descriptor)
        return path
      }
      guard errno == EEXIST else { break }
    }
    throw FileFailure(place, .unwritable(SystemCalls.lastError))
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Waits until the file's, or the folder's, content is on the disk.
  private static func flush(_ path: String, for target: String) throws(FileFailure) {
    let descriptor = unsafe open(path.isEmpty ? "/" : path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(target, .unwritable(SystemCalls.lastError)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFailure(target, .unwritable(SystemCalls.lastError)) }
  }
}
