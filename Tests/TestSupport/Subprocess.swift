public import Foundation

/// A program that ran to its end.
public struct Subprocess {
  public let status: Int32
  /// What it wrote on standard output.
  public let output: Data
  /// What it wrote on standard error.
  public let errors: String

  /// Runs a program that is found by its name, in the package's folder or another.
  public init(_ name: String, _ arguments: [String], in folder: URL) throws {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "lesson2epub-errors-\(UUID().uuidString)")
    try Data().write(to: temporary)
    defer { try? FileManager.default.removeItem(at: temporary) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: temporary)
    try process.run()
    self.output = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    status = process.terminationStatus
    errors = String(decoding: try Data(contentsOf: temporary), as: UTF8.self)
  }
}
