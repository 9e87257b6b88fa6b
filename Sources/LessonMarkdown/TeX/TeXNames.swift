/// Names of TeX that decide whether something is a block.
enum TeXNames {
  /// Environments of display mathematics (LaTeX and amsmath); they are inlines to Pandoc.
  static let mathEnvironments: Set<String> = [
    "align", "align*", "alignat", "alignat*", "displaymath", "dmath", "dmath*", "eqnarray", "eqnarray*", "equation",
    "equation*", "flalign", "flalign*", "gather", "gather*", "math", "multline", "multline*",
  ]

  /// Commands that are blocks wherever a block may start.
  static let blockCommands: Set<String> = [
    "appendix", "author", "bibliography", "chapter", "clearpage", "date", "documentclass", "hrule", "include", "input",
    "item", "maketitle", "newpage", "pagebreak", "paragraph", "part", "section", "subparagraph", "subsection",
    "subsubsection", "tableofcontents", "title", "usepackage",
  ]

  /// Commands that are inlines even in a line of their own.
  static let inlineCommands: Set<String> = [
    "cite", "emph", "ref", "textbf", "textit", "texttt", "url", "href", "verb", "footnote",
  ]
}
