/// What a level-2 heading names, by the names of the format.
enum SectionName: Hashable {
  case claims
  case panel(PanelKind)
  case connections
  /// One side of the connections as a section of its own.
  case side(ConnectionKind)

  /// The sections that every summary has, in order.
  static let core: [SectionName] =
    [.claims] + PanelKind.named.filter { $0 != .reading }.map(SectionName.panel)

  /// Reads a heading without regard to case, final punctuation or the form of apostrophes.
  init(heading: String) {
    self = Self.known[heading] ?? Self.known[Self.folded(heading)] ?? .panel(.other(heading))
  }

  /// The heading in canonical markdown.
  var title: String {
    switch self {
    case .claims: "Top Claims"
    case .panel(let kind): kind.title
    case .connections: "Context & Connections"
    case .side(.agrees): "Agrees With"
    case .side(.contradicts): "Contradicts"
    }
  }

  private static let otherTitles: [(SectionName, [String])] = [
    (.claims, ["Claims", "Claim Cards", "Verdict Check", "Top Claims — Verdict Check"]),
    (.panel(.real), ["Real"]),
    (.panel(.hype), ["Hype", "The Hype"]),
    (.panel(.missed), ["Missed", "What's Missed", "What's Missing"]),
    (.panel(.oneThing), ["One Thing"]),
    (.panel(.actions), ["Actions"]),
    (.panel(.tools), ["Tools"]),
    (.panel(.workflow), ["Workflow"]),
    (.panel(.reading), ["Reading"]),
    (.connections, ["Context and Connections", "Connections"]),
  ]

  /// All titles that are accepted, and what they name.
  static let accepted: [(title: String, name: SectionName)] = {
    let all =
      [.claims, .connections, .side(.agrees), .side(.contradicts)]
      + PanelKind.named.map(SectionName.panel)
    return (all.map { ($0, [$0.title]) } + otherTitles).flatMap { name, titles in
      titles.map { ($0, name) }
    }
  }()

  /// By title, as written most often and folded.
  private static let known = Dictionary(
    accepted.flatMap { [($0.title, $0.name), (folded($0.title), $0.name)] },
    uniquingKeysWith: { first, _ in first })

  private static func folded(_ heading: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘": folded.append("'")
      case _ where scalar.properties.isWhitespace:
        if let last = folded.last, last != " " { folded.append(" ") }
      default: folded.append(scalar)
      }
    }
    while let last = folded.last, " .:;,!?…".unicodeScalars.contains(last) { folded.removeLast() }
    return String(folded)
  }
}
