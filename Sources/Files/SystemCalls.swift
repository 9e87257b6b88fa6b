#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls of the operating system that this module is built on, as Swift values.
enum SystemCalls {
  /// What `stat` tells about a file.
  struct Status {
    enum Kind { case file, folder, other }
    var kind: Kind
    var size: Int
    var modified: Int

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      default: kind = .other
      }
      size = Int(status.st_size)
      #if canImport(Darwin)
        modified = Int(status.st_mtimespec.tv_sec)
      #else
        modified = Int(status.st_mtim.tv_sec)
      #endif
    }
  }

  /// The system's words for the last call that failed.
  static var lastError: String { unsafe String(cString: strerror(errno)) }

  /// True when the last call failed because something on the path does not exist.
  static var lastErrorMeansMissing: Bool { errno == ENOENT || errno == ENOTDIR }

  /// The absolute path with every link resolved; nil when it leads to nothing, or in a circle.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }

  /// Follows symbolic links; nil when the path leads to nothing.
  static func status(of path: String) -> Status? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Status(status) : nil
  }

  static func status(of descriptor: Int32) -> Status? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? Status(status) : nil
  }

  /// The names in a folder in no order, without `.` and `..`; names that are not UTF-8 are left out.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      guard let name = unsafe String(validatingCString: start), name != ".", name != ".." else { continue }
      names.append(name)
    }
    return names
  }

  /// Reads what is behind `descriptor`, at most `limit` bytes and one more; nil when a read fails.
  static func readAll(_ descriptor: Int32, expecting size: Int, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      // One byte more than the size, so that one call usually sees the end as well.
      let wanted = min(bytes.isEmpty ? size + 1 : 65_536, limit + 1 - bytes.count)
      var failed = false
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = unsafe read(descriptor, buffer.baseAddress, wanted)
        failed = got < 0
        count = max(got, 0)
      }
      if failed && errno == EINTR { continue }
      if failed { return nil }
      if piece.isEmpty { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if piece.count < wanted, bytes.count == size { break }
    }
    return bytes
  }

  /// Writes every byte; false when the system refuses.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress! + offset, $0.count - offset) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      offset += count
    }
    return true
  }
}
