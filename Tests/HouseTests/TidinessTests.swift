import Foundation
import TestSupport
import Testing

/// What holds for every file of the package.
struct TidinessTests {
  @Test("swift format finds nothing to say")
  func format() throws {
    let arguments = ["format", "lint", "--strict", "--recursive", "Sources", "Tests", "Package.swift"]
    let run = try Subprocess("swift", arguments, in: PackageFolder.root)
    #expect(run.status == 0 && run.errors.isEmpty, "swift format --in-place mends most:\n\(run.errors.prefix(2000))")
  }

  @Test("No text names a folder of the machine that it was written on")
  func machinePaths() throws {
    for file in try PackageText.files() {
      let path = file.text.firstMatch(of: /(?:^|[^A-Za-z0-9_.])(\/(?:work|farm|root)\/)/)
      #expect(path == nil, "\(file.path)")
    }
  }

  @Test("The C libraries to install are the two that Package.swift names, wherever they are named")
  func systemPackages() throws {
    for file in try PackageText.files() where !file.path.hasPrefix("lesson/") {
      for match in file.text.matches(of: /\blib[a-z0-9.+-]+-dev\b/) {
        #expect(["libxml2-dev", "libzip-dev"].contains(match.output), "\(file.path)")
      }
    }
  }

  @Test("The top of the package holds what README tells of, and no more")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: PackageFolder.root.path(percentEncoded: false))
    let ours = names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".epub") && $0 != "Package.resolved" }
    let expected = ["LICENSE", "Package.swift", "README.md", "Resources", "Sources", "Tests", "lesson"]
    #expect(ours.sorted() == expected)
  }
}
