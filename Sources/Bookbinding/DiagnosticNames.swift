public import Diagnostics

/// What binding may have to tell. All are warnings: the book is complete.
extension Diagnostic.Name {
  /// A heading without text; what follows it stays.
  public static let emptyHeading: Diagnostic.Name = "empty-heading"
  /// A div whose name was set right: `Challenge`.
  public static let misspeltDiv: Diagnostic.Name = "misspelt-div"
  /// A div of a name that the format does not know; its contents stay.
  public static let unknownDiv: Diagnostic.Name = "unknown-div"
  /// Characters that XML doesn't allow, or sequences for terminals; they are left out.
  public static let illegalCharacters: Diagnostic.Name = "illegal-characters"
  /// Text in a format that no book can show.
  public static let rawLeftOut: Diagnostic.Name = "raw-left-out"
  /// A formula that can't be read; its TeX is shown.
  public static let formulaUnreadable: Diagnostic.Name = "formula-unreadable"
  /// An image that the lesson does not have.
  public static let imageMissing: Diagnostic.Name = "image-missing"
  /// A file that is no image, or one that no book can hold.
  public static let imageUnusable: Diagnostic.Name = "image-unusable"
  /// A drawing that lost something on its way into the book.
  public static let imageCleaned: Diagnostic.Name = "image-cleaned"
  /// An address that no book can follow.
  public static let linkUnusable: Diagnostic.Name = "link-unusable"
  /// A link to a page that is not there, or that its name alone finds.
  public static let linkMissingPage: Diagnostic.Name = "link-missing-page"
  /// A link to a file that the lesson does not have.
  public static let linkMissingFile: Diagnostic.Name = "link-missing-file"
  /// A link to a place that its page does not have.
  public static let linkMissingFragment: Diagnostic.Name = "link-missing-fragment"
}
