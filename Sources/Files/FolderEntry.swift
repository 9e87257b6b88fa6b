/// A name in a folder.
public struct FolderEntry: Sendable, Hashable {
  /// What stands behind a name, after symbolic links are resolved.
  public enum Kind: Sendable, Hashable {
    case file
    case folder
  }

  /// The name alone, without the folder.
  public let name: String
  public let kind: Kind
}
