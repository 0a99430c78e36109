import GRDB
import VerdictCore

/// The summaries whose speakers are connected to one that a query names.
struct ConnectedRows {
  private let query: QueryRows
  private let graph: SpeakerGraph

  init(_ query: QueryRows) {
    self.query = query
    graph = SpeakerGraph(database: query.database)
  }

  func rows(_ field: ConnectionField, _ pattern: SlugPattern) throws -> RowSet {
    let speakers = try speakers(pattern)
    return switch field {
    case .agrees: try naming(speakers, .agrees)
    case .contradicts: try naming(speakers, .contradicts)
    case .agreedBy: try named(by: speakers, .agrees)
    case .contradictedBy: try named(by: speakers, .contradicts)
    }
  }

  /// The summaries of those of whom so many speakers say that they agree or contradict.
  func rows(
    spokenOfBy kind: ConnectionKind, _ comparison: Comparison, _ number: Int
  ) throws -> RowSet {
    let graph = try query.known.graph(otherwise: query.database.connectionGraph)
    var rows = RowSet()
    for (index, speaker) in graph.speakers.enumerated() where speaker.summaryCount > 0 {
      try query.cancellation.check()
      let count = graph.edgePairs(of: index).count { $0.incoming.contains(.init(kind)) }
      guard comparison.admits(count, number) else { continue }
      rows.formUnion(
        try query.rows(
          "SELECT file FROM summary INDEXED BY summaryByNode WHERE listed = 1 AND speaker = ?",
          [.text(speaker.slug.text)]))
    }
    return rows
  }

  private func speakers(_ pattern: SlugPattern) throws -> Set<Slug> {
    if pattern.isExact { return try Slug(pattern.text).map { [try graph.speaker(of: $0)] } ?? [] }
    let names = try query.database.rows(
      "SELECT slug FROM node WHERE slug GLOB ? AND (known > 0 OR mentions > 0)",
      [.text(pattern.text)], read: { $0.slug(0) })
    return Set(try names.map(graph.speaker(of:)))
  }

  /// The summaries that say that their speaker is connected to one of these.
  private func naming(_ speakers: Set<Slug>, _ kind: ConnectionKind) throws -> RowSet {
    var rows = RowSet()
    for name in try speakers.flatMap(graph.names(of:)) {
      try query.cancellation.check()
      rows.formUnion(
        try query.rows(
          "SELECT file FROM connection INDEXED BY connectionByTarget WHERE target = ? AND kind = ?",
          [.text(name.text), .integer(kind.rawValue)]))
    }
    return rows
  }

  /// The summaries of those that one of these says to be connected to.
  private func named(by speakers: Set<Slug>, _ kind: ConnectionKind) throws -> RowSet {
    var rows = RowSet()
    let targets = try Set(
      speakers.flatMap { try graph.outgoing(by: $0) }.filter { $0.kind == kind }.map(\.other))
    for speaker in Set(try targets.map(graph.speaker(of:))) {
      try query.cancellation.check()
      rows.formUnion(
        try query.rows(
          """
          SELECT file FROM summary INDEXED BY summaryByNode
          WHERE listed = 1 AND speaker = ?
          """, [.text(speaker.text)]))
    }
    return rows
  }
}

extension Comparison {
  fileprivate func admits(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .equal: left == right
    case .atLeast: left >= right
    case .greater: left > right
    }
  }
}
