import VerdictCore

/// How often a speaker agrees or is agreed with, contradicts or is contradicted.
struct ConnectionCounts {
  var agrees = 0
  var contradicts = 0

  init() {}

  init(of speaker: Int, in graph: ConnectionGraph) {
    for tie in graph.ties(of: speaker) {
      for words in [tie.said, tie.heard] {
        if words.contains(.agrees) { agrees += 1 }
        if words.contains(.contradicts) { contradicts += 1 }
      }
    }
  }

  /// `+3 −2`, without what is none.
  var line: Line {
    let parts = [(ConnectionKind.agrees, agrees), (ConnectionKind.contradicts, contradicts)]
    return .joined(
      parts.filter { $0.1 > 0 }.map { Line("\($0.0.sign)\($0.1)", $0.0.role) }, by: Run(" "))
  }
}
