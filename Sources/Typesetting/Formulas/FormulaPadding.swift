/// The room that a part of a formula takes, where it isn't its own.
public enum FormulaPadding: Sendable, Hashable {
  /// No width; what it holds begins here.
  case noWidth
  /// No width; what it holds ends here.
  case noWidthToTheLeft
  /// No width; what it holds lies to both sides.
  case noWidthCentred
  /// No height and no depth.
  case noHeight
}
