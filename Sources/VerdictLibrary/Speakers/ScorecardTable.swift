import GRDB
import VerdictCore

/// What the scorecards of all speakers are made of.
///
/// The table knows a speaker by their node in the graph. 40 bytes a speaker and 4 a summary.
struct ScorecardTable: Sendable {
  let graph: ConnectionGraph
  private var facts: [SpeakerFacts]
  /// The files of the summaries, by speaker, the newest talk first.
  private var files: [Int32] = []
  private var fileStarts: [Int32] = [0]

  /// Reads what all listed summaries say.
  ///
  /// Complexity: O(n) in the number of speakers, summaries and connections.
  ///
  /// - Parameters:
  ///   - database: The index.
  ///   - graph: The graph of the same state of it.
  ///   - cancellation: Ends the work.
  /// - Throws: `CancellationError` and `DatabaseError`.
  init(_ database: Database, graph: ConnectionGraph, cancellation: Cancellation) throws {
    self.graph = graph
    facts = graph.speakers.indices.map { SpeakerFacts(graph.edgePairs(of: $0)) }
    fileStarts.reserveCapacity(facts.count + 1)
    try database.eachRow(
      """
      SELECT speaker, file, dateRank, quotes, paraphrases
      FROM summary INDEXED BY summaryByNode
      WHERE listed = 1 ORDER BY speaker, dateRank, slug
      """
    ) { row in
      try cancellation.check()
      guard moveOn(to: row.text(0)) else { return false }
      facts[fileStarts.count - 1].add(
        dateRank: row.integer(2), quotes: row.integer(3), paraphrases: row.integer(4))
      files.append(Int32(truncatingIfNeeded: row.integer(1)))
      return true
    }
    while fileStarts.count <= facts.count { fileStarts.append(Int32(files.count)) }
  }

  /// Makes a speaker the one whose files come next; false where the graph has none of that slug.
  private mutating func moveOn(to slug: String) -> Bool {
    while fileStarts.count <= facts.count {
      if graph.speakers[fileStarts.count - 1].slug.text == slug { return true }
      fileStarts.append(Int32(files.count))
    }
    return false
  }

  subscript(node: Int) -> SpeakerFacts { facts[node] }

  /// The files of a speaker's summaries, the newest talk first.
  func files(of node: Int) -> ArraySlice<Int32> {
    files[Int(fileStarts[node])..<Int(fileStarts[node + 1])]
  }

  func scorecard(of node: Int, in database: Database) throws -> Scorecard {
    let (facts, files) = (facts[node], files(of: node))
    let newest = try files.first.flatMap(database.talk)
    let first = try files.prefix(Int(facts.dated)).last.flatMap(database.talk)
    return Scorecard(
      speaker: graph.speakers[node], newest: newest?.slug, quotes: Int(facts.quotes),
      paraphrases: Int(facts.paraphrases), agrees: Int(facts.agrees),
      contradicts: Int(facts.contradicts), agreed: Int(facts.agreed),
      contradicted: Int(facts.contradicted), first: first?.date, last: newest?.date)
  }
}

extension Database {
  fileprivate func talk(inFile file: Int32) throws -> (slug: Slug, date: PartialDate?)? {
    try firstRow("SELECT slug, date FROM summary WHERE file = ?", [.integer(Int(file))]) {
      ($0.slug(0), $0.optionalText(1).flatMap(PartialDate.init))
    }
  }
}

/// What a scorecard says that the node of its speaker does not.
struct SpeakerFacts: Sendable {
  var quotes: Int32 = 0
  var paraphrases: Int32 = 0
  var agrees: Int32 = 0
  var contradicts: Int32 = 0
  var agreed: Int32 = 0
  var contradicted: Int32 = 0
  /// How many talks have a date, and the `dateRank` of the first and the last of them.
  var dated: Int32 = 0
  var firstRank: Int32 = 0
  var lastRank: Int32 = 0

  init() {}

  /// Counts those whom a speaker speaks of, and who speak of them.
  init(_ edgePairs: some Sequence<EdgePair>) {
    for edgePair in edgePairs {
      if edgePair.outgoing.contains(.agrees) { agrees += 1 }
      if edgePair.outgoing.contains(.contradicts) { contradicts += 1 }
      if edgePair.incoming.contains(.agrees) { agreed += 1 }
      if edgePair.incoming.contains(.contradicts) { contradicted += 1 }
    }
  }

  /// Adds a summary of the speaker; the newest first.
  mutating func add(dateRank: Int, quotes: Int, paraphrases: Int) {
    self.quotes += Int32(clamping: quotes)
    self.paraphrases += Int32(clamping: paraphrases)
    guard dateRank <= 0 else { return }
    if dated == 0 { lastRank = Int32(clamping: dateRank) }
    firstRank = Int32(clamping: dateRank)
    dated += 1
  }
}
