/// The fences that stretch with what is between them.
enum Delimiters {
  /// The fence that a command names.
  static func named(_ name: String) -> String? { commands[name] }

  /// The fence that a character is; empty for the dot, which stands for none.
  static func character(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case ".": ""
    case "<": "⟨"
    case ">": "⟩"
    case "(", ")", "[", "]", "|", "/", "‖", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋", "↑", "↓": String(scalar)
    default: nil
    }
  }

  /// Those whose form MathML can't tell from the sign, as they may open and close.
  static let ambiguous: Set<String> = ["|", "‖", "/", "\\", "↑", "↓", "↕", "⇑", "⇓", "⇕"]

  private static let commands: [String: String] = [
    "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "langle": "⟨", "rangle": "⟩",
    "lceil": "⌈", "rceil": "⌉", "lfloor": "⌊", "rfloor": "⌋", "vert": "|", "lvert": "|", "rvert": "|", "|": "‖",
    "Vert": "‖", "lVert": "‖", "rVert": "‖", "uparrow": "↑", "downarrow": "↓", "updownarrow": "↕", "Uparrow": "⇑",
    "Downarrow": "⇓", "Updownarrow": "⇕", "backslash": "\\", "lgroup": "⟮", "rgroup": "⟯", "lmoustache": "⎰",
    "rmoustache": "⎱", "ulcorner": "⌜", "urcorner": "⌝", "llcorner": "⌞", "lrcorner": "⌟", "llbracket": "⟦",
    "rrbracket": "⟧", "mid": "|",
  ]
}
