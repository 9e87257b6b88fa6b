import Diagnostics
import DocumentModel

/// What `[label]: address "title" {attributes}` says.
struct LinkDefinition: Sendable {
  var target: Target
  var attributes: Attributes
  var range: SourceRange
}

/// What a page, or the lesson's shared file, defines for references to find.
struct Definitions: Sendable {
  var links: [LabelKey: LinkDefinition] = [:]
  var notes: [String: [DraftBlock]] = [:]
  var macros = MacroTable()

  /// Adds another file's definitions, which win.
  mutating func override(with other: Definitions) {
    links.merge(other.links) { $1 }
    notes.merge(other.notes) { $1 }
    macros.override(with: other.macros)
  }
}
