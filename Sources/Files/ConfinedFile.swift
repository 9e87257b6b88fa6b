/// A regular file that was found inside of a ``ConfinedFolder``.
public struct ConfinedFile: Sendable, Hashable {
  /// The path it was asked for by, from the folder, with `/` between its parts.
  public let relativePath: String
  /// The absolute path with every symbolic link resolved.
  public let absolutePath: String
  /// In bytes.
  public let size: Int
  /// When its content last changed, in whole seconds since 1970-01-01T00:00:00Z.
  public let modified: Int
}
