/// Which HTML elements are blocks to Pandoc.
enum HTMLElementNames {
  /// Elements that end the paragraph they stand in.
  static let blocks: Set<String> = htmlBlocks.union(docBookBlocks).union(["case", "default", "switch"])

  private static let htmlBlocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "canvas", "caption", "center", "col", "colgroup", "dd",
    "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "isindex", "li", "main", "menu", "meta", "nav",
    "noframes", "ol", "output", "p", "pre", "script", "section", "summary", "table", "tbody", "td", "textarea",
    "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  /// Elements of DocBook; the three names added to them are EPUB's.
  private static let docBookBlocks: Set<String> = [
    "bibliolist", "calloutlist", "caution", "classsynopsis", "cmdsynopsis", "epigraph", "equation", "example",
    "formalpara", "funcsynopsis", "glosslist", "important", "informalequation", "informalexample", "informalfigure",
    "informaltable", "itemizedlist", "literallayout", "mediaobject", "msgset", "note", "orderedlist", "para",
    "procedure", "programlisting", "programlistingco", "qandaset", "screen", "screenco", "screenshot",
    "segmentedlist", "sidebar", "simpara", "simplelist", "synopsis", "task", "tip", "variablelist", "warning",
  ]

  /// Elements that are blocks where a block may start, and inlines within a paragraph.
  static let either: Set<String> = [
    "applet", "area", "audio", "button", "del", "embed", "iframe", "ins", "map", "noscript", "object", "progress",
    "source", "style", "svg", "track", "video",
  ]

  /// Elements whose contents are not Markdown.
  static let verbatim: Set<String> = ["pre", "script", "style", "textarea"]

  /// Elements that have no contents.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
  ]
}
