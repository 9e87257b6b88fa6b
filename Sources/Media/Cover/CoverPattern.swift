/// The pattern of a cover: tiles with quarter circles, turned and coloured by the title. The same title has the same.
struct CoverPattern {
  /// A tile's side, in the units of the drawing.
  private static let side = 200
  private static let columns = 6
  private static let rows = 4

  private var state: UInt64

  /// - Parameter seed: any text.
  init(seed: String) {
    // FNV-1a
    state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The paths of the tiles that are dark; the others are left to the ground.
  mutating func paths() -> [String] {
    var paths: [String] = []
    for row in 0..<CoverPattern.rows {
      for column in 0..<CoverPattern.columns {
        if let path = tile(column * CoverPattern.side, row * CoverPattern.side) { paths.append(path) }
      }
    }
    return paths
  }

  /// A quarter of a disc in one of four corners, a whole disc, a ring's quarter, or nothing.
  private mutating func tile(_ x: Int, _ y: Int) -> String? {
    let s = CoverPattern.side
    let choice = next() % 8
    let (cx, cy, dx, dy) = [(x, y, 1, 1), (x + s, y, -1, 1), (x + s, y + s, -1, -1), (x, y + s, 1, -1)][Int(next() % 4)]
    let sweep = dx == dy ? 1 : 0
    func arc(_ radius: Int) -> String {
      "\(cx + dx * radius) \(cy) A\(radius) \(radius) 0 0 \(sweep) \(cx) \(cy + dy * radius)"
    }
    switch choice {
    case 0, 1, 2, 3: return "M\(cx) \(cy) L\(arc(s)) Z"
    case 4: return "M\(x) \(y + s / 2) a\(s / 2) \(s / 2) 0 1 0 \(s) 0 a\(s / 2) \(s / 2) 0 1 0 -\(s) 0 Z"
    case 5, 6:
      let inner = "M\(cx) \(cy + dy * s / 2) A\(s / 2) \(s / 2) 0 0 \(1 - sweep) \(cx + dx * s / 2) \(cy)"
      return "\(inner) L\(arc(s)) Z"
    default: return nil
    }
  }

  /// xorshift64*
  private mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return (state &* 0x2545_F491_4F6C_DD1D) >> 33
  }
}
