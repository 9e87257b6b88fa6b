import Diagnostics
import Files

/// A lesson's own copy of Glosario's terms and definitions.
struct GlosarioFile {
  /// From the lesson folder.
  let name: String
  /// When it last changed, in seconds since 1970.
  let modified: Int
  /// Of all terms, sorted.
  let slugs: [String]
  private let entries: [String: YAMLValue]

  /// - Throws: a ``YAMLProblem`` that says why there is nothing to be had from it.
  init(_ name: String, in files: LessonFiles) throws(YAMLProblem) {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try files.folder.read(name, limit: YAMLLimits.glossaryBytes)
    } catch {
      throw YAMLProblem(error.words)
    }
    let root = try YAMLValue.read(file: name, bytes: bytes, limit: YAMLLimits.glossaryBytes)
    guard let list = root?.list else { throw YAMLProblem("it is not a list of terms", range: root?.range) }
    let slugged = list.compactMap { entry in entry["slug"]?.string.map { ($0, entry) } }
    self.name = name
    modified = files.file(name)?.modified ?? 0
    entries = Dictionary(slugged) { first, _ in first }
    slugs = entries.keys.sorted()
  }

  func term(_ slug: String, languages: [String]) -> GlosarioTerm? {
    entries[slug].flatMap { GlosarioTerm(slug: slug, entry: $0, languages: languages) }
  }
}
