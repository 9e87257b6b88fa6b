import Foundation
import TestSupport
import Testing

/// A run of the built program.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// - Parameter folder: the folder that it runs in.
  init(_ arguments: [String], in folder: URL) throws {
    let run = try Subprocess(try ProgramRun.program(), arguments, in: folder)
    status = run.status
    output = String(decoding: run.output, as: UTF8.self)
    errors = run.errors
  }

  /// The program lies beside the bundle that holds the tests.
  private static func program() throws -> String {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let folders = (bundles + [URL(filePath: CommandLine.arguments[0])]).map { $0.deletingLastPathComponent() }
    let programs = folders.map { $0.appending(path: "lesson2epub").path(percentEncoded: false) }
    return try #require(programs.first(where: FileManager.default.isExecutableFile))
  }
}
