import Book

/// What a book says of its own accessibility, in its language: facts, and gaps that are known
/// (EPUB Accessibility 1.1 §Accessibility summary).
struct AccessibilitySummary {
  let labels: Labels

  func text(of facts: BookMetadata.Accessibility) -> String {
    var sentences = [labels["AccessibilityStructure"]]
    if facts.hasImages {
      sentences.append(labels[facts.imagesHaveAlternatives ? "AccessibilityImages" : "AccessibilityImageGaps"])
    }
    return sentences.joined(separator: labels.language.hasPrefix("ja") ? "" : " ")
  }
}
