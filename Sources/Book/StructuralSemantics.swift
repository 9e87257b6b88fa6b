/// The terms of `epub:type` that are not in the EPUB Structural Semantics Vocabulary (EPUB 3.3 §The `epub:prefix`
/// attribute).
public enum StructuralSemantics {
  /// The value of `epub:prefix` in a document that uses one of these terms.
  public static let prefixDeclaration = "workbench: https://carpentries.github.io/workbench/#"
  /// A list of the book's exercises.
  public static let exerciseList = "workbench:exercises"

  /// True for a type, or several with spaces between, of which one carries a prefix.
  public static func isPrefixed(_ type: String) -> Bool {
    type.utf8.contains(UInt8(ascii: ":"))
  }
}
