/// The commands of LaTeX's mathematics and amsmath that aren't signs.
enum CommandTable {
  static let named: [String: Command] = {
    var result = spaces
    for part in [structures, accents, fonts, functions, fences, others] { result.merge(part) { $1 } }
    return result
  }()

  /// Commands that only a row of something else understands: they end the row that they stand in.
  static let rowEnds: Set<String> = ["\\", "cr", "newline", "end", "right", "middle", ")", "]"]

  private static let spaces: [String: Command] = [
    ",": .space(mu: 3), "thinspace": .space(mu: 3), ":": .space(mu: 4), ">": .space(mu: 4),
    "medspace": .space(mu: 4), ";": .space(mu: 5), "thickspace": .space(mu: 5), "!": .space(mu: -3),
    "negthinspace": .space(mu: -3), "negmedspace": .space(mu: -4), "negthickspace": .space(mu: -5),
    " ": .space(mu: 6), "~": .space(mu: 6), "space": .space(mu: 6), "nobreakspace": .space(mu: 6),
    "enspace": .space(mu: 9), "enskip": .space(mu: 9), "quad": .space(mu: 18), "qquad": .space(mu: 36),
    "hspace": .horizontalSpace, "mspace": .horizontalSpace, "hskip": .horizontalSpace, "mskip": .horizontalSpace,
    "kern": .horizontalSpace, "mkern": .horizontalSpace,
  ]

  private static let structures: [String: Command] = [
    "frac": .fraction(.init()), "dfrac": .fraction(.init(isDisplayed: true)),
    "tfrac": .fraction(.init(isDisplayed: false)), "cfrac": .continuedFraction, "genfrac": .generalFraction,
    "binom": .fraction(.init(hasRule: false, opening: "(", closing: ")")),
    "dbinom": .fraction(.init(isDisplayed: true, hasRule: false, opening: "(", closing: ")")),
    "tbinom": .fraction(.init(isDisplayed: false, hasRule: false, opening: "(", closing: ")")),
    "over": .infixFraction(.init()), "atop": .infixFraction(.init(hasRule: false)),
    "choose": .infixFraction(.init(hasRule: false, opening: "(", closing: ")")),
    "brace": .infixFraction(.init(hasRule: false, opening: "{", closing: "}")),
    "brack": .infixFraction(.init(hasRule: false, opening: "[", closing: "]")),
    "sqrt": .root, "overset": .overset, "underset": .underset, "overunderset": .overunderset, "stackrel": .stackrel,
    "prescript": .prescript, "substack": .substack, "begin": .begin, "left": .left,
  ]

  private static let accents: [String: Command] = [
    "hat": .accent("ˆ", isStretchy: false), "widehat": .accent("^", isStretchy: true),
    "tilde": .accent("˜", isStretchy: false), "widetilde": .accent("~", isStretchy: true),
    "bar": .accent("¯", isStretchy: false), "vec": .accent("→", isStretchy: false),
    "dot": .accent("˙", isStretchy: false), "ddot": .accent("¨", isStretchy: false),
    "dddot": .accent("˙˙˙", isStretchy: false), "ddddot": .accent("˙˙˙˙", isStretchy: false),
    "acute": .accent("´", isStretchy: false), "grave": .accent("`", isStretchy: false),
    "breve": .accent("˘", isStretchy: false), "check": .accent("ˇ", isStretchy: false),
    "widecheck": .accent("ˇ", isStretchy: true), "mathring": .accent("˚", isStretchy: false),
    "overline": .along(.over, "¯", takesLimits: false), "underline": .along(.under, "_", takesLimits: false),
    "underbar": .along(.under, "_", takesLimits: false),
    "overbrace": .along(.over, "⏞", takesLimits: true), "underbrace": .along(.under, "⏟", takesLimits: true),
    "overbracket": .along(.over, "⎴", takesLimits: true), "underbracket": .along(.under, "⎵", takesLimits: true),
    "overparen": .along(.over, "⏜", takesLimits: true), "underparen": .along(.under, "⏝", takesLimits: true),
    "overrightarrow": .along(.over, "→", takesLimits: false), "overleftarrow": .along(.over, "←", takesLimits: false),
    "overleftrightarrow": .along(.over, "↔", takesLimits: false),
    "underrightarrow": .along(.under, "→", takesLimits: false),
    "underleftarrow": .along(.under, "←", takesLimits: false),
    "underleftrightarrow": .along(.under, "↔", takesLimits: false),
    "overrightharpoon": .along(.over, "⇀", takesLimits: false),
    "xrightarrow": .longArrow("→"), "xleftarrow": .longArrow("←"), "xleftrightarrow": .longArrow("↔"),
    "xRightarrow": .longArrow("⇒"), "xLeftarrow": .longArrow("⇐"), "xLeftrightarrow": .longArrow("⇔"),
    "xmapsto": .longArrow("↦"), "xhookrightarrow": .longArrow("↪"), "xhookleftarrow": .longArrow("↩"),
    "xrightharpoonup": .longArrow("⇀"), "xleftharpoonup": .longArrow("↼"), "xrightleftharpoons": .longArrow("⇌"),
    "xleftrightharpoons": .longArrow("⇋"), "xlongequal": .longArrow("="), "xtwoheadrightarrow": .longArrow("↠"),
  ]

  private static let fonts: [String: Command] = [
    "mathrm": .font(.upright), "mathup": .font(.upright), "mathnormal": .font(.italic), "mathit": .font(.italic),
    "mathbf": .font(.bold), "mathbfup": .font(.bold), "mathbfit": .font(.boldItalic), "mathbb": .font(.doubleStruck),
    "mathds": .font(.doubleStruck), "Bbb": .font(.doubleStruck), "mathcal": .font(.script),
    "mathscr": .font(.script), "mathbfcal": .font(.boldScript), "mathbfscr": .font(.boldScript),
    "mathfrak": .font(.fraktur), "mathbffrak": .font(.boldFraktur), "mathsf": .font(.sansSerif),
    "mathsfit": .font(.sansItalic), "mathbfsf": .font(.sansBold), "mathtt": .font(.monospace),
    "boldsymbol": .boldSymbol, "bm": .boldSymbol, "pmb": .boldSymbol, "symbf": .font(.bold),
    "text": .text(nil), "textrm": .text(nil), "textup": .text(nil), "textnormal": .text(nil), "mbox": .text(nil),
    "hbox": .text(nil), "textmd": .text(nil), "textsc": .text(nil), "fbox": .wordBox,
    "textbf": .text(.bold), "textit": .text(.italic), "textsl": .text(.italic), "emph": .text(.italic),
    "textsf": .text(.sansSerif), "texttt": .text(.monospace), "rm": .oldFont(.upright), "bf": .oldFont(.bold),
    "it": .oldFont(.italic), "sf": .oldFont(.sansSerif), "tt": .oldFont(.monospace), "cal": .oldFont(.script),
    "mit": .oldFont(.italic), "frak": .oldFont(.fraktur), "boldmath": .oldFont(.bold),
  ]

  private static let functions: [String: Command] = {
    var result: [String: Command] = [:]
    let plain = """
      arccos arccot arccsc arcsec arcsin arctan arg cos cosh cot coth csc csch ctg deg dim exp hom ker lb lg ln log
      sec sech sgn sign sin sinh tan tanh tg arcosh arsinh artanh rank trace Tr tr var Var Cov cov erf
      """
    let limited = "det gcd inf lim max min Pr sup argmax argmin"
    for name in plain.split(whereSeparator: \.isWhitespace) { result[String(name)] = .function(String(name), .never) }
    for name in limited.split(separator: " ") { result[String(name)] = .function(String(name), .whenDisplayed) }
    result["liminf"] = .function("lim\u{2009}inf", .whenDisplayed)
    result["limsup"] = .function("lim\u{2009}sup", .whenDisplayed)
    result["injlim"] = .function("inj\u{2009}lim", .whenDisplayed)
    result["projlim"] = .function("proj\u{2009}lim", .whenDisplayed)
    result["operatorname"] = .namedOperator
    result["operatornamewithlimits"] = .namedOperator
    return result
  }()

  private static let fences: [String: Command] = {
    var result: [String: Command] = [:]
    for (name, size) in [("big", 1200), ("Big", 1800), ("bigg", 2400), ("Bigg", 3000)] {
      let size = EmLength(thousandths: size)
      result[name] = .fence(size: size, .ordinary)
      result[name + "l"] = .fence(size: size, .opening)
      result[name + "r"] = .fence(size: size, .closing)
      result[name + "m"] = .fence(size: size, .relation)
    }
    return result
  }()

  private static let others: [String: Command] = [
    "displaystyle": .style(.display, level: 0), "textstyle": .style(.text, level: 0),
    "scriptstyle": .style(.script, level: 1), "scriptscriptstyle": .style(.script, level: 2),
    "mathord": .kind(.ordinary), "mathop": .kind(.largeOperator), "mathbin": .kind(.binary),
    "mathrel": .kind(.relation), "mathopen": .kind(.opening), "mathclose": .kind(.closing),
    "mathpunct": .kind(.punctuation), "mathinner": .kind(.inner),
    "phantom": .phantom(.both), "hphantom": .phantom(.width), "vphantom": .phantom(.height),
    "smash": .phantom(.smashed), "llap": .phantom(.left), "rlap": .phantom(.right), "clap": .phantom(.centred),
    "mathllap": .phantom(.left), "mathrlap": .phantom(.right), "mathclap": .phantom(.centred),
    "mathstrut": .strut, "strut": .strut,
    "boxed": .enclosure(.box), "cancel": .enclosure(.upwardStrike), "bcancel": .enclosure(.downwardStrike),
    "xcancel": .enclosure(.cross), "sout": .enclosure(.strike),
    "color": .colour, "textcolor": .textColour, "colorbox": .colourBox,
    "not": .not, "bmod": .binaryModulo, "pmod": .parenthesisedModulo(word: "mod", hasParentheses: true),
    "mod": .parenthesisedModulo(word: "mod", hasParentheses: false),
    "pod": .parenthesisedModulo(word: "", hasParentheses: true),
    "dots": .smartDots, "newcommand": .define(onlyIfNew: false), "def": .plainDefine, "gdef": .plainDefine,
    "renewcommand": .define(onlyIfNew: false), "providecommand": .define(onlyIfNew: true), "let": .alias,
    "DeclareMathOperator": .declareOperator,
    "tag": .tag, "label": .label, "ref": .reference(hasParentheses: false), "eqref": .reference(hasParentheses: true),
    "LaTeX": .words("LaTeX"), "TeX": .words("TeX"), "num": .number, "si": .unit, "unit": .unit, "SI": .quantity,
    "qty": .quantity,
    "nonumber": .ignored(arguments: 0), "notag": .ignored(arguments: 0), "displaylimits": .ignored(arguments: 0),
    "allowbreak": .ignored(arguments: 0), "nobreak": .ignored(arguments: 0), "noindent": .ignored(arguments: 0),
    "centering": .ignored(arguments: 0), "relax": .ignored(arguments: 0), "protect": .ignored(arguments: 0),
    "hfill": .ignored(arguments: 0), "displaybreak": .ignored(arguments: 0), "break": .ignored(arguments: 0),
    "small": .ignored(arguments: 0), "large": .ignored(arguments: 0), "Large": .ignored(arguments: 0),
    "normalsize": .ignored(arguments: 0), "footnotesize": .ignored(arguments: 0), "tiny": .ignored(arguments: 0),
    "limits": .ignored(arguments: 0), "nolimits": .ignored(arguments: 0), "/": .ignored(arguments: 0),
    "hline": .ignored(arguments: 0), "vspace": .ignored(arguments: 1), "vskip": .ignored(arguments: 1),
    "setlength": .ignored(arguments: 2), "require": .ignored(arguments: 1), "class": .ignored(arguments: 1),
  ]
}
