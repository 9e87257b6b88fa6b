import CLibXML2

/// Keeps the first error that a parser context reports, instead of having it printed.
final class XMLErrorCollector {
  private(set) var first: XMLFailure?

  /// From now on hears what `context` reports; must outlive the parsing.
  func listen(to context: xmlParserCtxtPtr) {
    unsafe context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    unsafe context.pointee.sax.pointee.serror = { context, error in
      guard let context = unsafe context, let error = unsafe error else { return }
      let parser = unsafe context.assumingMemoryBound(to: xmlParserCtxt.self)
      guard let collector = unsafe parser.pointee._private else { return }
      unsafe Unmanaged<XMLErrorCollector>.fromOpaque(collector).takeUnretainedValue().add(error.pointee)
    }
  }

  private func add(_ error: xmlError) {
    guard first == nil, unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "it is not XML"
    let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    first = unsafe XMLFailure(line, line: Int(error.line), column: Int(error.int2))
  }
}
