/// What SVG 1.1 lets an element have. Both EPUBChecks hold drawings to it, the older one as errors.
///
/// - Source: SVG 1.1 Appendix A, without scripts, foreign objects, cursors, colour profiles and metadata.
enum SVGSchema {
  /// Lines of `element: property group; content group; flags; attributes of its own`.
  static let elements = """
    altGlyph: span; desc; style href; dx dy format glyphRef requiredFeatures rotate systemLanguage x y
    altGlyphDef: none; altGlyphDef; ;
    altGlyphItem: none; altGlyphItem; ;
    animate: fill; view; href; accumulate additive attributeName attributeType begin by calcMode dur end from \
      keySplines keyTimes max min repeatCount repeatDur requiredFeatures restart systemLanguage to values
    animateColor: fill; view; href; accumulate additive attributeName attributeType begin by calcMode dur end from \
      keySplines keyTimes max min repeatCount repeatDur requiredFeatures restart systemLanguage to values
    animateMotion: fill; animateMotion; href; accumulate additive begin by calcMode dur end from keyPoints \
      keySplines keyTimes max min origin path repeatCount repeatDur requiredFeatures restart rotate systemLanguage to \
      values
    animateTransform: fill; view; href; accumulate additive attributeName attributeType begin by calcMode dur end \
      from keySplines keyTimes max min repeatCount repeatDur requiredFeatures restart systemLanguage to type values
    circle: shape; use; style; cx cy r requiredFeatures systemLanguage transform
    clipPath: text; clipPath; style; clipPathUnits requiredFeatures systemLanguage transform
    defs: all; svg; style; requiredFeatures systemLanguage transform
    desc: none; desc; style;
    ellipse: shape; use; style; cx cy requiredFeatures rx ry systemLanguage transform
    feBlend: filter; feBlend; ; height in in2 mode result width x y
    feColorMatrix: filter; feBlend; ; height in result type values width x y
    feComponentTransfer: filter; feComponentTransfer; ; height in result width x y
    feComposite: filter; feBlend; ; height in in2 k1 k2 k3 k4 operator result width x y
    feConvolveMatrix: filter; feBlend; ; bias divisor edgeMode height in kernelMatrix kernelUnitLength order \
      preserveAlpha result targetX targetY width x y
    feDiffuseLighting: lighting; feDiffuseLighting; style; diffuseConstant height in kernelUnitLength result \
      surfaceScale width x y
    feDisplacementMap: filter; feBlend; ; height in in2 result scale width x xChannelSelector y yChannelSelector
    feDistantLight: none; feBlend; ; azimuth elevation
    feFlood: flood; stop; style; height in result width x y
    feFuncA: none; feBlend; ; amplitude exponent intercept offset slope tableValues type
    feFuncB: none; feBlend; ; amplitude exponent intercept offset slope tableValues type
    feFuncG: none; feBlend; ; amplitude exponent intercept offset slope tableValues type
    feFuncR: none; feBlend; ; amplitude exponent intercept offset slope tableValues type
    feGaussianBlur: filter; feBlend; ; height in result stdDeviation width x y
    feImage: all; feImage; style href; height preserveAspectRatio result width x y
    feMerge: filter; feMerge; ; height result width x y
    feMergeNode: none; feBlend; ; in
    feMorphology: filter; feBlend; ; height in operator radius result width x y
    feOffset: filter; feBlend; ; dx dy height in result width x y
    fePointLight: none; feBlend; ; x y z
    feSpecularLighting: lighting; feDiffuseLighting; style; height in kernelUnitLength result specularConstant \
      specularExponent surfaceScale width x y
    feSpotLight: none; feBlend; ; limitingConeAngle pointsAtX pointsAtY pointsAtZ specularExponent x y z
    feTile: filter; feBlend; ; height in result width x y
    feTurbulence: filter; feBlend; ; baseFrequency height numOctaves result seed stitchTiles type width x y
    filter: all; filter; style href; filterRes filterUnits height primitiveUnits width x y
    font: all; font; style; horiz-adv-x horiz-origin-x horiz-origin-y vert-adv-y vert-origin-x vert-origin-y
    font-face: font; view; ; accent-height alphabetic ascent bbox cap-height descent hanging ideographic \
      mathematical overline-position overline-thickness panose-1 slope stemh stemv strikethrough-position \
      strikethrough-thickness underline-position underline-thickness unicode-range units-per-em v-alphabetic v-hanging \
      v-ideographic v-mathematical widths x-height
    g: all; svg; style; requiredFeatures systemLanguage transform
    glyph: all; svg; style; arabic-form d glyph-name horiz-adv-x lang orientation unicode vert-adv-y vert-origin-x \
      vert-origin-y
    glyphRef: glyphRef; desc; style href; dx dy format glyphRef x y
    hkern: none; desc; ; g1 g2 k u1 u2
    image: image; use; style href; height preserveAspectRatio requiredFeatures systemLanguage transform width x y
    line: line; use; style; requiredFeatures systemLanguage transform x1 x2 y1 y2
    linearGradient: gradient; linearGradient; style href; gradientTransform gradientUnits spreadMethod x1 x2 y1 y2
    marker: all; svg; style; markerHeight markerUnits markerWidth orient preserveAspectRatio refX refY viewBox
    mask: all; svg; style; height maskContentUnits maskUnits requiredFeatures systemLanguage width x y
    missing-glyph: all; svg; style; d horiz-adv-x vert-adv-y vert-origin-x vert-origin-y
    mpath: none; view; href;
    path: line; use; style; d pathLength requiredFeatures systemLanguage transform
    pattern: all; svg; style href; height patternContentUnits patternTransform patternUnits preserveAspectRatio \
      requiredFeatures systemLanguage viewBox width x y
    polygon: line; use; style; points requiredFeatures systemLanguage transform
    polyline: line; use; style; points requiredFeatures systemLanguage transform
    radialGradient: gradient; linearGradient; style href; cx cy fx fy gradientTransform gradientUnits r spreadMethod
    rect: shape; use; style; height requiredFeatures rx ry systemLanguage transform width x y
    set: fill; view; href; attributeName attributeType begin dur end max min repeatCount repeatDur requiredFeatures \
      restart systemLanguage to
    stop: gradient; stop; style; offset
    style: none; desc; ; media title type
    svg: all; svg; style; height preserveAspectRatio requiredFeatures systemLanguage version viewBox width x y
    switch: all; switch; style; requiredFeatures systemLanguage transform
    symbol: all; svg; style; preserveAspectRatio viewBox
    text: text; text; style; dx dy lengthAdjust requiredFeatures rotate systemLanguage textLength transform x y
    textPath: span; tspan; style href; lengthAdjust method requiredFeatures spacing startOffset systemLanguage \
      textLength
    title: none; desc; style;
    tref: span; tref; style href; dx dy lengthAdjust requiredFeatures rotate systemLanguage textLength x y
    tspan: span; tspan; style; dx dy lengthAdjust requiredFeatures rotate systemLanguage textLength x y
    use: all; use; style href; height requiredFeatures systemLanguage transform width x y
    view: none; view; ; preserveAspectRatio viewBox viewTarget
    vkern: none; desc; ; g1 g2 k u1 u2
    """

  /// Lines of `property group: properties that may stand as attributes`.
  static let properties = """
    all: alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation- \
      filters color-profile color-rendering cursor direction display dominant-baseline enable-background fill fill- \
      opacity fill-rule filter flood-color flood-opacity font-family font-size font-size-adjust font-stretch font- \
      style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering kerning \
      letter-spacing lighting-color marker-end marker-mid marker-start mask opacity overflow pointer-events shape- \
      rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin \
      stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering unicode-bidi visibility \
      word-spacing writing-mode
    none:
    image: clip clip-path clip-rule color color-interpolation color-profile color-rendering cursor display fill- \
      opacity filter image-rendering mask opacity overflow pointer-events shape-rendering stroke-opacity text- \
      rendering visibility
    line: clip-path clip-rule color color-interpolation color-rendering cursor display fill fill-opacity fill-rule \
      filter image-rendering marker-end marker-mid marker-start mask opacity pointer-events shape-rendering stroke \
      stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width \
      text-rendering visibility
    shape: clip-path clip-rule color color-interpolation color-rendering cursor display fill fill-opacity fill-rule \
      filter image-rendering mask opacity pointer-events shape-rendering stroke stroke-dasharray stroke-dashoffset \
      stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-rendering visibility
    text: alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-rendering cursor \
      direction display dominant-baseline fill fill-opacity fill-rule filter font-family font-size font-size-adjust \
      font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image- \
      rendering kerning letter-spacing mask opacity pointer-events shape-rendering stroke stroke-dasharray stroke- \
      dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text- \
      decoration text-rendering unicode-bidi visibility word-spacing writing-mode
    span: alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-rendering cursor \
      direction display dominant-baseline fill fill-opacity fill-rule filter font-family font-size font-size-adjust \
      font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image- \
      rendering kerning letter-spacing mask opacity pointer-events shape-rendering stroke stroke-dasharray stroke- \
      dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text- \
      decoration text-rendering unicode-bidi visibility word-spacing
    glyphRef: font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
    gradient: color color-interpolation color-rendering stop-color stop-opacity
    filter: color-interpolation-filters
    flood: color color-interpolation color-interpolation-filters color-rendering flood-color flood-opacity
    lighting: color color-interpolation color-interpolation-filters color-rendering lighting-color
    fill: fill
    font: font-family font-size font-stretch font-style font-variant font-weight
    """

  /// Lines of `content group: elements that may stand within`; a group is named after one of its elements.
  static let contents = """
    desc:
    altGlyphDef: altGlyphItem glyphRef
    altGlyphItem: glyphRef
    view: desc title
    animateMotion: desc mpath title
    use: animate animateColor animateMotion animateTransform desc set title
    clipPath: altGlyphDef animate animateColor animateMotion animateTransform circle desc ellipse line path polygon \
      polyline rect set text title use
    svg: altGlyphDef animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse filter \
      font font-face g image line linearGradient marker mask path pattern polygon polyline radialGradient rect set \
      style svg switch symbol text title use view
    feBlend: animate set
    feComponentTransfer: feFuncA feFuncB feFuncG feFuncR
    feDiffuseLighting: animate animateColor feDistantLight fePointLight feSpotLight set
    stop: animate animateColor set
    feImage: animate animateTransform set
    feMerge: feMergeNode
    filter: animate desc feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting \
      feDisplacementMap feFlood feGaussianBlur feImage feMerge feMorphology feOffset feSpecularLighting feTile \
      feTurbulence set title
    font: desc font-face glyph hkern missing-glyph title vkern
    linearGradient: animate animateTransform desc set stop title
    switch: animate animateColor animateMotion animateTransform circle desc ellipse g image line path polygon \
      polyline rect set svg switch text title use
    text: altGlyph animate animateColor animateMotion animateTransform desc set textPath title tref tspan
    tspan: altGlyph animate animateColor desc set title tref tspan
    tref: animate animateColor desc set title
    """

  /// Lines of `attribute: the only values it may have`.
  static let values = """
    accumulate: none sum
    additive: replace sum
    alignment-baseline: after-edge alphabetic auto baseline before-edge central hanging ideographic inherit \
      mathematical middle text-after-edge text-before-edge
    calcMode: discrete linear paced spline
    clip-rule: evenodd inherit nonzero
    clipPathUnits: objectBoundingBox userSpaceOnUse
    color-interpolation: auto inherit linearRGB sRGB
    color-interpolation-filters: auto inherit linearRGB sRGB
    color-rendering: auto inherit optimizeQuality optimizeSpeed
    direction: inherit ltr rtl
    display: block compact inherit inline inline-table list-item marker none run-in table table-caption table-cell \
      table-column table-column-group table-footer-group table-header-group table-row table-row-group
    dominant-baseline: alphabetic auto central hanging ideographic inherit mathematical middle no-change reset-size \
      text-after-edge text-before-edge use-script
    edgeMode: duplicate none wrap
    fill-rule: evenodd inherit nonzero
    filterUnits: objectBoundingBox userSpaceOnUse
    font-stretch: condensed expanded extra-condensed extra-expanded inherit narrower normal semi-condensed semi- \
      expanded ultra-condensed ultra-expanded wider
    font-style: inherit italic normal oblique
    font-variant: inherit normal small-caps
    font-weight: 100 200 300 400 500 600 700 800 900 bold bolder inherit lighter normal
    gradientUnits: objectBoundingBox userSpaceOnUse
    image-rendering: auto inherit optimizeQuality optimizeSpeed
    lengthAdjust: spacing spacingAndGlyphs
    markerUnits: strokeWidth userSpaceOnUse
    maskContentUnits: objectBoundingBox userSpaceOnUse
    maskUnits: objectBoundingBox userSpaceOnUse
    method: align stretch
    mode: darken lighten multiply normal screen
    overflow: auto hidden inherit scroll visible
    patternContentUnits: objectBoundingBox userSpaceOnUse
    patternUnits: objectBoundingBox userSpaceOnUse
    pointer-events: all fill inherit none painted stroke visible visibleFill visiblePainted visibleStroke
    preserveAlpha: false true
    primitiveUnits: objectBoundingBox userSpaceOnUse
    restart: always never whenNotActive
    shape-rendering: auto crispEdges geometricPrecision inherit optimizeSpeed
    spacing: auto exact
    spreadMethod: pad reflect repeat
    stitchTiles: noStitch stitch
    stroke-linecap: butt inherit round square
    stroke-linejoin: bevel inherit miter round
    text-anchor: end inherit middle start
    text-rendering: auto geometricPrecision inherit optimizeLegibility optimizeSpeed
    unicode-bidi: bidi-override embed inherit normal
    version: 1.1
    visibility: hidden inherit visible
    writing-mode: inherit lr lr-tb rl rl-tb tb tb-rl
    xChannelSelector: A B G R
    yChannelSelector: A B G R
    """
}
