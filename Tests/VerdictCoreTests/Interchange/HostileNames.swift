@testable import VerdictCore

/// Names and reasons that some format would take for more than text.
enum HostileNames {
  static let all = [
    "Plain Name", "", "  ", "作者 李", "يحيى", "Zoë 👩‍👩‍👧‍👦 🇩🇪", "\"", "\\", "\\\\\"", "trailing \\",
    "a\"b\\\"c",
    "\"]; x -> y [label=\"", "\\N \\G \\E \\T \\H \\L \\n \\l \\r",
    "&amp; &lt;b&gt; &#34; &quot; &#x1b;", "a & b &",
    "</data></node><node id=\"x\"/>", "<!-- x -->", "]]>", "<![CDATA[", "<?xml?>", "<br/>",
    "<b>bold</b>",
    "'single' `tick`", "`markdown`", "1. list", "- list", "+ list", "# heading", "> quote",
    "**bold** _it_",
    "end", "graph TD", "subgraph x", "direction TB", "my direction   LR x", "classDef a fill:#f00;",
    "style a fill:#f00;",
    "style x a:#35;", "click a href \"x\"", "%% comment", "%%{init: {\"theme\":\"dark\"}}%%", "---",
    "-->|x| y", "-.-> y",
    "A --> B", "s_x[\"y\"]", "x\"]:::stranger", "fa:fa-ban", "$$x^2$$", "#35; #quot; #amp;",
    "ﬂ°°34¶ß", "a@{ shape: x }",
    "{x}", "}", "} x", "{reasons: \"x\"}", "[x]: y", "[x](y)", "@[x]", "<x>: y", "@<x>",
    "#tag #(a tag)", "=== a: b ===",
    "// comment", "/* comment */", "(1) premise", "+> [x]", "-> [x]", ">< [x]", "<+ [x]", "_> x",
    "__b__ *i*", ":smile:",
    "~x~", "|pipe|", "a\nb", "a\r\nb", "a\tb", "line\u{2028}end\u{2029}x\u{85}y",
    "\u{1B}]0;owned\u{7}\u{9B}31m\u{0}\u{7F}",
    "\u{202E}rtl\u{202C} \u{200B}\u{FEFF}", "\"\u{301}combined", "\u{600}\"prepended",
    "\u{FFFE}\u{10FFFF}\u{E000}",
    String(repeating: "long ", count: 60), "=SUM(A1)", "; rm -rf", "%s %n", "\u{FFFD}",
  ]

  /// A speaker of each name, in groups of four, who agrees with the next for the reason that is the
  /// name, and contradicts the one after that; every fourth is without a summary.
  static let graph: ConnectionGraph = {
    let slugs = all.indices.map { Slug(slugifying: awkward[$0 % awkward.count] + "\($0)") }
    let speakers = all.indices.map { index in
      var tally = VerdictTally()
      tally[.real] = index % 3
      tally[.unknown] = index % 2
      return SpeakerNode(
        slug: slugs[index], name: all[index], tally: tally, summaryCount: index % 4 == 0 ? 0 : 1)
    }
    var draft = GraphDraft(speakers: speakers, aliases: [])
    for (index, name) in all.enumerated() {
      // Few to a group: Graphviz takes minutes for what is all connected.
      let others = (1...3).map { slugs[min(index / 4 * 4 + (index + $0) % 4, all.count - 1)] }
      draft.add(.agrees, from: slugs[index], to: others[0], reason: name)
      draft.add(.contradicts, from: slugs[index], to: others[1], reason: name)
      draft.add(.contradicts, from: slugs[index], to: others[1], reason: "b")
      draft.add(.agrees, from: slugs[index], to: others[2])
    }
    return draft.graph()
  }()

  /// Slugs that are words of some format.
  private static let awkward = [
    "end", "graph", "subgraph", "default-", "class-", "o--", "x-", "node", "edge", "digraph",
    "-", "style", "click-", "v", "direction-tb-",
  ]
}
