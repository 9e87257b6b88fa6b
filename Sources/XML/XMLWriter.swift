import CLibXML2

/// Writes an XML document into memory, in UTF-8, by libxml2's text writer.
///
/// Escaping, and leaving out what XML does not allow, happen here and nowhere else. Nothing is indented: white space
/// is what the caller writes.
@safe
public final class XMLWriter {
  /// True once a character had to be left out because XML does not allow it.
  public var removedIllegalCharacters: Bool { pending.removedSomething }

  private let type: XMLDocumentType
  private let written = WrittenBytes()
  private let writer: xmlTextWriterPtr
  private var open: [XMLName] = []
  /// True right after a start tag, while attributes may follow.
  private var isInStartTag = false
  /// Escaped bytes that libxml2 does not have yet: many small pieces of text are handed over at once, since each call
  /// costs it as much as fifty bytes do.
  private var pending = EscapedBytes()

  /// Begins a document.
  public init(_ type: XMLDocumentType) {
    self.type = type
    let output = unsafe xmlOutputBufferCreateIO(
      WrittenBytes.append, nil, Unmanaged.passUnretained(written).toOpaque(), nil)
    guard let writer = unsafe xmlNewTextWriter(output) else { fatalError("libxml2 has no memory for a writer") }
    unsafe self.writer = unsafe writer
    pending.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    if type == .html { pending.append("<!DOCTYPE html>\n") }
  }

  deinit { unsafe xmlFreeTextWriter(writer) }

  /// Writes an element: start tag, attributes in the order given, what `content` writes, end tag.
  public func element(
    _ name: XMLName, _ attributes: KeyValuePairs<XMLName, String> = [:], content: (XMLWriter) -> Void
  ) {
    start(name, attributes)
    content(self)
    end()
  }

  /// Writes an element with text alone, or with nothing in it.
  public func element(_ name: XMLName, _ attributes: KeyValuePairs<XMLName, String> = [:], text: String = "") {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// Opens an element.
  public func start(_ name: XMLName, _ attributes: KeyValuePairs<XMLName, String> = [:]) {
    handOver()
    check(unsafe name.withBytes { unsafe xmlTextWriterStartElement(writer, $0) })
    open.append(name)
    isInStartTag = true
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Adds an attribute to the element just opened; nothing when `value` is nil.
  ///
  /// Must follow ``start(_:_:)`` or another attribute, and the name must be new to the element.
  public func attribute(_ name: XMLName, _ value: String?) {
    guard let value else { return }
    precondition(isInStartTag, "an attribute after the content of its element has begun")
    check(unsafe name.withBytes { unsafe xmlTextWriterStartAttribute(writer, $0) })
    pending.append(value, .attribute)
    handOver()
    check(unsafe xmlTextWriterEndAttribute(writer))
  }

  /// Writes text, escaped.
  public func text(_ text: String) {
    guard !text.isEmpty else { return }
    beginContent()
    pending.append(text, .text)
    if pending.bytes.count > 1 << 16 { handOver() }
  }

  /// Writes text given as UTF-8, escaped; bytes that are no UTF-8 become U+FFFD.
  public func text(utf8 bytes: some Collection<UInt8>) {
    text(String(decoding: bytes, as: UTF8.self))
  }

  /// Closes the element opened last.
  public func end() {
    guard let name = open.popLast() else { preconditionFailure("there is no element to close") }
    handOver()
    let short = isInStartTag && (type == .plain || XMLWriter.voidElements.contains(name))
    check(unsafe short ? xmlTextWriterEndElement(writer) : xmlTextWriterFullEndElement(writer))
    isInStartTag = false
  }

  /// Closes what is open and gives the whole document. Call it once, at the end.
  public func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    pending.append("\n")
    handOver()
    check(unsafe xmlTextWriterFlush(writer))
    return written.take()
  }

  /// HTML's elements that never have content.
  ///
  /// - Source: HTML §13.1.2, void elements.
  private static let voidElements: Set<XMLName> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Ends the start tag, because content begins.
  private func beginContent() {
    guard isInStartTag else { return }
    // Of no length, it only makes the writer put the `>`.
    check(unsafe xmlTextWriterWriteString(writer, ""))
    isInStartTag = false
  }

  private func handOver() {
    guard !pending.bytes.isEmpty else { return }
    let result = unsafe pending.bytes.withUnsafeBufferPointer { bytes in
      unsafe xmlTextWriterWriteRawLen(writer, bytes.baseAddress, Int32(bytes.count))
    }
    check(result)
    pending.removeAll()
  }

  private func check(_ result: Int32) {
    precondition(result >= 0, "libxml2's writer refuses: out of memory, or a call out of order")
  }
}
