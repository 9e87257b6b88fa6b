import Testing

/// Which module may look into which.
struct ImportTests {
  let package: PackageTargets

  init() throws {
    package = try PackageTargets()
  }

  @Test("README's table names every module with what Package.swift lets it import")
  func table() throws {
    let described = try ModuleTable().imports
    let modules = package.targets.filter { !$0.isForTests }
    #expect(Set(described.keys) == Set(modules.map(\.name)))
    for module in modules {
      #expect(described[module.name] == Set(module.dependencies), "\(module.name)")
    }
  }

  @Test("A file imports what its target declares, and what comes with Swift")
  func declared() throws {
    for target in package.targets {
      let allowed = Self.partsOfSwift.union(target.dependencies)
      for file in try PackageText.sources(in: target.path) {
        #expect(file.imports.subtracting(allowed).isEmpty, "\(file.path)")
      }
    }
  }

  @Test(
    "One module alone knows a library",
    arguments: [("CLibXML2", "XML"), ("CLibZip", "EPUB"), ("Yams", "Lesson"), ("CBuiltInFiles", "BuiltInFiles")])
  func oneRoom(library: String, module: String) {
    #expect(package.targets.filter { $0.dependencies.contains(library) }.map(\.name) == [module])
  }

  @Test("The compiler does without the whole of Foundation; Lesson alone has it, through Yams")
  func foundation() throws {
    let modules = package.targets.filter { !$0.isForTests && $0.name != "Lesson" && $0.name != "benchmark" }
    for file in try modules.flatMap({ try PackageText.sources(in: $0.path) }) {
      #expect(!file.imports.contains("Foundation"), "\(file.path)")
    }
  }

  @Test("Imports are read up to the first declaration: a text may look like one")
  func reading() {
    let text = """
      // import Comment
      #if canImport(Glibc)
        import Glibc
      #endif
      @testable import EPUB
      public import struct Foundation.URL
      let code = \"""
      import numpy
      \"""
      """
    #expect(SourceFile(path: "", text: text).imports == ["Glibc", "EPUB", "Foundation"])
  }

  /// The modules that come with Swift and that this package may import.
  private static let partsOfSwift: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Musl", "Darwin", "Synchronization",
    "Testing",
  ]
}
