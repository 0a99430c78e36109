import TestSupport
import VerdictCore
import VerdictScreen

/// A generated graph whose pictures are tested.
struct PictureWorld: CustomStringConvertible, Sendable {
  let seed: Int
  let speakers: Int
  /// How many connections there are for each speaker, about.
  let density: Double
  /// Whether the speakers are of two halves without connections between them.
  let isParted: Bool

  static let all: [PictureWorld] =
    cases(generated) + [
      PictureWorld(seed: 100, speakers: 12, density: 0, isParted: false),
      PictureWorld(seed: 101, speakers: 6, density: 8, isParted: false),
      dense, small,
      PictureWorld(seed: 103, speakers: 60, density: 1, isParted: true),
    ]

  /// Those with somebody to bring into focus.
  static let peopled = all.filter { $0.speakers > 0 }

  private static let generated = [0, 1, 2, 3, 5, 8, 13, 21, 34, 60].flatMap { count in
    [0.5, 2].map {
      PictureWorld(seed: count, speakers: count, density: $0, isParted: count % 2 == 1)
    }
  }

  /// More connections than a narrow picture holds.
  static let dense = PictureWorld(seed: 102, speakers: 30, density: 6, isParted: true)
  static let large = PictureWorld(seed: 60, speakers: 60, density: 2, isParted: false)
  static let small = PictureWorld(seed: 104, speakers: 7, density: 3, isParted: false)

  var description: String {
    "\(speakers) speakers, \(density) connections each, seed \(seed)"
  }

  var summaries: [Summary] {
    var random = SeededGenerator(seed: seed)
    let slugs = (0..<speakers).map { Slug(slugifying: "speaker-\($0)") }
    return slugs.indices.map { index in
      let name = Self.names[index % Self.names.count]
      let connections = (0..<Int(density * 2)).compactMap { _ -> Connection? in
        guard random.oneIn(2) else { return nil }
        var target = random.number(0...speakers - 1)
        if isParted { target = target / 2 * 2 + index % 2 }
        return Connection(
          kind: random.pick(ConnectionKind.allCases),
          target: slugs.indices.contains(target) ? slugs[target] : Slug(slugifying: "absent"),
          reason: random.oneIn(2) ? "of *what* is \(target)" : nil)
      }
      let claims = (0..<random.number(0...5)).map { _ in
        Claim(text: "a", verdict: random.pick([.real, .hype, .partiallyTrue, .unproven]))
      }
      return Summary(
        slug: slugs[index], speaker: Speaker(name: "\(name) \(index)", slug: slugs[index]),
        claims: claims, connections: connections)
    }
  }

  var map: GraphMap { GraphMap(ConnectionGraph(of: summaries)) }

  private static let names = [
    "Ada Example", "Bo", "王小明", "שלמה המלך", String(repeating: "long ", count: 40) + "name",
    "👩‍👩‍👧 Family", "e\u{301}mile\u{202E}", "مريم", "X", "Jean-Jacques de la Tour",
  ]
}
