/// Finds the file that an address on a page means, where the lesson's site finds it.
///
/// The site is flat: the folders `fig`, `files` and `data` of all content folders are merged, and loose files lie
/// beside the pages. Authors write addresses from the page's own folder, or as they are on the site; both are tried.
///
/// - Source: the Workbench's reference, "Flat output" and "Links and images".
struct AssetFinder {
  let lesson: Lesson

  /// The file's path from the lesson folder, or as ``LessonFiles`` names it; nil where there is none.
  func find(_ address: String, from page: Page) -> String? {
    guard let path = path(in: address) else { return nil }
    var tried: Set<String> = []
    for candidate in candidates(for: path, on: page) where tried.insert(candidate).inserted {
      if lesson.files.file(candidate) != nil { return candidate }
    }
    return nil
  }

  // MARK: - The address

  /// The address without query and fragment; that of the published site becomes a path on it. Nil for other sites.
  private func path(in address: String) -> String? {
    var path = Substring(address)
    if let site = lesson.configuration.address, path.hasPrefix(site) {
      path = path.dropFirst(site.count)
    } else if path.hasPrefix("//") || hasScheme(path) {
      return nil
    }
    path = path.prefix { $0 != "?" && $0 != "#" }
    return path.isEmpty ? nil : String(path)
  }

  /// - Source: RFC 3986 §3.1.
  private func hasScheme(_ address: Substring) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")), colon > address.startIndex else { return false }
    return address[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  // MARK: - Where it may be

  private func candidates(for path: String, on page: Page) -> [String] {
    // A name may hold a percent sign itself.
    let spellings = [RelativePath.percentDecoded(path), path].compactMap { $0 }
    return spellings.flatMap { spelling in
      let fromPage = [page.file, page.source].compactMap { relative(spelling, to: RelativePath.folder(of: $0)) }
      return fromPage + onSite(spelling)
    }
  }

  private func relative(_ path: String, to folder: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    if let built = lesson.files.built, built.isElsewhere, folder == built.prefix {
      return RelativePath.normalized(path).map { "\(folder)/\($0)" }
    }
    return RelativePath.normalized(RelativePath.joined(folder, path))
  }

  /// The places that the site takes a path from.
  private func onSite(_ path: String) -> [String] {
    var parts = path.split(separator: "/").drop { $0 == ".." || $0 == "." }
    guard let whole = RelativePath.normalized(parts.joined(separator: "/")) else { return [] }
    if let first = parts.first, PageLists.folders.contains(String(first)) { parts.removeFirst() }
    guard let flat = RelativePath.normalized(parts.joined(separator: "/")), !flat.isEmpty else { return [] }
    let isMerged = parts.count == 1 || parts.first.map { AssetFinder.mergedFolders.contains(String($0)) } == true
    let contentFolders = isMerged ? PageLists.folders.map { "\($0)/\(flat)" } : []
    let built = lesson.files.built.map { ["\($0.prefix)/\(flat)"] } ?? []
    return contentFolders + [whole, flat] + built
  }

  private static let mergedFolders: Set = ["fig", "files", "data"]
}
