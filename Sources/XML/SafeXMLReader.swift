import CLibXML2

/// Reads XML that a stranger may have made: nothing but the bytes given is opened, and hostile files are refused.
///
/// Entities that the file itself defines are resolved (drawing programs use them for namespaces); outside ones are
/// empty. Floods of entities, and elements nested deeper than ``depthLimit``, are refused. The document type is dropped.
public enum SafeXMLReader {
  /// How deep elements may be nested.
  public static let depthLimit = 256

  /// The root element with everything in it.
  ///
  /// - Throws: ``XMLFailure`` when the bytes are not well-formed, or refused.
  public static func read(_ bytes: [UInt8]) throws(XMLFailure) -> XMLElement {
    try parse(bytes, options: safeOptions, convertsChildren: true)
  }

  /// The root element without its children, even where the bytes end in the middle of the file.
  ///
  /// - Returns: nil when no start tag could be read.
  public static func readRoot(_ bytes: [UInt8]) -> XMLElement? {
    try? parse(bytes, options: safeOptions | Int32(XML_PARSE_RECOVER.rawValue), convertsChildren: false)
  }

  /// NOENT resolves entities; it is safe only because the loader of outside ones is gone. Neither DTDLOAD nor HUGE.
  private static let safeOptions = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOCDATA.rawValue)

  /// Done once, before anything is parsed, for the whole program.
  private static let preparation: Void = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  private static func parse(
    _ bytes: [UInt8], options: Int32, convertsChildren: Bool
  ) throws(XMLFailure) -> XMLElement {
    _ = preparation
    guard let length = Int32(exactly: bytes.count) else { throw XMLFailure("the file is too large") }
    guard let context = unsafe xmlNewParserCtxt() else { throw XMLFailure("there is no memory left") }
    defer { unsafe xmlFreeParserCtxt(context) }
    let errors = XMLErrorCollector()
    unsafe errors.listen(to: context)
    let document = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe xmlCtxtReadMemory(context, start, length, nil, nil, options)
    }
    defer { unsafe xmlFreeDoc(document) }
    let failure = withExtendedLifetime(errors) { errors.first } ?? XMLFailure("it is not XML")
    guard let root = unsafe xmlDocGetRootElement(document) else { throw failure }
    return try unsafe XMLTreeReader(convertsChildren: convertsChildren).element(root, depth: 1)
  }
}
