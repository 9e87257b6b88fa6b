/// The names of divs that the lesson format knows, and slips in writing them that have only one meaning.
///
/// - Source: the Workbench's reference, "Table of classes".
public enum DivName {
  /// Names as authors should write them.
  public static let all: Set<String> = [
    "callout", "caution", "challenge", "checklist", "discussion", "group-tab", "hint", "instructor", "keypoints",
    "objectives", "prereq", "questions", "solution", "spoiler", "tab", "testimonial",
  ]

  /// Names in the lesson's own language, which the website doesn't know.
  private static let translated: [String: String] = [
    // French
    "objectifs": "objectives", "indice": "hint", "instructeur": "instructor", "points-clés": "keypoints",
    "points-cles": "keypoints", "défi": "challenge", "defi": "challenge", "prérequis": "prereq",
    "prerequis": "prereq", "attention": "caution", "témoignage": "testimonial", "onglet": "tab",
    // Spanish
    "objetivos": "objectives", "preguntas": "questions", "pista": "hint", "solución": "solution",
    "desafío": "challenge", "puntos-clave": "keypoints", "prerrequisitos": "prereq", "discusión": "discussion",
    "testimonio": "testimonial",
    // German
    "lernziele": "objectives", "fragen": "questions", "hinweis": "hint", "lösung": "solution", "aufgabe": "challenge",
    "voraussetzungen": "prereq", "diskussion": "discussion", "vorsicht": "caution",
    // Italian
    "obiettivi": "objectives", "domande": "questions", "suggerimento": "hint", "soluzione": "solution",
    "sfida": "challenge", "punti-chiave": "keypoints", "prerequisiti": "prereq", "discussione": "discussion",
  ]

  /// The name that was meant by one that the format doesn't know: `Challenge`, `{challenge}`, `.challenge`,
  /// `challenge::::`, `objectifs`; nil where none was, or where the name is right.
  public static func meant(by name: String) -> String? {
    if all.contains(name) { return nil }
    let bare = name.drop { ".{:".contains($0) }.reversed().drop { "}:".contains($0) }.reversed()
    let candidate = String(bare).lowercased()
    return all.contains(candidate) ? candidate : translated[candidate]
  }
}
