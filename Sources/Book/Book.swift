/// A book, ready to be written: every decision is made, every link has its place.
public struct Book: Sendable {
  public var metadata: BookMetadata
  /// All content documents in reading order (EPUB 3.3 §Spine).
  public var documents: [BookDocument]
  /// The images that documents refer to.
  public var media: [MediaItem]
  public var navigation: Navigation
  /// The words that the book itself uses, in its language.
  public var labels: BookLabels

  public init(
    metadata: BookMetadata, documents: [BookDocument], media: [MediaItem], navigation: Navigation, labels: BookLabels
  ) {
    self.metadata = metadata
    self.documents = documents
    self.media = media
    self.navigation = navigation
    self.labels = labels
  }
}

/// Words of the book itself that stages after binding print.
public struct BookLabels: Sendable {
  /// The title of the table of contents.
  public var contents: String
  /// The title of the list of landmarks.
  public var landmarks: String
  /// Said of a link from a note back to its mark.
  public var backToText: String
  /// Said of a note before its number.
  public var note: String
  /// The title of the cover's document.
  public var cover: String

  public init(contents: String, landmarks: String, backToText: String, note: String, cover: String) {
    self.contents = contents
    self.landmarks = landmarks
    self.backToText = backToText
    self.note = note
    self.cover = cover
  }
}
