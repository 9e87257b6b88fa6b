/// TeX's styles, as far as it matters where limits go.
enum MathStyle {
  case display, text, script
}
