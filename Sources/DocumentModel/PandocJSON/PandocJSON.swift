extension Document {
  /// The document in the JSON form that Pandoc reads and writes (`pandoc -f json`), API version 1.23.1.1, in UTF-8.
  ///
  /// Metadata is left empty. Complexity: linear in the size of the document.
  public func pandocJSON() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("pandoc-api-version") { $0.array([1, 23, 1, 1]) { $0.number($1) } }
      json.member("meta") { $0.object { _ in } }
      json.member("blocks") { $0.blocks(blocks) }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  /// A node: its type and, unless it is bare, its contents.
  mutating func node(_ type: StaticString, _ contents: ((inout JSONWriter) -> Void)? = nil) {
    node("\(type)", contents)
  }

  mutating func node(_ type: String, _ contents: ((inout JSONWriter) -> Void)? = nil) {
    object { json in
      json.member("t") { $0.string(type) }
      if let contents { json.member("c", contents) }
    }
  }

  mutating func attributes(_ attributes: Attributes) {
    array { json in
      json.string(attributes.identifier)
      json.array(attributes.classesWithElement) { $0.string($1) }
      json.array(attributes.pairs) { json, pair in
        json.array([pair.key, pair.value]) { $0.string($1) }
      }
    }
  }

  mutating func target(_ target: Target) {
    array([target.address, target.title]) { $0.string($1) }
  }
}
