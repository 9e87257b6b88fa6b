/// Formulas and code, typeset: pure functions from text to structure.
public enum Typesetting {}
