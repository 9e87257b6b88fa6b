/// Names of TeX that decide whether something is a block.
enum TeXNames {
  /// Environments of display mathematics (LaTeX and amsmath); they are inlines to Pandoc.
  static let mathEnvironments: Set<String> = [
    "align", "align*", "alignat", "alignat*", "displaymath", "dmath", "dmath*", "eqnarray", "eqnarray*", "equation",
    "equation*", "flalign", "flalign*", "gather", "gather*", "math", "multline", "multline*",
  ]

  /// Commands that are blocks wherever a block may start.
  static let blockCommands: Set<String> = [
    "addcontentsline", "addtocounter", "author", "bibliography", "bibliographystyle", "caption", "chapter",
    "clearpage", "date", "documentclass", "endinput", "hrule", "hspace", "include", "input", "item", "listoffigures",
    "listoftables", "lstinputlisting", "maketitle", "newpage", "newtheorem", "pagebreak", "par", "paragraph", "part",
    "raggedright", "rule", "section", "special", "strut", "subfile", "subparagraph", "subsection", "subsubsection",
    "title", "usepackage", "vspace",
  ]

  /// Commands that take no arguments.
  static let commandsAlone: Set<String> = ["hrule", "item", "par", "raggedright", "strut"]

  /// Commands that are inlines even in a line of their own.
  static let inlineCommands: Set<String> = [
    "H", "L", "LaTeX", "O", "P", "S", "SI", "TeX", "aa", "ac", "ae", "alert", "autoref", "bf", "c", "cite", "citep",
    "citet", "copyright", "dots", "em", "emph", "enquote", "ensuremath", "eqref", "footnote", "gls", "hbox", "href",
    "i", "includegraphics", "index", "it", "j", "k", "l", "label", "ldots", "lettrine", "mbox", "newline", "nocite",
    "noindent", "num", "o", "pounds", "ref", "rm", "si", "sout", "ss", "textasciitilde", "textbackslash", "textbf",
    "textcolor", "textit", "textquotedblleft", "textrm", "textsc", "textsf", "texttt", "thanks", "tt", "today", "u",
    "uline", "underline", "url", "v", "vbox", "verb", "xspace",
  ]
}
