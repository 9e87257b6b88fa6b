#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is read from, and outside of which nothing is ever opened.
///
/// Paths are relative to the folder, with `/` between their parts; `""` is the folder itself. Symbolic links are
/// followed as long as what they lead to lies inside.
public struct ConfinedFolder: Sendable, Hashable {
  /// The absolute path with every symbolic link resolved, without a `/` at its end.
  public let absolutePath: String

  /// Takes the folder at `path`, absolute or from the working directory.
  ///
  /// - Throws: `notFound`, `notAFolder`, or `unreadable` when the system doesn't let its files be seen.
  public init(path: String) throws(FileFailure) {
    guard !path.utf8.contains(0) else { throw FileFailure(path, .notFound) }
    guard let resolved = SystemCalls.realPath(path) else {
      throw FileFailure(path, SystemCalls.lastErrorMeansMissing ? .notFound : .unreadable(SystemCalls.lastError))
    }
    guard SystemCalls.status(of: resolved)?.kind == .folder else { throw FileFailure(path, .notAFolder) }
    guard unsafe access(resolved, R_OK | X_OK) == 0 else {
      throw FileFailure(path, .unreadable(SystemCalls.lastError))
    }
    absolutePath = resolved == "/" ? "" : resolved
  }

  /// What a folder holds, sorted by the bytes of the names; empty when there is no such folder.
  ///
  /// Left out are pipes and devices, links that lead out or nowhere, and names that are not UTF-8.
  public func contents(of relative: String) -> [FolderEntry] {
    guard let folder = try? resolve(relative) else { return [] }
    let prefix = relative.isEmpty || relative.hasSuffix("/") ? relative : relative + "/"
    let entries = SystemCalls.names(in: folder).compactMap { name -> FolderEntry? in
      guard let path = try? resolve(prefix + name) else { return nil }
      switch SystemCalls.status(of: path)?.kind {
      case .file: return FolderEntry(name: name, kind: .file)
      case .folder: return FolderEntry(name: name, kind: .folder)
      default: return nil
      }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of a regular file.
  ///
  /// - Parameter limit: in bytes; a larger file is refused before it is read.
  public func read(_ relative: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let path = try resolve(relative)
    // Not blocking, so that a pipe put in the file's place can't hang; its last part may not have become a link.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(relative, .unreadable(SystemCalls.lastError)) }
    defer { close(descriptor) }
    guard let status = SystemCalls.status(of: descriptor) else {
      throw FileFailure(relative, .unreadable(SystemCalls.lastError))
    }
    guard status.kind == .file else { throw FileFailure(relative, .notRegular) }
    guard status.size <= limit else { throw FileFailure(relative, .tooLarge(limit: limit)) }
    guard let bytes = SystemCalls.readAll(descriptor, expecting: status.size, limit: limit) else {
      throw FileFailure(relative, .unreadable(SystemCalls.lastError))
    }
    guard bytes.count <= limit else { throw FileFailure(relative, .tooLarge(limit: limit)) }
    return bytes
  }

  /// The first bytes of a regular file, at most `count`: enough to know an image by.
  public func readStart(of relative: String, count: Int) throws(FileFailure) -> [UInt8] {
    let path = try resolve(relative)
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(relative, .unreadable(SystemCalls.lastError)) }
    defer { close(descriptor) }
    guard let status = SystemCalls.status(of: descriptor), status.kind == .file else {
      throw FileFailure(relative, .notRegular)
    }
    let wanted = min(count, status.size)
    guard let bytes = SystemCalls.readAll(descriptor, expecting: wanted, limit: wanted) else {
      throw FileFailure(relative, .unreadable(SystemCalls.lastError))
    }
    return Array(bytes.prefix(wanted))
  }

  /// A regular file with its place, size and time; nil when there is none, or it may not be read.
  public func file(_ relative: String) -> ConfinedFile? {
    guard let path = try? resolve(relative), let status = SystemCalls.status(of: path), status.kind == .file else {
      return nil
    }
    return ConfinedFile(
      relativePath: relative, absolutePath: path, size: status.size, modified: status.modified)
  }

  /// True when the path leads to something inside the folder.
  public func exists(_ relative: String) -> Bool {
    (try? resolve(relative)) != nil
  }

  /// True when the path leads to a folder inside the folder.
  public func isFolder(_ relative: String) -> Bool {
    (try? resolve(relative)).flatMap(SystemCalls.status(of:))?.kind == .folder
  }

  /// The absolute path behind `relative`, every link resolved.
  ///
  /// - Throws: `outside` when it leaves the folder by its words or by a link; `notFound`.
  private func resolve(_ relative: String) throws(FileFailure) -> String {
    guard staysInside(relative) else { throw FileFailure(relative, .outside) }
    guard let path = SystemCalls.realPath(absolutePath + "/" + relative) else {
      let reason: FileFailure.Reason =
        SystemCalls.lastErrorMeansMissing ? .notFound : .unreadable(SystemCalls.lastError)
      throw FileFailure(relative, reason)
    }
    guard path == absolutePath || path.utf8.starts(with: (absolutePath + "/").utf8) else {
      throw FileFailure(relative, .outside)
    }
    return path
  }

  /// False for absolute paths, for those with a NUL, and for those whose `..` would leave on the way.
  private func staysInside(_ relative: String) -> Bool {
    guard !relative.utf8.starts(with: "/".utf8), !relative.utf8.contains(0) else { return false }
    var depth = 0
    for part in relative.utf8.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual("..".utf8) { depth -= 1 } else if !part.elementsEqual(".".utf8) { depth += 1 }
      if depth < 0 { return false }
    }
    return true
  }
}
