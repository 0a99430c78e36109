import GRDB
import VerdictCore

extension Library {
  /// What is worth a look about speakers taken together.
  package func findings() throws -> [Finding] {
    let graph = try connectionGraph()
    let (claims, relations) = try search { database, _ in
      (try database.spokenClaims(), try database.spokenRelations())
    }
    return Finding.all(in: graph, claims: claims, relations: relations)
  }

  /// The same as notes, each where a person would begin to look; by path, then location.
  ///
  /// Slugs that are nearly those of speakers are left out: whoever names them is told already.
  package func findingNotes() throws -> [FileDiagnostic] {
    var claims: [Slug: [Slug: SourceLocation]] = [:]
    return try findings().filter { $0.kind != .nearMiss }.compactMap { finding in
      guard let found = try location(of: finding, &claims) else { return nil }
      return FileDiagnostic(
        path: root.appending(found.path),
        diagnostic: finding.note(at: found.location))
    }.sorted {
      ($0.path, $0.diagnostic.location, $0.diagnostic.rule)
        < ($1.path, $1.diagnostic.location, $1.diagnostic.rule)
    }
  }

  /// Where a claim or a connection stands that a finding is about.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - claims: Where the claims of summaries stand that were read for findings before.
  /// - Returns: Nil where it is gone meanwhile.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  private func location(
    of finding: Finding, _ claims: inout [Slug: [Slug: SourceLocation]]
  ) throws -> (path: FilePath, location: SourceLocation)? {
    guard let claim = finding.claims.first else {
      return try ask {
        try $0.firstConnection(from: finding.speakers[0], to: finding.speakers.dropFirst().first)
      }
    }
    guard let path = try relativePath(ofSummary: claim.summary) else { return nil }
    if claims[claim.summary] == nil { claims[claim.summary] = claimLocations(in: path) }
    return (path, claims[claim.summary]?[claim.claim] ?? .start)
  }

  private func claimLocations(in path: FilePath) -> [Slug: SourceLocation] {
    guard let content = try? LibraryFolder(realRoot).read(path) else { return [:] }
    let reading = reader(content.bytes, path)
    let slugs = reading.summary?.claimSlugs ?? []
    return Dictionary(zip(slugs, reading.claimLocations)) { first, _ in first }
  }
}

extension Database {
  /// The claims of all listed summaries, by speaker, the newest talk first.
  fileprivate func spokenClaims() throws -> [SpokenClaim] {
    try rows(
      """
      SELECT \(Self.claimColumns) FROM summary INDEXED BY summaryByNode
      CROSS JOIN claim ON claim.id >= firstClaim AND claim.id < firstClaim + claims
      WHERE summary.listed = 1 ORDER BY summary.speaker, dateRank, summary.slug, claim.id
      """
    ) { row in
      let claim = row.claim
      return SpokenClaim(
        speaker: claim.speakerSlug, identity: claim.identity, text: claim.text,
        verdict: claim.verdict)
    }
  }

  /// The relations of all claims in listed summaries.
  func spokenRelations() throws -> [SpokenRelation] {
    try rows(
      """
      SELECT slug, claim, kind, target, targetClaim FROM relation
      JOIN summary USING (file) WHERE listed = 1 ORDER BY slug, position
      """
    ) { row in
      SpokenRelation(
        source: ClaimIdentity(summary: row.slug(0), claim: row.slug(1)),
        kind: ConnectionKind(rawValue: row.integer(2)) ?? .agrees,
        target: ClaimIdentity(summary: row.slug(3), claim: row.slug(4)))
    }
  }

  /// Where a speaker first speaks of another, or of anybody.
  fileprivate func firstConnection(
    from speaker: Slug, to other: Slug?
  ) throws -> (path: FilePath, location: SourceLocation)? {
    let graph = SpeakerGraph(database: self)
    var found: (path: FilePath, location: SourceLocation)?
    try eachRow(
      """
      SELECT path, line, column, target FROM summary INDEXED BY summaryByNode
      CROSS JOIN connection ON connection.file = summary.file
      JOIN file ON file.id = summary.file
      WHERE listed = 1 AND speaker = ? ORDER BY dateRank, slug, position
      """, [.text(speaker.text)]
    ) { row in
      guard try other == nil || graph.speaker(of: row.slug(3)) == other else { return true }
      found = (FilePath(bytes: row.bytes(0)), row.location(1))
      return false
    }
    return found
  }
}
