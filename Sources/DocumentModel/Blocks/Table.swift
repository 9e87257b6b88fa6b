/// A table: columns, head rows, bodies, foot rows.
public struct Table: Sendable, Hashable {
  /// How the text of a column stands. Raw values are Pandoc's names.
  public enum Alignment: String, Sendable, Hashable {
    case unspecified = "AlignDefault"
    case left = "AlignLeft"
    case right = "AlignRight"
    case center = "AlignCenter"
  }

  /// A column's alignment and width.
  public struct Column: Sendable, Hashable {
    public var alignment: Alignment
    /// A share of the line's width, between 0 and 1; nil where the contents decide.
    public var width: Double?
    public init(alignment: Alignment, width: Double? = nil) {
      self.alignment = alignment
      self.width = width
    }
  }

  /// A cell, which may span rows and columns.
  public struct Cell: Sendable, Hashable {
    public var attributes: Attributes
    public var alignment: Alignment
    /// Rows the cell spans, at least 1.
    public var rowSpan: Int
    /// Columns the cell spans, at least 1.
    public var columnSpan: Int
    public var blocks: [Block]
    public init(
      attributes: Attributes = .none, alignment: Alignment = .unspecified, rowSpan: Int = 1, columnSpan: Int = 1,
      blocks: [Block]
    ) {
      self.attributes = attributes
      self.alignment = alignment
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
      self.blocks = blocks
    }
  }

  /// A row of cells.
  public struct Row: Sendable, Hashable {
    public var attributes: Attributes
    public var cells: [Cell]
    public init(attributes: Attributes = .none, cells: [Cell]) {
      self.attributes = attributes
      self.cells = cells
    }
  }

  /// A run of rows, the first `rowHeadColumns` cells of which are headings of their rows.
  public struct Body: Sendable, Hashable {
    public var attributes: Attributes
    public var rowHeadColumns: Int
    public var rows: [Row]
    public init(attributes: Attributes = .none, rowHeadColumns: Int = 0, rows: [Row]) {
      self.attributes = attributes
      self.rowHeadColumns = rowHeadColumns
      self.rows = rows
    }
  }

  public var attributes: Attributes
  public var caption: Caption
  public var columns: [Column]
  public var head: [Row]
  public var bodies: [Body]
  public var foot: [Row]

  public init(
    attributes: Attributes = .none, caption: Caption = Caption(), columns: [Column], head: [Row], bodies: [Body],
    foot: [Row] = []
  ) {
    self.attributes = attributes
    self.caption = caption
    self.columns = columns
    self.head = head
    self.bodies = bodies
    self.foot = foot
  }
}
