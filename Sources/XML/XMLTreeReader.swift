import CLibXML2

/// Makes values of libxml2's tree.
struct XMLTreeReader {
  /// False when the root's own name and attributes are enough.
  let convertsChildren: Bool

  func element(_ node: xmlNodePtr, depth: Int) throws(XMLFailure) -> XMLElement {
    guard depth <= SafeXMLReader.depthLimit else { throw XMLFailure("its elements are nested too deep") }
    var element = unsafe XMLElement(text(node.pointee.name), namespace: text(node.pointee.ns?.pointee.href))
    element.attributes = unsafe attributes(of: node)
    guard convertsChildren else { return element }
    var next = unsafe node.pointee.children
    while let child = unsafe next {
      try unsafe append(child, to: &element.children, depth: depth)
      unsafe next = unsafe child.pointee.next
    }
    return element
  }

  private func append(_ node: xmlNodePtr, to children: inout [XMLNode], depth: Int) throws(XMLFailure) {
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE: children.append(.element(try unsafe element(node, depth: depth + 1)))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      let new = unsafe text(node.pointee.content)
      // What stood on both sides of a comment becomes one text.
      if case .text(let old)? = children.last {
        children[children.count - 1] = .text(old + new)
      } else {
        children.append(.text(new))
      }
    case XML_ENTITY_REF_NODE: throw unsafe XMLFailure("the entity “\(text(node.pointee.name))” is not defined")
    default: break
    }
  }

  private func attributes(of node: xmlNodePtr) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      let value = unsafe xmlNodeListGetString(attribute.pointee.doc, attribute.pointee.children, 1)
      defer { unsafe clibxml2_free(value) }
      let namespace = unsafe attribute.pointee.ns
      attributes.append(
        unsafe XMLAttribute(
          text(attribute.pointee.name), prefix: text(namespace?.pointee.prefix),
          namespace: text(namespace?.pointee.href), value: text(value)))
      unsafe next = unsafe attribute.pointee.next
    }
    return attributes
  }

  private func text(_ bytes: UnsafePointer<UInt8>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
