import Diagnostics
import DocumentModel

/// A block whose text is not read yet: that has to wait until all of the page's definitions are known.
struct DraftBlock: Sendable {
  indirect enum Kind: Sendable {
    case plain(TextRun)
    case paragraph(TextRun)
    case lineBlock([TextRun])
    case codeBlock(Attributes, String)
    case rawBlock(format: String, String)
    case blockQuote([DraftBlock])
    case orderedList(OrderedListStyle, [[DraftBlock]])
    case bulletList([[DraftBlock]])
    case definitionList([Definition])
    case heading(level: Int, Attributes, TextRun)
    case horizontalRule
    case table(DraftTable)
    case div(Attributes, [DraftBlock])
    /// Where a note is defined, which leaves nothing in the text.
    case noteDefinition(label: String)
  }

  /// A term with its definitions.
  struct Definition: Sendable {
    var term: TextRun
    var definitions: [[DraftBlock]]
    /// Paragraphs count as plain text.
    var isTight: Bool
  }

  var kind: Kind
  var range: SourceRange
}

/// A run of text that inlines are read from.
struct TextRun: @unchecked Sendable {
  // A `PageText` never changes once it is made.
  let text: PageText
  var lower: Int
  var upper: Int
}

/// A table whose cells are not read yet.
struct DraftTable: Sendable {
  struct Cell: Sendable {
    var blocks: [DraftBlock]
    var rowSpan = 1
    var columnSpan = 1
  }

  var attributes = Attributes.none
  var caption: TextRun?
  /// The caption stands behind the table.
  var captionIsBelow = false
  var columns: [Table.Column]
  var head: [[Cell]]
  var body: [[Cell]]
  var foot: [[Cell]] = []
}
