import ArgumentParser
import Foundation
import LessonMarkdown

/// Measures the parser and whole builds beside Pandoc, on this machine, in one run.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures lesson2epub beside Pandoc, and the parser on pages that are hard to read.",
    discussion: "Build all with `swift build -c release` first, get Pandoc with Tests/install-tools.")

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Folders of lessons.", valueName: "folder"))
  var lessons = ["lesson"]

  @Option(help: "Pandoc's program; else that of PANDOC or of Tests/install-tools.")
  var pandoc: String?

  @Option(help: "The built lesson2epub; else the one beside this program.")
  var program: String?

  @Option(help: "How often each lesson is built.")
  var runs = 9

  @Option(help: "Pieces of text that are hard to read when written many times over.")
  var pathological = "Tests/LessonMarkdownTests/pathological.txt"

  mutating func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs is 1 or more") }
  }

  func run() throws {
    let rival = try Pandoc(named: pandoc)
    let pages = try lessons.map { try LessonPages(folder: $0) }
    // Builds first: memory that this program held would be counted as theirs.
    var measurements = try pages.flatMap { try builds(of: $0, rival) }
    measurements.append(try reading(of: pages, rival))
    print(Measurement.table(measurements))
    print(try PathologicalInputs(file: pathological).report(longest: 5))
  }

  /// Builds a lesson by both programs in turns.
  private func builds(of lesson: LessonPages, _ rival: Pandoc) throws -> [Measurement] {
    let folder = try TemporaryFolder()
    let prepared = try lesson.prepare(in: folder.path)
    var ours: [ProgramRun] = []
    var theirs: [ProgramRun] = []
    for _ in 0..<runs {
      ours.append(try ProgramRun(builtProgram, [lesson.root, "-o", folder.path + "/ours.epub"]))
      theirs.append(try rival.build(lesson, pages: prepared, book: folder.path + "/pandoc.epub"))
    }
    let name = URL(filePath: lesson.root).lastPathComponent
    return [
      Measurement(
        "building \(name)", seconds: ours.map(\.duration).median.seconds,
        pandoc: theirs.map(\.duration).median.seconds),
      Measurement("  peak memory", memory: ours.map(\.peakMemory).median, pandoc: theirs.map(\.peakMemory).median),
    ]
  }

  /// Reads all the lessons' Markdown as one page; of Pandoc's time, what it takes to start is left out.
  private func reading(of lessons: [LessonPages], _ rival: Pandoc) throws -> Measurement {
    let folder = try TemporaryFolder()
    let text = try lessons.flatMap { try $0.markdown() }
    try Data().write(to: URL(filePath: folder.path + "/empty.md"))
    try Data(text).write(to: URL(filePath: folder.path + "/all.md"))
    let start = try (0..<5).map { _ in try rival.read(folder.path + "/empty.md").duration }.median
    let theirs = try (0..<5).map { _ in try rival.read(folder.path + "/all.md").duration }.median
    let reader = MarkdownReader()
    let ours = (0..<9).map { _ in ContinuousClock().measure { _ = reader.read(text) } }.median
    return Measurement("reading Markdown", bytes: text.count, seconds: ours.seconds, pandoc: (theirs - start).seconds)
  }

  /// The program to measure, by an absolute path.
  private var builtProgram: String {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "lesson2epub")
    return (program.map { URL(filePath: $0) } ?? beside).standardizedFileURL.path(percentEncoded: false)
  }
}
