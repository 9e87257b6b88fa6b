import CBuiltInFiles

/// The tables of `Resources/languages/`, one for each language. `Resources/languages/README.md` tells their format.
public enum BuiltInLanguage {
  /// The names of all tables.
  public static var names: [String] {
    let tables = unsafe built_in_languages()
    let count = unsafe tables.count
    return (0..<count).map { unsafe String(cString: tables.start[$0].name) }
  }

  /// A table's content, a copy; nil where there is none of this name.
  public static func bytes(named name: String) -> [UInt8]? {
    let tables = unsafe built_in_languages()
    let count = unsafe tables.count
    for index in 0..<count {
      let table = unsafe tables.start[index]
      guard unsafe String(cString: table.name) == name else { continue }
      return unsafe Array(UnsafeBufferPointer(start: table.bytes.start, count: table.bytes.count))
    }
    return nil
  }
}
