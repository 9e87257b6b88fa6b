#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The user's folder for what can be made again (XDG Base Directory Specification).
public enum CacheFolder {
  /// The program's own place in it; nil where the environment names none.
  public static var path: String? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/lesson2epub" }
    return variable("HOME").map { $0 + "/.cache/lesson2epub" }
  }

  /// Makes a folder with those around it; false where the system refuses.
  public static func create(_ folder: String) -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return SystemCalls.status(of: folder)?.kind == .folder
  }

  /// The content of a file; nil where there is none to be had, or it is larger than `limit` bytes.
  public static func bytes(of file: String, limit: Int) -> [UInt8]? {
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let status = SystemCalls.status(of: descriptor), status.kind == .file, status.size <= limit else {
      return nil
    }
    return SystemCalls.readAll(descriptor, expecting: status.size, limit: limit)
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
