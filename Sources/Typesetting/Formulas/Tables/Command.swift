/// What a command does that isn't a sign.
enum Command {
  /// Where an over- or underbrace's own scripts go: below or above it.
  enum Side { case over, under }

  /// The sizes and fences of a fraction.
  struct Fraction {
    var isDisplayed: Bool?
    var hasRule = true
    var opening = ""
    var closing = ""
  }

  /// What takes the room of what isn't there.
  enum Phantom { case both, width, height, smashed, left, right, centred }

  case space(mu: Int)
  case fraction(Fraction)
  /// `a \over b`
  case infixFraction(Fraction)
  case continuedFraction, generalFraction
  case root
  /// Over a base: an accent's sign.
  case accent(String, isStretchy: Bool)
  /// A brace or line along a base.
  case along(Side, String, takesLimits: Bool)
  case overset, underset, overunderset, stackrel
  case longArrow(String)
  case font(Alphabet)
  case oldFont(Alphabet?)
  case boldSymbol
  case text(Alphabet?)
  case style(MathStyle, level: Int)
  case function(String, Atom.Limits)
  case namedOperator
  case fence(size: EmLength, Atom.Kind)
  case left
  case kind(Atom.Kind)
  case phantom(Phantom)
  case strut
  case enclosure(FormulaEnclosure)
  case wordBox
  case colour, textColour, colourBox
  case not
  case binaryModulo
  case parenthesisedModulo(word: String, hasParentheses: Bool)
  case smartDots
  case begin
  case substack
  case define(onlyIfNew: Bool)
  case plainDefine, alias, declareOperator
  case tag, label
  case reference(hasParentheses: Bool)
  case horizontalSpace
  case words(String)
  case number, unit, quantity
  case prescript
  /// Says nothing about what is seen; takes so many arguments with it.
  case ignored(arguments: Int)
}
