import TestSupport
import VerdictCore

/// Summaries by path, made from a seed, with as many edges, clashes and oddities as few names allow.
struct GeneratedLibrary {
  private(set) var files: [String: Summary] = [:]

  private static let names = [
    "Ada Example", "ada example", "José Ñandú", "Jose Nandu", "Øyvind Å", "Zoë", "作者", "O’Neil",
    "Émile", "emil",
  ]
  private static let slugs = ["ada", "jose", "zoe", "emil", "grace", "linus", "nobody", "alias-a"]
  private static let texts = [
    "Open weights make audits possible", "open weights make audits possible", "Éclairs are *real*",
    "Eclairs are real", "Zero", "a `code` claim", "The claim, with a comma",
  ]
  private static let verdicts: [Verdict] = [
    .real, .real, .partiallyTrue, .hype, .hype, .unproven, .unknown("Depends"), .missing,
  ]

  init(seed: Int, count: Int) {
    var random = SeededGenerator(seed: seed)
    for number in 0..<count {
      let folder = random.pick(["", "a/", "b/deep/"])
      files["\(folder)\(number).md"] = Self.summary(number, &random)
    }
  }

  private static func summary(_ number: Int, _ random: inout SeededGenerator) -> Summary {
    let slug = random.oneIn(5) ? "shared-\(Int.random(in: 0..<4, using: &random))" : "s\(number)"
    let speaker = Speaker(
      name: random.pick(names), slug: Slug(slugifying: random.pick(slugs)),
      aliases: random.oneIn(4)
        ? [Slug(slugifying: random.pick(["alias-a", "alias-b", "ada"]))] : [])
    let date = random.pick(["", "2024", "2024-05", "2024-05-17", "2023-12-31", "0000"])
    let claims = (0..<random.pick([0, 0, 1, 2, 5, 8])).map { index in
      Claim(
        text: random.pick(texts), verdict: random.pick(verdicts),
        quotes: (0..<(number + index) % 3).map { Quote(text: "q", isParaphrase: $0 < index) })
    }
    let connections = (0..<random.pick([0, 1, 3])).map { _ in
      Connection(
        kind: random.pick([.agrees, .contradicts]),
        target: Slug(slugifying: random.pick(slugs + ["stranger"])),
        reason: random.oneIn(2) ? "reason \(number)" : nil)
    }
    return Summary(
      slug: Slug(slugifying: slug), speaker: speaker, title: random.pick(texts),
      date: PartialDate(date), claims: claims, connections: connections)
  }

  /// The summaries that are listed: of those with one slug the one with the smallest path.
  var listed: [Summary] {
    Dictionary(grouping: files, by: \.value.slug).values.compactMap {
      $0.min { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }?.value
    }
  }
}
