import DocumentModel

/// Cuts the blocks of a group of tabs: each heading of the first one's level, or above, begins a tab.
struct TabSplitter {
  /// What stands before the first heading.
  private(set) var before: [Block] = []
  /// Each with its heading first.
  private(set) var tabs: [[Block]] = []
  /// Blocks of tabs that weren't chosen.
  private(set) var leftOut: [Block] = []

  /// - Parameter chosen: the name of the tab to keep; a group that has none of this name keeps all.
  init(blocks: [Block], chosen: String?) {
    let level = blocks.lazy.compactMap(\.headingLevel).first ?? 1
    for block in blocks {
      if let own = block.headingLevel, own <= level {
        tabs.append([block])
      } else if tabs.isEmpty {
        before.append(block)
      } else {
        tabs[tabs.count - 1].append(block)
      }
    }
    if let chosen { keep(chosen) }
  }

  private mutating func keep(_ name: String) {
    let isChosen = tabs.map { TabSplitter.name(of: $0) == name.lowercased() }
    guard isChosen.contains(true) else { return }
    leftOut = zip(tabs, isChosen).filter { !$0.1 }.flatMap(\.0)
    tabs = zip(tabs, isChosen).filter(\.1).map(\.0)
  }

  private static func name(of tab: [Block]) -> String? {
    guard case .heading(_, _, let content) = tab.first?.kind else { return nil }
    return PlainText.text(of: content).lowercased()
  }
}
