/// The elements and attributes of drawings, as far as cleaning must know them.
enum SVGVocabulary {
  /// What a still picture is made of; every other element of SVG's namespace is taken out.
  ///
  /// - Source: SVG 1.1 Appendix K and SVG 2 Appendix E, without scripts, foreign objects, cursors and what SVG 2 adds
  ///   from HTML.
  static let elements: Set<String> = [
    "a", "altGlyph", "altGlyphDef", "altGlyphItem", "animate", "animateColor", "animateMotion", "animateTransform",
    "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix", "feComponentTransfer",
    "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow",
    "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    "filter", "font", "font-face", "g", "glyph", "glyphRef", "hkern", "image", "line", "linearGradient", "marker",
    "mask", "missing-glyph", "mpath", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "set", "stop",
    "style", "svg", "switch", "symbol", "text", "textPath", "title", "tref", "tspan", "use", "view", "vkern",
  ]

  /// Elements that change another one's attribute with time.
  static let animations: Set<String> = ["animate", "animateColor", "animateMotion", "animateTransform", "set"]

  /// Elements that text stands in, where a link can only become a `tspan`.
  static let textElements: Set<String> = ["text", "tspan", "textPath"]

  /// Elements that hold text alone.
  static let plainTextElements: Set<String> = ["title", "desc", "style"]

  /// Elements that show nothing without what they refer to, and are taken out with a reference that is refused.
  static let referring: Set<String> = ["image", "feImage", "use", "mpath", "tref", "glyphRef", "altGlyph"]

  /// Attributes whose value is the identifier of another element, or several.
  static let identifierAttributes: Set<String> = ["aria-labelledby", "aria-describedby", "aria-owns", "aria-controls"]

  /// What drawing programs keep for themselves, and nobody misses.
  static let silentlyDropped: Set<String> = ["metadata", "flowRoot", "flowRegion", "flowPara", "page"]

  /// Images that may stand in a drawing itself.
  static let imageData = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"]
}
