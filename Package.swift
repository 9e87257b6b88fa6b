// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, and who may look into which, are told in README.md ("How the code is laid out"); a test
// keeps the two alike.

/// What every Swift target is compiled with. Warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// What the targets that call C are compiled with besides: every unsafe expression is marked as such.
let strictAroundC: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "lesson2epub",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "lesson2epub", targets: ["lesson2epub"]),
    .library(name: "LessonMarkdown", targets: ["LessonMarkdown", "DocumentModel", "Diagnostics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(name: "CBuiltInFiles"),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "DocumentModel", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(name: "LessonMarkdown", dependencies: ["DocumentModel", "Diagnostics"], swiftSettings: strict),
    .target(name: "BuiltInFiles", dependencies: ["CBuiltInFiles"], swiftSettings: strictAroundC),
    .target(name: "Files", dependencies: ["Diagnostics"], swiftSettings: strictAroundC),
    .target(name: "XML", dependencies: ["Diagnostics", "CLibXML2"], swiftSettings: strictAroundC),
    .target(name: "Media", dependencies: ["XML", "Files", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "Lesson",
      dependencies: [
        "LessonMarkdown", "DocumentModel", "Media", "Files", "Diagnostics", .product(name: "Yams", package: "Yams"),
      ], swiftSettings: strict),
    .target(name: "Typesetting", dependencies: ["Diagnostics", "BuiltInFiles"], swiftSettings: strict),
    .target(name: "Book", dependencies: ["DocumentModel", "Typesetting"], swiftSettings: strict),
    .target(
      name: "Bookbinding",
      dependencies: ["Lesson", "Book", "DocumentModel", "Media", "XML", "Typesetting", "BuiltInFiles", "Diagnostics"],
      swiftSettings: strict),
    .target(name: "XHTML", dependencies: ["Book", "XML", "DocumentModel", "Typesetting"], swiftSettings: strict),
    .target(
      name: "EPUB", dependencies: ["XHTML", "XML", "Book", "BuiltInFiles", "Files", "CLibZip"],
      swiftSettings: strictAroundC),
    .target(
      name: "LessonCompiler",
      dependencies: [
        "Diagnostics", "DocumentModel", "LessonMarkdown", "BuiltInFiles", "Files", "Media", "Lesson", "Book",
        "Bookbinding", "XHTML", "EPUB",
      ], swiftSettings: strict),
    .executableTarget(
      name: "lesson2epub",
      dependencies: [
        "LessonCompiler", "Bookbinding", "Files", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmark",
      dependencies: ["LessonMarkdown", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strictAroundC),

    .target(
      name: "TestSupport", dependencies: ["Book", "DocumentModel", "Typesetting", "XHTML", "XML"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "XHTMLTests", dependencies: ["XHTML", "Book", "TestSupport"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EPUBTests", dependencies: ["EPUB", "XHTML", "Book", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),

    .testTarget(
      name: "BindingTests",
      dependencies: ["Bookbinding", "Lesson", "Book", "DocumentModel", "Typesetting", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LessonCompilerTests",
      dependencies: ["LessonCompiler", "Bookbinding", "Lesson", "Book", "Diagnostics", "TestSupport"],
      exclude: ["Lessons"],
      swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["lesson2epub", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
    .testTarget(name: "BuiltInFilesTests", dependencies: ["BuiltInFiles", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LessonMarkdownTests", dependencies: ["LessonMarkdown", "DocumentModel", "Diagnostics"],
      exclude: ["Cases", "pathological.txt"], swiftSettings: strict),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Typesetting", "BuiltInFiles", "TestSupport"],
      exclude: ["Code/Languages", "Formulas"], swiftSettings: strict),
    .testTarget(name: "XMLTests", dependencies: ["XML"], swiftSettings: strict),
    .testTarget(name: "MediaTests", dependencies: ["Media", "XML"], swiftSettings: strict),
    .testTarget(
      name: "LessonTests", dependencies: ["Lesson", "LessonMarkdown", "DocumentModel", "Media", "Diagnostics"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
