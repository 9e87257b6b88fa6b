/// What cleaning must know of drawings beyond ``SVGSchema``.
enum SVGVocabulary {
  /// Elements that change another one's attribute with time.
  static let animations: Set<String> = ["animate", "animateColor", "animateMotion", "animateTransform", "set"]

  /// Elements that text stands in.
  static let textElements: Set<String> = ["altGlyph", "text", "tspan", "textPath"]

  /// Elements that hold text alone.
  static let plainTextElements: Set<String> = ["title", "desc", "style"]

  /// Elements that show nothing without what they refer to, and are taken out with a reference that is refused.
  static let referring: Set<String> = ["image", "feImage", "use", "mpath", "tref", "textPath"]

  /// Attributes whose value is the identifier of another element, or several.
  static let identifierAttributes: Set<String> = ["aria-labelledby", "aria-describedby"]

  /// Attributes for assistive technology, allowed wherever style is.
  static let accessibilityAttributes: Set<String> = [
    "aria-labelledby", "aria-describedby", "aria-label", "aria-hidden",
  ]

  /// Roles that a still picture, or a part of it, can have.
  static let roles: Set<String> = ["img", "group", "presentation", "none"]

  /// What drawing programs keep for themselves, and nobody misses.
  static let silentlyDropped: Set<String> = ["metadata", "flowRoot", "page", "cursor", "color-profile", "view"]

  /// What stands for an attribute that SVG 1.1 demands and later releases do not: the value that nothing would mean.
  static let defaults: [String: KeyValuePairs<String, String>] = [
    "rect": ["width": "0", "height": "0"], "circle": ["r": "0"], "ellipse": ["rx": "0", "ry": "0"],
    "path": ["d": "M0 0"], "polyline": ["points": "0,0"], "polygon": ["points": "0,0"], "stop": ["offset": "0"],
    "image": ["width": "100%", "height": "100%"], "style": ["type": "text/css"], "feFuncR": ["type": "identity"],
    "feFuncG": ["type": "identity"], "feFuncB": ["type": "identity"], "feFuncA": ["type": "identity"],
  ]

  /// What each property can refer to.
  static let meantElements: [String: Set<String>] = [
    "fill": ["linearGradient", "radialGradient", "pattern"], "stroke": ["linearGradient", "radialGradient", "pattern"],
    "clip-path": ["clipPath"], "mask": ["mask"], "filter": ["filter"], "marker-start": ["marker"],
    "marker-mid": ["marker"], "marker-end": ["marker"],
  ]

  /// Elements that others are painted with, which are nothing to show themselves.
  static let painting: Set<String> = [
    "linearGradient", "radialGradient", "pattern", "clipPath", "mask", "filter", "marker",
  ]

  /// Images that may stand in a drawing itself.
  static let imageData = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"]
}
