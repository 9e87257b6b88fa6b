import Book
import CLibZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The ZIP file of a book, written by libzip (EPUB 3.3 §OCF ZIP container).
@safe struct Archive: ~Copyable {
  /// What libzip or the system refused.
  struct Failure: Error {
    /// An error number of the system; 0 where it is libzip's own.
    var systemError: Int32
    var reason: String

    var isFullDisk: Bool { systemError == ENOSPC || systemError == EDQUOT }
  }

  /// A level that saves nearly as much as the highest, in half the time.
  private static let deflateLevel: zip_uint32_t = 6

  private let handle: OpaquePointer

  /// Writes files to a ZIP file in the order given, all with the same date, so that equal files give equal bytes.
  ///
  /// Files of the disk are streamed: memory doesn't grow with them.
  static func write(_ files: [ContainerFile], to path: String) throws(Failure) {
    let archive = try Archive(path: path)
    for file in files { try archive.add(file) }
    try archive.close()
  }

  private init(path: String) throws(Failure) {
    var code: Int32 = 0
    guard let handle = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw Archive.failure(code: code)
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe zip_discard(handle)
  }

  private borrowing func add(_ file: ContainerFile) throws(Failure) {
    guard let source = unsafe source(of: file.contents) else { throw failure() }
    let index = unsafe zip_file_add(handle, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      let reason = failure()
      unsafe zip_source_free(source)
      throw reason
    }
    try setProperties(of: zip_uint64_t(index), file.compression)
  }

  /// The bytes of a file; libzip frees its copy of them.
  private borrowing func source(of contents: ContainerFile.Contents) -> OpaquePointer? {
    switch contents {
    case .file(let path, _):
      return unsafe zip_source_file(handle, path, 0, 0)
    case .bytes(let bytes):
      let copy = unsafe malloc(max(bytes.count, 1))
      unsafe bytes.withUnsafeBytes { unsafe copy!.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
      return unsafe zip_source_buffer(handle, copy, zip_uint64_t(bytes.count), 1)
    }
  }

  private borrowing func setProperties(
    of index: zip_uint64_t, _ compression: ContainerFile.Compression
  ) throws(Failure) {
    let method = compression == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    let level = compression == .stored ? 0 : Archive.deflateLevel
    // 1980-01-01, the beginning of time in a ZIP file, and what a plain file may be used for.
    let (time, date): (zip_uint16_t, zip_uint16_t) = (0, 0x21)
    let mode: zip_uint32_t = 0o100644 << 16
    let results = unsafe [
      zip_set_file_compression(handle, index, method, level),
      zip_file_set_dostime(handle, index, time, date, 0),
      zip_file_set_external_attributes(handle, index, 0, zip_uint8_t(ZIP_OPSYS_UNIX), mode),
    ]
    if results.contains(where: { $0 < 0 }) { throw failure() }
  }

  private consuming func close() throws(Failure) {
    if unsafe zip_close(handle) < 0 {
      let reason = failure()
      _ = consume self
      throw reason
    }
    // libzip has freed the archive.
    discard self
  }

  /// The system's words for why a file can't be read; nil when it can.
  static func whyUnreadable(_ path: String) -> String? {
    unsafe access(path, R_OK) == 0 ? nil : String(cString: strerror(errno))
  }

  // MARK: Failures

  private borrowing func failure() -> Failure {
    unsafe Archive.failure(zip_get_error(handle))
  }

  private static func failure(code: Int32) -> Failure {
    var error = unsafe zip_error_t()
    unsafe zip_error_init_with_code(&error, code)
    defer { unsafe zip_error_fini(&error) }
    return unsafe failure(&error)
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>) -> Failure {
    let isOfSystem = unsafe zip_error_system_type(error) == ZIP_ET_SYS
    return unsafe Failure(
      systemError: isOfSystem ? zip_error_code_system(error) : 0, reason: String(cString: zip_error_strerror(error)))
  }
}
