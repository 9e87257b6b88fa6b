public import DocumentModel

/// A table.
public struct BookTable: Sendable {
  /// A cell.
  public struct Cell: Sendable {
    public var alignment: Table.Alignment
    public var rowSpan: Int
    public var columnSpan: Int
    /// A heading of its row rather than content.
    public var isRowHeading: Bool
    public var blocks: [BookBlock]
    public init(
      alignment: Table.Alignment = .unspecified, rowSpan: Int = 1, columnSpan: Int = 1, isRowHeading: Bool = false,
      blocks: [BookBlock]
    ) {
      self.alignment = alignment
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
      self.isRowHeading = isRowHeading
      self.blocks = blocks
    }
  }

  public var marks: BookMarks
  public var caption: [BookBlock]
  public var columns: [Table.Column]
  public var head: [[Cell]]
  public var bodies: [[[Cell]]]
  public var foot: [[Cell]]

  public init(
    marks: BookMarks = .none, caption: [BookBlock] = [], columns: [Table.Column], head: [[Cell]],
    bodies: [[[Cell]]], foot: [[Cell]] = []
  ) {
    self.marks = marks
    self.caption = caption
    self.columns = columns
    self.head = head
    self.bodies = bodies
    self.foot = foot
  }
}
