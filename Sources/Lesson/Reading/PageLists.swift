/// Which pages the configuration lists; nil where it leaves the choice to the folder.
struct PageLists {
  /// A file name as the configuration gives it.
  struct Entry {
    var name: String
    /// Its place in the configuration.
    var range: Range<Int>
  }

  /// The folders that have lists, in the order of a lesson's pages; the keys are named like the folders.
  static let folders = ["episodes", "learners", "profiles", "instructors"]

  /// Keys that the lists had before the Workbench, where it still takes them.
  static let oldKeys = ["episodes": "schedule"]

  var configurationFile: String
  private var lists: [String: [Entry]] = [:]

  init(configurationFile: String) {
    self.configurationFile = configurationFile
  }

  subscript(folder: String) -> [Entry]? {
    get { lists[folder] }
    set { lists[folder] = newValue }
  }
}
