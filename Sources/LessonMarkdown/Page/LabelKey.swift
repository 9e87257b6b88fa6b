/// What a reference and a definition have in common: the label without brackets, white space folded, case ignored.
struct LabelKey: Hashable {
  private let text: String

  init(_ label: String) {
    var folded = ""
    var space = false
    for scalar in label.unicodeScalars {
      if scalar.isWhitespace {
        space = true
      } else {
        if space, !folded.isEmpty { folded += " " }
        space = false
        folded.unicodeScalars.append(scalar)
      }
    }
    text = folded.lowercased()
  }
}
