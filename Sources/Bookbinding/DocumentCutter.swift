import Book

/// Cuts long pages: at second-level headings, else at deeper ones, else between blocks.
struct DocumentCutter {
  /// In bytes, by the estimate.
  let limit: Int
  let labels: Labels

  /// A page as one document or several; the first keeps the path.
  func cut(_ draft: DraftDocument) -> [DraftDocument] {
    let size = draft.parts.reduce(0) { $0 + SizeEstimate.bytes(of: $1.blocks) }
    if size <= limit { return [draft] }
    return packed(draft.parts).enumerated().map { index, parts in piece(of: draft, index, parts) }
  }

  private func piece(of draft: DraftDocument, _ index: Int, _ parts: [DraftDocument.Part]) -> DraftDocument {
    var piece = draft
    piece.parts = parts
    guard index > 0 else { return piece }
    let stem = draft.path.string.dropLast(".xhtml".count)
    piece.path = DocumentPath("\(stem)-part\(index + 1).xhtml")
    piece.isContinuation = true
    piece.parts[0].blocks.insert(.generatedTitle(labels("Continued", "title", draft.title)), at: 0)
    return piece
  }

  /// The parts' pieces in runs that each stay within the limit, where blocks allow it.
  private func packed(_ parts: [DraftDocument.Part]) -> [[DraftDocument.Part]] {
    var runs: [[DraftDocument.Part]] = [[]]
    var size = 0
    for part in parts {
      for piece in pieces(of: part.blocks) {
        let own = SizeEstimate.bytes(of: piece)
        if size > 0, size + own > limit {
          runs.append([])
          size = 0
        }
        runs[runs.count - 1].append(.init(page: part.page, prefix: part.prefix, blocks: piece))
        size += own
      }
    }
    return runs
  }

  /// What a cut may part: blocks with the sections whole, but for sections beyond the limit, which are opened.
  private func pieces(of blocks: [BookBlock]) -> [[BookBlock]] {
    let hasSections = blocks.contains(where: \.isSection)
    var pieces: [[BookBlock]] = []
    var run: [BookBlock] = []
    var size = 0
    for block in blocks {
      let own = SizeEstimate.bytes(of: block)
      if case .section(let section) = block {
        if !run.isEmpty { pieces.append(run) }
        run = []
        size = 0
        pieces += own > limit ? opened(section) : [[block]]
      } else {
        if size > 0, size + own > limit || !hasSections, !isTitle(run) {
          pieces.append(run)
          run = []
          size = 0
        }
        run.append(block)
        size += own
      }
    }
    return run.isEmpty ? pieces : pieces + [run]
  }

  /// A heading stays with what follows it.
  private func isTitle(_ run: [BookBlock]) -> Bool {
    if run.count == 1, case .heading = run[0] { true } else { false }
  }

  /// A section too long for a document: its first piece stays in the section, the others stand by themselves.
  private func opened(_ section: BookSection) -> [[BookBlock]] {
    var pieces = pieces(of: section.blocks)
    guard !pieces.isEmpty else { return [[.section(section)]] }
    var first = section
    first.blocks = pieces[0]
    pieces[0] = [.section(first)]
    return pieces
  }
}

extension BookBlock {
  fileprivate var isSection: Bool {
    if case .section = self { true } else { false }
  }
}
