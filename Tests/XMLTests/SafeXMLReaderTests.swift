import Testing
import XML

struct SafeXMLReaderTests {
  @Test("Elements, namespaces, attributes and text come as they are in the file")
  func tree() throws {
    let root = try read("<s:a xmlns:s='urn:s' xmlns:x='urn:x' x:b='1' c='2'>t<!-- no --><![CDATA[<]]><d/><?pi?></s:a>")
    #expect(root.name == "a" && root.namespace == "urn:s")
    #expect(root["b", in: "urn:x"] == "1" && root["c"] == "2" && root["d"] == nil)
    #expect(root.children == [.text("t<"), .element(XMLElement("d", namespace: ""))])
    #expect(root.text == "t<")
  }

  @Test("Entities that the file defines are resolved")
  func internalEntities() throws {
    let root = try read("<!DOCTYPE a [<!ENTITY ns \"urn:n\"><!ENTITY t \"text\">]><a xmlns='&ns;'>&t;</a>")
    #expect(root.namespace == "urn:n" && root.text == "text")
  }

  @Test("No outside entity is ever read")
  func outsideEntities() throws {
    let file = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"
    #expect((try? read(file))?.text ?? "" == "")
  }

  @Test("A flood of entities is refused")
  func flood() {
    var file = "<!DOCTYPE a [<!ENTITY e0 \"aaaaaaaaaa\">"
    for level in 1..<12 {
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      file += "<!ENTITY e\(level) \"\(inner)\">"
    }
    #expect(throws: XMLFailure.self) { try read(file + "]><a>&e11;</a>") }
  }

  @Test("Entities that are not defined, and elements nested too deep, are refused")
  func refused() {
    #expect(throws: XMLFailure.self) { try read("<a>&nbsp;</a>") }
    #expect(throws: XMLFailure.self) { try read("<!DOCTYPE a SYSTEM 'x.dtd'><a>&nbsp;</a>") }
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(throws: XMLFailure.self) { try read(deep) }
    #expect(throws: XMLFailure.self) { try read("") }
  }

  @Test("An error comes with line and column")
  func errorPlace() {
    let failure = #expect(throws: XMLFailure.self) { try read("<a>\n <b></a>") }
    #expect(failure?.line == 2 && failure?.column ?? 0 > 1)
  }

  @Test("The root can be read from the beginning of a file alone")
  func rootAlone() {
    #expect(SafeXMLReader.readRoot(Array("<svg width='3'><g><pa".utf8))?["width"] == "3")
    #expect(SafeXMLReader.readRoot(Array("no".utf8)) == nil)
  }

  @Test("A tree is written so that it reads the same")
  func roundTrip() throws {
    let file =
      "<s:a xmlns:s='urn:s' xmlns:x='urn:x' x:b='1' xml:lang='de'>t &lt;"
      + "<d><e xmlns='urn:e' x:f='é'/></d></s:a>"
    let root = try read(file)
    let writer = XMLWriter(.plain)
    writer.write(root)
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(
      text.hasSuffix(
        "<a xmlns=\"urn:s\" xmlns:x=\"urn:x\" x:b=\"1\" xml:lang=\"de\">t &lt;<d xmlns=\"\">"
          + "<e xmlns=\"urn:e\" x:f=\"é\"/></d></a>\n"))
    #expect(try SafeXMLReader.read(Array(text.utf8)).text == root.text)
  }

  private func read(_ text: String) throws -> XMLElement { try SafeXMLReader.read(Array(text.utf8)) }
}
