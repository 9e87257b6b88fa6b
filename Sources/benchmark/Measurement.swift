/// A figure of this program's beside Pandoc's.
struct Measurement {
  /// What was measured.
  var name: String
  /// Bytes in a second, seconds, or bytes: written with their unit.
  var ours: String
  var pandocs: String
  /// How many times better ours is.
  var ratio: Double

  /// Seconds; less is better.
  init(_ name: String, seconds ours: Double, pandoc: Double) {
    self.init(name: name, ours: "\(ours.rounded(3)) s", pandocs: "\(pandoc.rounded(3)) s", ratio: pandoc / ours)
  }

  /// Bytes of memory; less is better.
  init(_ name: String, memory ours: Int, pandoc: Int) {
    func words(_ bytes: Int) -> String { "\((Double(bytes) / 1_048_576).rounded(1)) MiB" }
    self.init(name: name, ours: words(ours), pandocs: words(pandoc), ratio: Double(pandoc) / Double(ours))
  }

  /// Seconds in which a number of bytes was read; written as a speed.
  init(_ name: String, bytes: Int, seconds ours: Double, pandoc: Double) {
    func words(_ seconds: Double) -> String { "\((Double(bytes) / 1e6 / seconds).rounded(2)) MB/s" }
    self.init(name: name, ours: words(ours), pandocs: words(pandoc), ratio: pandoc / ours)
  }

  private init(name: String, ours: String, pandocs: String, ratio: Double) {
    self.name = name
    self.ours = ours
    self.pandocs = pandocs
    self.ratio = ratio
  }

  /// A table with one line for each measurement.
  static func table(_ measurements: [Measurement]) -> String {
    let rows =
      [["", "lesson2epub", "Pandoc", "times better"]]
      + measurements.map { [$0.name, $0.ours, $0.pandocs, "\($0.ratio.rounded(1))"] }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { index, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

extension Double {
  /// The number with so many places after the point at the most.
  fileprivate func rounded(_ places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
