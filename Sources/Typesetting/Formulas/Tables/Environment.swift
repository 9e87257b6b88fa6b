/// How the lines between `\begin` and `\end` are set.
struct Environment {
  enum Layout {
    /// Columns as in a matrix; all as given, or centred.
    case matrix
    /// Columns as told behind `\begin{array}`.
    case array
    /// Two columns, the second one for conditions.
    case cases
    /// Pairs of columns: right, left.
    case aligned
    /// Right, centre, left.
    case equationArray
    /// One column, centred.
    case gathered
    /// One column: the first line left, the last one right.
    case multiline
    /// No table: one formula.
    case equation
    /// Small centred lines.
    case small
  }

  var layout: Layout
  var opening = ""
  var closing = ""
  var isDisplayed = false
  /// Whether an argument in braces follows `\begin{…}`, and says nothing that is seen.
  var hasArgument = false

  /// The environment of a name; a star at its end means that lines get no numbers, which they don't get here.
  static func named(_ name: String) -> Environment? {
    table[name.hasSuffix("*") ? String(name.dropLast()) : name]
  }

  static var names: [String] { table.keys.sorted() }

  private static let table: [String: Environment] = [
    "matrix": Environment(layout: .matrix), "pmatrix": Environment(layout: .matrix, opening: "(", closing: ")"),
    "bmatrix": Environment(layout: .matrix, opening: "[", closing: "]"),
    "Bmatrix": Environment(layout: .matrix, opening: "{", closing: "}"),
    "vmatrix": Environment(layout: .matrix, opening: "|", closing: "|"),
    "Vmatrix": Environment(layout: .matrix, opening: "‖", closing: "‖"),
    "smallmatrix": Environment(layout: .small),
    "psmallmatrix": Environment(layout: .small, opening: "(", closing: ")"),
    "bsmallmatrix": Environment(layout: .small, opening: "[", closing: "]"),
    "array": Environment(layout: .array), "darray": Environment(layout: .array, isDisplayed: true),
    "tabular": Environment(layout: .array),
    "subarray": Environment(layout: .small, hasArgument: true),
    "cases": Environment(layout: .cases, opening: "{"),
    "dcases": Environment(layout: .cases, opening: "{", isDisplayed: true),
    "rcases": Environment(layout: .cases, closing: "}"),
    "drcases": Environment(layout: .cases, closing: "}", isDisplayed: true),
    "align": Environment(layout: .aligned, isDisplayed: true),
    "aligned": Environment(layout: .aligned, isDisplayed: true),
    "flalign": Environment(layout: .aligned, isDisplayed: true),
    "split": Environment(layout: .aligned, isDisplayed: true),
    "alignat": Environment(layout: .aligned, isDisplayed: true, hasArgument: true),
    "alignedat": Environment(layout: .aligned, isDisplayed: true, hasArgument: true),
    "xalignat": Environment(layout: .aligned, isDisplayed: true, hasArgument: true),
    "eqnarray": Environment(layout: .equationArray, isDisplayed: true),
    "gather": Environment(layout: .gathered, isDisplayed: true),
    "gathered": Environment(layout: .gathered, isDisplayed: true),
    "multline": Environment(layout: .multiline, isDisplayed: true),
    "multlined": Environment(layout: .multiline, isDisplayed: true),
    "dgroup": Environment(layout: .gathered, isDisplayed: true),
    "equation": Environment(layout: .equation, isDisplayed: true),
    "displaymath": Environment(layout: .equation, isDisplayed: true),
    "dmath": Environment(layout: .equation, isDisplayed: true),
    "math": Environment(layout: .equation), "subequations": Environment(layout: .equation, isDisplayed: true),
  ]
}
