extension XMLWriter {
  /// Ends the line, where white space means nothing, so that people can read the document.
  public func line() {
    text("\n")
  }
}
