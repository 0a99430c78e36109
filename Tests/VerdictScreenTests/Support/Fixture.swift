import VerdictCore
import VerdictOracle

/// A small invented library that has one of everything.
enum Fixture {
  static let library = MemoryLibrary(summaries: [ada, bela, chen])

  /// Every verdict, every panel, both kinds of connection.
  static let ada = Summary(
    slug: slug("ada-example"), speaker: Speaker(name: "Ada Example", role: "engineer"),
    title: "Ada Example on Open Compute", date: PartialDate("2024-05-17"),
    source: "https://example.org/talks/123", topics: ["open-source", "compute"],
    standfirst: "Why machines that anybody may open are the only ones worth trusting.",
    claims: [
      Claim(
        text: "Open weights make audits possible", verdict: .real,
        quotes: [Quote(text: "You can only check what you can open.", isParaphrase: true)],
        evidence: ["[Audit report](https://example.org/audit)"],
        reasons: "Three audits were published within a year."),
      Claim(
        text: "Small models will replace large ones everywhere", verdict: .hype,
        quotes: [Quote(text: "Nobody will need a datacentre.", isParaphrase: false)]),
      Claim(text: "作者 models read 中文 as well as English", verdict: .partiallyTrue),
      Claim(text: "Audits will be law within five years", verdict: .unproven),
      Claim(text: "Chips grow on trees", verdict: .unknown("Well, no")),
      Claim(text: "A claim that nobody has judged"),
    ],
    panels: [
      Panel(kind: .real, text: "The audits are real, and *public*."),
      Panel(kind: .hype, text: "Small models do not replace large ones."),
      Panel(kind: .missed, text: "Who pays for the audits?"),
      Panel(kind: .oneThing, text: "Open what you want checked."),
      Panel(kind: .soWhat, text: "- Ask for the weights.\n- Read the audit."),
      Panel(kind: .actions, text: "1. Download a model.\n2. Audit it."),
      Panel(kind: .tools, text: "- **Auditor** — checks weights"),
      Panel(kind: .workflow, text: "Audit one model a month."),
      Panel(kind: .reading, text: "- [The report](https://example.org/report) — 40 pages"),
      Panel(kind: .other("Listener Mail"), text: "A reader writes."),
    ],
    connections: [
      Connection(kind: .agrees, target: slug("bela-beispiel"), reason: "both want audits"),
      Connection(kind: .agrees, target: slug("nobody-yet")),
      Connection(kind: .contradicts, target: slug("chen-li"), reason: "on chips"),
    ])

  static let bela = Summary(
    slug: slug("bela-beispiel"), speaker: Speaker(name: "Béla Beispiel"),
    title: "Béla Beispiel on Audits", date: PartialDate("2023"),
    claims: [Claim(text: "Audits are cheap", verdict: .real)],
    panels: [Panel(kind: .real, text: "They are.")],
    connections: [Connection(kind: .agrees, target: slug("ada-example"))])

  static let chen = Summary(
    slug: slug("chen-li"), speaker: Speaker(name: "Chen Li"), title: "Chen Li on Chips",
    claims: [
      Claim(text: "Chips are food", verdict: .hype), Claim(text: "Chips are salty", verdict: .real),
    ],
    connections: [Connection(kind: .agrees, target: slug("ada-example"), reason: "on weights")])

  /// The same library, of which a reader has seen another state.
  static var changed: MemoryLibrary {
    var (before, text) = (ada, chen)
    before.claims[1].verdict = .real
    before.claims[3].text = "Audits will be mandatory law within five years"
    before.claims.append(Claim(text: "Moonshots pay", verdict: .unproven))
    before.claims.removeFirst()
    text.introduction = "Another introduction."
    let gone = Summary(
      slug: slug("dora-doe"), speaker: Speaker(name: "Dora Doe"),
      claims: [Claim(text: "Gone", verdict: .real)])
    var library = library
    library.marks = [:]
    library.seen = SeenLibrary([before, text, gone])
    return library
  }

  /// The same library with a problem of each severity, and a file that is no summary.
  static let troubled = MemoryLibrary(
    summaries: library.summaries,
    problems: [
      problem("ada-example", 3, .error, "bad-date", ["date", "2024-13-99"]),
      problem("ada-example", 20, .note, "missing-quote", ["Chips grow on trees"]),
      problem("bela-beispiel", 5, .warning, "empty-section", ["What's Real"]),
      Problem(
        file: FilePath("drafts/notes.md"),
        diagnostic: Diagnostic(
          location: .start, severity: .note, rule: "not-a-summary", arguments: ["bare"])),
    ],
    passages: [3: .panel(2), 20: .claim(1)])

  private static func problem(
    _ name: String, _ line: Int, _ severity: Diagnostic.Severity, _ rule: String,
    _ arguments: [String]
  ) -> Problem {
    Problem(
      file: FilePath("talks/\(name).md"),
      diagnostic: Diagnostic(
        location: SourceLocation(line: line, column: 1), severity: severity, rule: rule,
        arguments: Diagnostic.Arguments(arguments)),
      summary: slug(name))
  }

  static func slug(_ text: String) -> Slug { Slug(slugifying: text) }

  /// As many summaries as wanted, each with two claims.
  static func many(_ count: Int) -> MemoryLibrary {
    MemoryLibrary(
      summaries: (0..<count).map { number in
        let digits = String(number)
        let name = "Speaker " + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Summary(
          slug: Slug(slugifying: name), speaker: Speaker(name: name), title: "\(name) on Numbers",
          claims: [
            Claim(text: "\(number) is a number", verdict: .real),
            Claim(
              text: "\(number) is the best number",
              verdict: number.isMultiple(of: 3) ? .hype : .unproven),
          ])
      })
  }
}
