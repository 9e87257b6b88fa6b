import Diagnostics
import Files

/// Where a lesson is, for the path that somebody gave.
///
/// - Source: the Workbench's reference, "What is recognised": a path inside of a lesson stands for the lesson.
enum LessonLocation {
  case found(ConfinedFolder)
  /// There is no lesson that can be read; the diagnostic says why.
  case none(Diagnostic)

  /// Looks at the folder of that path, and when it is no lesson at those that it lies in, the nearest first.
  init(of path: String) {
    do throws(FileFailure) {
      self = LessonLocation.search(from: try ConfinedFolder(path: path), path)
    } catch {
      self = .none(LessonLocation.diagnostic(of: error, path))
    }
  }

  private static func search(from folder: ConfinedFolder, _ path: String) -> LessonLocation {
    if folder.hasConfiguration { return .found(folder) }
    let parents = parents(of: folder)
    if let lesson = parents.first(where: \.isLesson) { return .found(lesson) }
    let isOld = ([folder] + parents).contains(where: \.isOldLesson)
    return .none(isOld ? oldFormat : noLesson(in: folder, path))
  }

  /// The folders that a folder lies in, the nearest first.
  private static func parents(of folder: ConfinedFolder) -> [ConfinedFolder] {
    var parents: [ConfinedFolder] = []
    var path = folder.absolutePath
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex, parents.count < 64 {
      path = String(path[..<slash])
      if let parent = try? ConfinedFolder(path: path) { parents.append(parent) }
    }
    return parents
  }

  // MARK: - What to say

  private static let oldFormat = Diagnostic(
    .oldLessonFormat, .error, "the lesson is in the format before the Workbench (Jekyll)",
    remedy: "convert it first: “The Carpentries Workbench transition” guide tells how, with pegboard and sandpaper")

  private static func noLesson(in folder: ConfinedFolder, _ path: String) -> Diagnostic {
    if folder.hasLessonFolders {
      return Diagnostic(
        .lessonNotFound, .error, "“\(path)” has folders of a lesson, but no config.yaml",
        remedy: "write one, with “title: …” and “carpentry: …” in it")
    }
    let inside = folder.contents(of: "").first { entry in
      guard entry.kind == .folder, !entry.name.hasPrefix(".") else { return false }
      return (try? ConfinedFolder(path: "\(folder.absolutePath)/\(entry.name)"))?.isLesson == true
    }
    return Diagnostic(
      .lessonNotFound, .error, "“\(path)” is not a lesson: it has no config.yaml",
      remedy: inside.map { "did you mean “\(RelativePath.joined(SiteAddress.withoutSlash(path), $0.name))”?" })
  }

  private static func diagnostic(of failure: FileFailure, _ path: String) -> Diagnostic {
    switch failure.reason {
    case .notFound:
      Diagnostic(.lessonNotFound, .error, "there is no folder “\(path)”")
    case .notAFolder:
      Diagnostic(
        .lessonNotFound, .error, "“\(path)” is a file, and a lesson is a folder", remedy: folderOf(file: path))
    default:
      Diagnostic(.lessonNotFound, .error, "the folder “\(path)” can't be read: \(failure.words)")
    }
  }

  private static func folderOf(file path: String) -> String? {
    let parent = RelativePath.folder(of: path)
    guard case .found = LessonLocation(of: parent.isEmpty ? "." : parent) else { return nil }
    return "did you mean “\(parent.isEmpty ? "." : parent)”?"
  }
}

extension ConfinedFolder {
  var isLesson: Bool { hasConfiguration && hasLessonFolders }

  var hasConfiguration: Bool { LessonReader.configurationFiles.contains(where: exists) }

  fileprivate var hasLessonFolders: Bool {
    (PageLists.folders + ["site"]).contains(where: isFolder)
  }

  /// Whether the folder holds what lessons had that were made with Jekyll.
  fileprivate var isOldLesson: Bool {
    ["_episodes", "_episodes_rmd"].contains(where: isFolder) || (exists("_config.yml") && isFolder("_extras"))
  }
}
