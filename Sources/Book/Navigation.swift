/// The ways into the book. The navigation document and the NCX are both written from it.
public struct Navigation: Sendable {
  /// A place in the book with the words that name it.
  public struct Entry: Sendable {
    /// Plain text, never empty.
    public var title: String
    public var destination: Destination
    public var children: [Entry]
    public init(title: String, destination: Destination, children: [Entry] = []) {
      self.title = title
      self.destination = destination
      self.children = children
    }
  }

  /// A part of the book that reading systems know by its type.
  public struct Landmark: Sendable {
    public var title: String
    /// A term of the EPUB Structural Semantics Vocabulary: `bodymatter` …
    public var type: String
    public var destination: Destination
    public init(title: String, type: String, destination: Destination) {
      self.title = title
      self.type = type
      self.destination = destination
    }
  }

  /// A list of figures, tables or exercises.
  public struct List: Sendable {
    public var title: String
    /// `loi`, `lot`, or a prefixed type of our own.
    public var type: String
    public var entries: [Entry]
    public init(title: String, type: String, entries: [Entry]) {
      self.title = title
      self.type = type
      self.entries = entries
    }
  }

  /// In reading order.
  public var contents: [Entry]
  public var landmarks: [Landmark]
  public var lists: [List]

  public init(contents: [Entry], landmarks: [Landmark], lists: [List] = []) {
    self.contents = contents
    self.landmarks = landmarks
    self.lists = lists
  }
}

/// A place in the book.
public struct Destination: Sendable, Hashable {
  public var document: DocumentPath
  /// An id in that document; nil for its beginning.
  public var fragment: String?

  public init(_ document: DocumentPath, fragment: String? = nil) {
    self.document = document
    self.fragment = fragment
  }

  /// The place as an address for use in `origin`, the fragment percent-encoded where needed.
  public func address(from origin: DocumentPath) -> String {
    let path = origin == document && fragment != nil ? "" : origin.address(of: document)
    return path + (fragment.map { "#" + Destination.encode($0) } ?? "")
  }

  private static func encode(_ fragment: String) -> String {
    let legal = Array("!$&'()*+,;=:@/?-._~%".utf8)
    var result = ""
    for scalar in fragment.unicodeScalars {
      let isLetterOrDigit = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if scalar.value >= 0xA0 || isLetterOrDigit || legal.contains(UInt8(truncatingIfNeeded: scalar.value)) {
        result.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
    return result
  }
}
