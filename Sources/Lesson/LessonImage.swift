public import Media

/// An image of the lesson, found and looked at.
public struct LessonImage: Sendable {
  /// From the lesson folder: `episodes/fig/shell.svg`.
  public var file: String
  /// Absolute, links resolved, inside the lesson folder.
  public var path: String
  /// In bytes.
  public var size: Int
  public var header: ImageHeader

  public init(file: String, path: String, size: Int, header: ImageHeader) {
    self.file = file
    self.path = path
    self.size = size
    self.header = header
  }
}
