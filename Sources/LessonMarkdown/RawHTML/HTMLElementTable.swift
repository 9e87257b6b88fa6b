/// The one table of HTML elements that lessons may use: what each becomes, and which end tags authors may leave out.
///
/// Source: HTML Living Standard, §The elements of HTML, §Optional tags.
enum HTMLElementTable {
  /// The role of an element; nil for one that HTML doesn't have.
  static func role(of name: String) -> HTMLRole? {
    if let role = roles[name] { return role }
    // custom elements have a hyphen in their name
    return name.utf8.contains(UInt8(ascii: "-")) ? .transparent : nil
  }

  private static let roles: [String: HTMLRole] = [
    "p": .paragraph, "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5),
    "h6": .heading(6), "blockquote": .quote, "pre": .preformatted, "listing": .preformatted, "xmp": .preformatted,
    "hr": .rule, "ul": .bulletList, "menu": .bulletList, "dir": .bulletList, "ol": .orderedList,
    "dl": .definitionList, "table": .table, "figure": .figure,
    "div": .division, "details": .division, "summary": .division, "address": .division, "section": .division,
    "article": .division, "aside": .division, "main": .division, "header": .division, "footer": .division,
    "nav": .division, "center": .division,

    "li": .item, "dt": .term, "dd": .definition, "caption": .tableCaption, "col": .column, "thead": .tableHead,
    "tbody": .tableBody, "tfoot": .tableFoot, "tr": .row, "td": .cell, "th": .headCell, "figcaption": .figureCaption,

    "em": .span("em"), "i": .span("i"), "strong": .span("strong"), "b": .span("b"), "u": .span("u"), "s": .span("s"),
    "strike": .span("s"), "del": .span("del"), "ins": .span("ins"), "sup": .span("sup"), "sub": .span("sub"),
    "kbd": .span("kbd"), "samp": .span("samp"), "var": .span("var"), "cite": .span("cite"), "abbr": .span("abbr"),
    "acronym": .span("abbr"), "dfn": .span("dfn"), "mark": .span("mark"), "small": .span("small"), "q": .span("q"),
    "bdi": .span("bdi"), "bdo": .span("bdi"), "time": .span("time"), "span": .span("span"),
    "code": .code, "tt": .code, "a": .link, "img": .image, "image": .image, "br": .lineBreak, "wbr": .wordBreak,
    "input": .control, "rt": .rubyReading,

    "html": .transparent, "body": .transparent, "hgroup": .transparent, "search": .transparent,
    "colgroup": .transparent, "font": .transparent, "big": .transparent, "nobr": .transparent, "data": .transparent,
    "ruby": .transparent, "rb": .transparent, "rtc": .transparent, "label": .transparent, "button": .transparent,
    "form": .transparent, "fieldset": .transparent, "legend": .transparent, "output": .transparent,
    "picture": .transparent, "map": .transparent, "noscript": .transparent, "slot": .transparent,
    "marquee": .transparent, "blink": .transparent, "math": .transparent, "meter": .transparent,
    "progress": .transparent, "noframes": .transparent, "frameset": .transparent,

    "script": .omitted, "style": .omitted, "template": .omitted, "head": .omitted, "title": .omitted,
    "meta": .omitted, "link": .omitted, "base": .omitted, "param": .omitted, "area": .omitted, "frame": .omitted,
    "rp": .omitted, "select": .omitted, "option": .omitted, "optgroup": .omitted, "datalist": .omitted,
    "textarea": .omitted, "dialog": .omitted, "canvas": .omitted, "applet": .omitted, "bgsound": .omitted,
    "iframe": .embedded, "video": .embedded, "audio": .embedded, "object": .embedded, "embed": .embedded,
    "source": .mediaSource, "track": .mediaSource, "svg": .drawing,
  ]

  /// Omitted elements that show something on the website; the author of one is told.
  static let worthTelling: Set<String> = ["script", "canvas", "applet", "select", "textarea", "dialog"]

  /// Elements whose end tag authors may leave out.
  static let optionalEnds: Set<String> = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "rt", "rp", "option",
    "optgroup", "html", "head", "body",
  ]

  /// Which open elements an opening tag ends, and which stop the search for them.
  struct ImpliedEnd {
    var ended: Set<String>
    var boundaries: Set<String>
  }

  static func impliedEnd(at name: String) -> ImpliedEnd? { impliedEnds[name] }

  private static let impliedEnds: [String: ImpliedEnd] = {
    let lists = ImpliedEnd(ended: ["li"], boundaries: ["ul", "ol", "menu", "dir", "table"])
    let definitions = ImpliedEnd(ended: ["dt", "dd"], boundaries: ["dl", "table"])
    let cells = ImpliedEnd(ended: ["td", "th", "caption", "colgroup"], boundaries: ["tr", "table"])
    let rows = ImpliedEnd(
      ended: ["tr", "td", "th", "caption", "colgroup"], boundaries: ["thead", "tbody", "tfoot", "table"])
    let groups = ImpliedEnd(
      ended: ["thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup"], boundaries: ["table"])
    let readings = ImpliedEnd(ended: ["rt", "rp"], boundaries: ["ruby"])
    return [
      "li": lists, "dt": definitions, "dd": definitions, "td": cells, "th": cells, "tr": rows, "thead": groups,
      "tbody": groups, "tfoot": groups, "rt": readings, "rp": readings,
    ]
  }()
}
