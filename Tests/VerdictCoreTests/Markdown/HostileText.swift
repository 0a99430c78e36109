import TestSupport

/// A text made of lines that get in each other's way, each with a word found nowhere else.
struct HostileText {
  private(set) var text = ""
  private(set) var words: [String] = []

  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    if random.oneIn(2) {
      text += "---\n"
      for _ in 0..<random.number(0...5) { add(random.pick(Self.keys)) }
      text += random.pick(["---\n", "---\n", "...\n", ""])
    }
    if random.oneIn(2) { add("# Title #") }
    add("## Top Claims #")
    for _ in 0..<random.number(1...30) { add(random.pick(Self.lines)) }
  }

  private mutating func add(_ line: String) {
    let word = "w\(words.count)x"
    words.append(word)
    text += line.replacing("#W", with: word)
    text += line.contains("#W") ? "\n" : "\n\(word)\n"
  }

  private static let keys = [
    "title: #W", "title: [#W]", "date: 2024-13-#W", "topics: [a, #W]", "topics: #W", "mood: #W",
    "mood:\n  - #W\n  - b", "aliases: [A #W]", "slug: Not #W", "speaker: '#W on x'",
    "role: |\n  #W",
    "x: &a #W", "- #W", "a: b: #W", "\"k #W\": v", "? #W\n: v", "date: {a: #W}",
    "speaker_slug: a-#W",
  ]

  private static let lines = [
    "## #W", "### #W", "#### #W", "# #W", "##\n#W", "###\n#W", "#W\n---", "#W\n===", "---\n#W",
    "> #W", "> > #W",
    ">\n#W", "> ```\n> #W\n", "> ## #W", "> #W\nlazy", "```\n#W\n```", "```\n#W", "~~~ #W",
    "```\n```\n#W", "    #W",
    "  #W", "- #W", "-\n#W", "-\n  #W", "- #W\n\n  more\n  ## deep", "1. #W", "7) #W",
    "- [[a]] — #W",
    "- [[B #W]]", "- name — #W", "- [[a|#W]]\n  ```\n  ```", "- #W\n  > q\n  > q", "- ##\n#W",
    "- [[a]] #W\n  ##",
    "**Verdict:** #W", "**Verdict:** Real\n#W", "**Said:** #W", "__Note #W__: x", "**Id:** #W",
    "**Topics:** a, #W",
    "**Evidence:** [#W]()", "**Was:** #W\n    more", "**Said:** #W\n2) two", "**a\n#W:** b",
    "[#W]: /url",
    "[#W]:\n**Said:** x", "[foo]: /x \"t\n#W", "| #W | b |\n| --- | --- |", "![](#W)",
    "![](#W)\n---", "<div>#W",
    "## Agrees With\n#W", "### Agrees With\n#W", "### Contradicts\n#W", "## Contradicts #W",
    "## Claims\n#W",
    "## What's Real\n#W", "## hype!\n#W", "## Connections\n#W", "## Further Reading\n#W",
    "## So what\n#W",
    "> #W [representative paraphrase]", "> “#W [Representative Paraphrase]”", "\\#W", "#W\\", "`#W",
    "*#W", "[#W",
    "[[#W", "\t#W", "#W  ", "\u{0}#W", "作#W", "\u{2028}#W", "\u{A0}#W\u{A0}", "", "", "\n\n#W",
    "***\n#W", "* * *\n#W",
    "- - #W", "> - #W", "- > #W", "-   \n\n  #W", "+ #W\n+ [[c]]", "* * [[a]] #W",
  ]
}
