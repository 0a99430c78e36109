extension RuleTests {
  static let frontMatterCases = [
    Case(
      rule: "missing-speaker", text: "‸## Claims\n",
      message:
        "warning: name the speaker with 'speaker:' in the front matter; 'Ada Example' is the file's name"
    ),
    Case(
      rule: "missing-speaker", text: "‸---\ntitle: Things\n---\n",
      message:
        "warning: name the speaker with 'speaker:' in the front matter; 'Ada Example' is the file's name"
    ),
    Case(rule: "missing-speaker", text: "# Bo on Things\n## Claims\n", message: ""),
    Case(
      rule: "missing-title", text: "‸---\nspeaker: Bo\n---\n",
      message: "warning: give a title, with 'title:' in the front matter or a line '# Title'"),
    Case(
      rule: "bad-date", text: "---\ndate: ‸2024-13-99\n---\n",
      message: "error: write 'date' as YYYY, YYYY-MM or YYYY-MM-DD; '2024-13-99' is no such day"),
    Case(
      rule: "bad-date", text: "---\nspeaker: 作者\nreviewed:   ‸\"soon\"\n---\n",
      message: "error: write 'reviewed' as YYYY, YYYY-MM or YYYY-MM-DD; 'soon' is not written so"),
    Case(
      rule: "bad-date", text: "---\ndate: ‸17.5.2024\n---\n",
      message:
        "error: write 'date' as YYYY, YYYY-MM or YYYY-MM-DD; '17.5.2024' is not written so; did you "
        + "mean '2024-05-17'?"),
    Case(
      rule: "date-with-time", text: "---\ndate: ‸2024-01-02T23:30:00-08:00\n---\n",
      message:
        "warning: write 'date' as '2024-01-02'; the time in '2024-01-02T23:30:00-08:00' is not used"
    ),
    Case(
      rule: "misspelt-key", text: "---\n‸Speaker: Bo\nSPEAKER: Cy\nTitle: T\ntitle: U\n---\n",
      message: "warning: write the key 'Speaker' as 'speaker'; as it is, nothing reads it"),
    Case(
      rule: "misspelt-key", text: "---\nspeaker: Bo\n‸Speaker-slug: cy\nmood: x\n---\n",
      message: "warning: write the key 'Speaker-slug' as 'speaker_slug'; as it is, nothing reads it"
    ),
    Case(
      rule: "late-front-matter", text: "\n‸---\nspeaker: Bo\n---\n## Claims\n",
      message: "warning: move the front matter to the first line; here it is read as text"),
    Case(
      rule: "bad-slug", text: "---\nslug: ‸Ada É\n---\n",
      message: "warning: write the slug 'Ada É' as 'ada-e'"),
    Case(
      rule: "bad-slug", text: "---\n---\n## Claims\n### A\n**Id:** ‸Not One\n",
      message: "warning: write the slug 'Not One' as 'not-one'"),
    Case(
      rule: "bad-slug", text: "---\n---\n## Agrees With\n- ‸[[Not One]] — why\n",
      message: "warning: write the slug 'Not One' as 'not-one'"),
    Case(
      rule: "invalid-front-matter", text: "---\ntitle: a‸: b: c\n---\n",
      message:
        "error: correct the front matter, it is not YAML: put values that hold ': ' in quotes"),
    Case(
      rule: "invalid-front-matter", text: "‸---\ntitle: a\n## Claims\n",
      message: "error: end the front matter with a line '---'"),
    Case(
      rule: "invalid-front-matter", text: "---\nspeaker: Bo\n‸\ttitle: x\n---\n",
      message: "error: correct the front matter, it is not YAML: indent with spaces, this is a tab"),
    Case(
      rule: "invalid-front-matter", text: "---\nspeaker: Bo\ntitle:‸\u{A0}On Things\n---\n",
      message:
        "error: correct the front matter, it is not YAML: write a plain space, this is a no-break space"
    ),
    Case(
      rule: "invalid-front-matter", text: "---\ntitle: ‸“Foo: Bar”\n---\n",
      message: "error: correct the front matter, it is not YAML: put the value in straight quotes"),
    Case(
      rule: "invalid-front-matter", text: "---\ntitle: ‸\"He said \"hi\" loud\"\n---\n",
      message:
        "error: correct the front matter, it is not YAML: put single quotes around a value that holds "
        + "double quotes"),
    Case(
      rule: "invalid-front-matter", text: "---\ntitle: ‸'It's here'\n---\n",
      message:
        "error: correct the front matter, it is not YAML: write an apostrophe inside single quotes twice"
    ),
    Case(
      rule: "invalid-front-matter", text: "---\ntitle: ‸[a, b]\n---\n",
      message: "error: write 'title' as text"),
    Case(
      rule: "invalid-front-matter", text: "---\ntopics: ‸{a: b}\n---\n",
      message: "error: write 'topics' as a list of text"),
    Case(
      rule: "front-matter-not-a-mapping", text: "---\n‸- a\n- b\n---\n",
      message: "error: write the front matter as lines of 'key: value'"),
    Case(
      rule: "duplicate-key", text: "---\ntitle: a\nmood: b\n‸title: c\n‸title: d\n---\n",
      message: "warning: keep one 'title'; the first is used"),
    Case(
      rule: "yaml-alias", text: "---\ntitle: ‸&a b\n---\n",
      message: "error: put '&a' in quotes; anchors and aliases are not read"),
    Case(
      rule: "yaml-alias", text: "---\ntopics: [作, ‸*a]\n---\n",
      message: "error: put '*a' in quotes; anchors and aliases are not read"),
  ]

  static let sectionCases = [
    Case(
      rule: "empty-section",
      text: "---\n---\n## Claims\nx\n## ‸What's Real\n\n##  ‸What's Real ##\n",
      message: "warning: fill the section 'What's Real' or take it out"),
    Case(
      rule: "missing-section",
      text:
        "‸---\n---\n## Claims\n## Real\n## Hype\n## Missed\n## Tools\n## Workflow\n## Actions\n",
      message: "warning: add the sections 'The One Thing', 'So What?'"),
    Case(
      rule: "duplicate-section", text: "---\n---\n## Claims\nx\n## Other\n## ‸top claims\nx\n",
      message: "warning: join the section 'top claims' with the one of line 3"),
    Case(
      rule: "heading-without-blank",
      text: "---\n---\nWords\n ‸##Real\n```\n##Hype\n```\n<!--\n##Hype\n-->\n####x\n##1\n#tag\n",
      message: "warning: put a blank after '##'; until then the heading is read as text"),
    Case(
      rule: "heading-without-blank", text: "---\n---\n## Claims\n\n‸###作者 claims\n",
      message: "warning: put a blank after '###'; until then the heading is read as text"),
    Case(
      rule: "near-miss-section", text: "---\n---\n##  ‸Whats Real\nx\n",
      message:
        "warning: name the section 'What's Real', if that is meant; 'Whats Real' is shown as a panel "
        + "of its own"),
    Case(
      rule: "link-without-url",
      text: "---\n---\n## Claims\n作 a ‸[b]() ![c]() [d](e)\n- x ‸[y](<>)\n",
      message: "warning: give the link its URL, as in '[title](https://…)'"),
  ]

  static let claimCases = [
    Case(
      rule: "unread-claims", text: "## Top Claims:\n\n‸- A.\n- B.\n",
      message:
        "warning: write each claim as a heading '### …'; bullets under 'Top Claims:' are not read as "
        + "claims"),
    Case(
      rule: "unknown-verdict", text: "## Claims\n### A\n**Verdict:** ‸Partialy true\n",
      message:
        "warning: give the verdict as 'Real', 'Partially True', 'Hype', 'Unproven'; 'Partialy true' is "
        + "none of them; did you mean 'Partially True'?"),
    Case(
      rule: "unknown-verdict", text: "## Claims\n### A\n**Verdict:** ‸🔴 Who knows\n",
      message:
        "warning: give the verdict as 'Real', 'Partially True', 'Hype', 'Unproven'; '🔴 Who knows' is "
        + "none of them"),
    Case(
      rule: "missing-verdict", text: "## Claims\n###   ‸作 A\n> q\n",
      message: "warning: add a line '**Verdict:** …' to the claim '作 A'"),
    Case(
      rule: "missing-quote", text: "## Claims\n### ‸A\n**Verdict:** Real\n",
      message: "note: quote what was said for the claim 'A', after '> '"),
    Case(
      rule: "verdict-mark-mismatch", text: "## Claims\n### A\n**Verdict:** ‸🟢 Hype\n",
      message:
        "warning: write '🔴' before 'Hype', or change the word; the word counts and '🟢' means 'Real'"
    ),
  ]

  static let quoteCases = [
    Case(
      rule: "unclear-paraphrase", text: "## Claims\n### A\n‸> Words. [paraphrase]\n",
      message:
        "warning: end the quote with '[representative paraphrase]' if it is a paraphrase, which it is "
        + "taken for, or take out what looks like that mark"),
    Case(
      rule: "bad-relation", text: "## Claims\n### A\n**Contradicts:** ‸Bo Other\n",
      message:
        "warning: name a claim after 'Contradicts', as in '[[summary-slug#claim-slug]] — why'; 'Bo "
        + "Other' names none"),
    Case(
      rule: "self-relation", text: "## Claims\n### A\n**Agrees With:** ‸[[ada-example#a]]\n",
      message: "warning: take the relation out, 'ada-example#a' is the claim itself"),
    Case(
      rule: "conflicting-relation",
      text: "## Claims\n### A\n**Agrees With:** [[b#c]]\n**Contradicts:** ‸[[b#c]] — no\n",
      message:
        "warning: keep one relation to 'b#c', which the claim agrees with and contradicts"),
    Case(
      rule: "repeated-attribute",
      text: "## Claims\n### A\n**Verdict:** Real\n**‸Verdict:** Hype\n",
      message: "warning: keep one 'Verdict' on the claim; the first is used"),
  ]

  static let connectionCases = [
    Case(
      rule: "nameless-connection",
      text: "---\n---\n## Agrees With\n- ‸(unlisted)\n- [[x]]\n- None\n",
      message:
        "note: start the entry with a speaker, as in '- [[slug]] — why'; '(unlisted)' names nobody"),
    Case(
      rule: "nameless-connection", text: "---\n---\n## Agrees With\n- ‸[[#Local]] — here\n",
      message:
        "note: start the entry with a speaker, as in '- [[slug]] — why'; '[[#Local]] — here' names nobody"
    ),
    Case(
      rule: "unread-connections",
      text: "---\n---\n## Connections\n\n###  ‸Disagrees With\n- [[x]]\n",
      message:
        "warning: name the heading 'Contradicts'; links under 'Disagrees With' are not read as "
        + "connections"),
    Case(
      rule: "self-connection",
      text: "---\nspeaker: Bo\naliases: [b-o]\n---\n## Agrees With\n-  ‸[[bo]]\n- [[x]]\n",
      message: "warning: take the connection out, 'bo' is the speaker of this summary"),
    Case(
      rule: "conflicting-connection",
      text:
        "---\n---\n## Connections\n### Agrees With\n- [[x]]\n- [[x]]\n### Contradicts\n- [[y]]\n- ‸[[x]]\n",
      message: "warning: keep 'x' on one side; line 5 has the other"),
  ]

  static let fileCases = [
    Case(
      rule: "open-comment", text: "## Claims\n‸<!-- To be checked\n",
      message: "warning: end the comment with '-->'; until then it is read as text"),
    Case(
      rule: "merge-conflict", text: "## Claims\n‸<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n",
      message:
        "error: resolve the merge: keep one side and take out the lines of '<<<<<<<', '=======' and "
        + "'>>>>>>>'"),
    Case(
      rule: "not-a-summary", text: "‸# Notes\n\nNothing.\n",
      message: "note: skipped, it has neither front matter nor a section 'Top Claims'"),
    Case(
      rule: "nesting-too-deep",
      text: "## Claims\n" + String(repeating: ">", count: 100) + "‸>>> x\n",
      message: "warning: nest lists and quotes at most 100 deep; what is deeper is flattened"),
    Case(
      rule: "table-too-wide", text: "## Claims\n\n‸" + String(repeating: "a|", count: 501) + "\n",
      message: "warning: give tables at most 500 columns; no table here is shown as one"),
  ]
}
