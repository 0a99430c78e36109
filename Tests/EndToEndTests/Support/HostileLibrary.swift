import TestSupport

/// Summaries by somebody who wants to write to the reader's terminal from every field.
enum HostileLibrary {
  /// Words that each field holds beside the poison, to be found on the screen and in pipes.
  static let panelWords = [
    "realpanel", "hypepanel", "missedpanel", "thingpanel", "sowhatpanel", "actionpanel",
    "toolpanel", "workflowpanel", "readingpanel", "unknownpanel",
  ]
  static let claimWords = [
    "claimtext", "quotetext", "evidencetext", "saidtext", "topictext", "wastext", "valuetext",
    "reasontext",
  ]
  static let frontWords = ["titleword", "speakerword", "roleword", "sourceword", "topicword"]

  /// What no terminal may get: raw, and as markdown's entities.
  ///
  /// A title, erasing what has scrolled by, a mode nobody sets, C1, DEL, backspaces, an overriding
  /// and an invisible scalar.
  private static let poison =
    "\u{1B}]0;owned\u{7}\u{1B}[3J\u{1B}[2J\u{1B}[?47h\u{1B}P1$r\u{1B}\\\u{9B}31m\u{9D}0;x\u{9C}\u{7F}"
    + "\u{8}\u{8}\u{202E}\u{2066}\u{200B}\u{0}&#27;]0;owned&#7;&#x9b;5m&#8238;\t"

  /// The same as YAML's double quotes have it.
  private static let escapes =
    #"\e]0;owned\a\e[3J\e[?47h\x9b31m\u202E\u2066\u200B\0\b\t\x7f\r\n"#

  private static func poisoned(_ word: String) -> String { "\(word)\(poison) \(word)" }

  static func write(to folder: String, in world: TemporaryFolder) throws {
    try world.write(summary, to: "\(folder)/body.md")
    try world.write(
      "\u{FEFF}"
        + summary.replacing("AAA ", with: "BBB ").replacing("\n", with: "\r\n"),
      to: "\(folder)/crlf.md")
    try world.write(
      "---\nspeaker: rawword\(poison)\ntitle: rawtitle\n---\n# rawheading\(poison)\n",
      to: "\(folder)/raw.md")
    try world.write(mistakes, to: "\(folder)/mistakes.md")
    try world.write("---\nspeaker: *a\u{202E}\(poison)\n---\n", to: "\(folder)/alias.md")
    for (index, name) in names.enumerated() {
      try world.write(
        Array("---\nslug: name-\(index)\n---\n".utf8), to: Array("\(folder)/".utf8) + name)
    }
  }

  /// Names of files: a line break, an escape, C1 and an override, what is not UTF-8.
  static let names: [[UInt8]] = [
    Array("line\nbreak\u{1B}]0;x\u{7}.md".utf8), Array("c1\u{9B}31m\u{202E}dm.md".utf8),
    Array("bytes".utf8) + [0xFF, 0x9B, 0x1B] + Array("[2J.md".utf8), Array("-rf.md".utf8),
  ]

  private static let mistakes = """
    ---
    title: "badtitle\(escapes)"
    date: "badday\(escapes)"
    slug: "badslug\(escapes)"
    source: ["badsource\(escapes)"]
    badkey\u{202E}\u{200B}: 1
    badkey\u{202E}\u{200B}: 2
    ---

    ## Top Claims

    ### \(poisoned("unjudged"))

    ### \(poisoned("misjudged"))
    **Verdict:** 🔴 \(poisoned("Real"))

    ## \(poisoned("emptysection"))

    ## \(poisoned("emptysection"))

    """

  private static let summary = """
    ---
    speaker: "AAA speakerword\(escapes)"
    title: "titleword\(escapes)"
    role: "roleword\(escapes)"
    reviewer: "reviewerword\(escapes)"
    source: "https://example.org/sourceword\(escapes)"
    topics: ["topicword\(escapes)"]
    date: 2024
    "keyword\(escapes)": "valueword\(escapes)"
    ---

    # \(poisoned("heading"))

    > \(poisoned("standfirst"))

    \(poisoned("introduction"))

    ## Top Claims

    ### \(poisoned("claimtext"))
    **Verdict:** \(poisoned("verdicttext"))
    **Evidence:** [\(poisoned("evidencetext"))](https://example.org/\(poison))
    **Said:** \(poisoned("saidtext"))
    **Topics:** \(poisoned("topictext"))
    **Was:** \(poisoned("wastext"))
    **\(poisoned("Key")):** \(poisoned("valuetext"))
    > \(poisoned("quotetext"))

    \(poisoned("reasontext")) `\(poisoned("code"))` **\(poisoned("strong"))** <b>\(poison)</b>

    ### A second claim
    **Verdict:** Hype
    > Words. [representative paraphrase]

    ## What's Real
    \(poisoned("realpanel"))

    ## What's Hype
    \(poisoned("hypepanel"))

    ## What They Missed
    | \(poisoned("missedpanel")) | b |
    | - | - |
    | \(poisoned("cell")) | b |

    ## The One Thing
    \(poisoned("thingpanel"))

    ## So What?
    - \(poisoned("sowhatpanel"))

    ## Action Items
    1. \(poisoned("actionpanel"))

    ## Tools Mentioned
    - **\(poisoned("toolpanel"))** — \(poisoned("use"))

    ## Workflow Idea
    ```\(poison)
    \(poisoned("workflowpanel"))
    ```

    ## Context & Connections
    \(poisoned("notes"))

    ### Agrees With
    - [[agreed\(poison)]] — \(poisoned("agreereason"))

    ### Contradicts
    - [[contradicted\(poison)]] — \(poisoned("contrareason"))

    ## Further Reading
    - [\(poisoned("readingpanel"))](javascript:\(poison)) — \(poisoned("note"))

    ## unknownheading\(poison)
    \(poisoned("unknownpanel"))

    """
}
