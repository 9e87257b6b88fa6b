/// What stands at the head of a document that is written.
public enum XMLDocumentType: Sendable {
  /// The XML declaration and `<!DOCTYPE html>`. Elements without content are written as HTML's parser wants them:
  /// `<br/>` for the void ones, `<p></p>` for the others.
  case html
  /// The XML declaration alone. Elements without content are written `<item/>`.
  case plain
}
