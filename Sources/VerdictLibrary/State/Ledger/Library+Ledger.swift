import Foundation
import GRDB
import VerdictCore

extension Library {
  // MARK: What has changed

  /// What has changed since the reader saw it.
  ///
  /// - Parameters:
  ///   - time: What the reader saw later does not count, in seconds since 1970; nil for all they saw.
  ///   - most: As many summaries are told of at most.
  ///   - cancellation: Ends the work with a `CancellationError`.
  /// - Returns: Nil where it is not kept what the reader sees.
  /// - Throws: `DatabaseError` where the state or the index cannot be read.
  package func changes(
    since time: Double? = nil, most: Int = .max, cancellation: Cancellation = Cancellation()
  ) throws -> ChangeReport? {
    guard let state = readerState else { return nil }
    var report = try search { database, known in
      let all = time == nil ? try known.differences(in: database, cancellation) : nil
      return try state.searchLedger { ledger -> ChangeReport in
        guard let begins = try ledger.begins else { return ChangeReport() }
        let differences =
          try all
          ?? LedgerComparison(ledger: ledger, index: database, cancellation: cancellation)
          .differences(at: max(time ?? begins, begins))
        let told = differences.sorted { ($1.modified, $0.slug) < ($0.modified, $1.slug) }
          .prefix(most)
        return ChangeReport(
          changes: try told.map { difference in
            try cancellation.check()
            return try difference.change(ledger, database)
          }, count: differences.count, begins: PartialDate(localDayOf: begins))
      } ?? ChangeReport()
    }
    for index in report.changes.indices { try addReasons(to: &report.changes[index]) }
    return report
  }

  /// How many summaries have changed since the reader saw them; nil where that is not kept.
  package func changeCount() throws -> Int? {
    guard let state = readerState else { return nil }
    return try readThrough { index in
      try state.searchLedger { try LedgerComparison(ledger: $0, index: index).differences().count }
    } ?? 0
  }

  /// Whether a summary has changed since the reader saw it.
  package func hasChanged(_ slug: Slug) throws -> Bool {
    try readerState?.readLedger { ledger in
      try self.ask { try LedgerComparison(ledger: ledger, index: $0).difference(of: slug) != nil }
    } ?? false
  }

  /// Looks up in the file what its author says of the verdicts that have changed.
  private func addReasons(to change: inout SummaryChange) throws {
    guard change.claims.contains(where: \.hasOtherVerdict),
      let summary = try summary(change.summary)
    else { return }
    let claims = Dictionary(
      zip(summary.claimSlugs, summary.claims), uniquingKeysWith: { first, _ in first })
    for index in change.claims.indices where change.claims[index].hasOtherVerdict {
      guard let before = change.claims[index].before, let slug = change.claims[index].after?.slug
      else { continue }
      change.claims[index].was = claims[slug]?.was(before.verdict)
    }
  }

  // MARK: What is seen

  /// Begins to keep what the reader sees: all that is there counts as seen from then on.
  ///
  /// To be called once a scan is done; it is all there or, whatever happens, not at all.
  ///
  /// - Returns: Whether it began now; false where it had before.
  /// - Throws: `DatabaseError` or `StateUnusable` where it is not on the disk.
  package func beginLedger(at time: Double = Date().timeIntervalSince1970) throws -> Bool {
    guard let state = readerState, try state.begins == nil else { return false }
    return try state.change { database in
      let ledger = Ledger(database: database)
      guard try ledger.begins == nil else { return false }
      try ledger.addLook(at: time, batch: nil)
      try readThrough { try ledger.add(summariesOf: $0, at: time) }
      return true
    }
  }

  /// Counts a summary, or all that is there, as seen as it is now; what is known of it can be undone.
  ///
  /// - Parameters:
  ///   - slug: The summary; nil for all.
  ///   - name: What is told when the change is undone.
  ///   - time: In seconds since 1970.
  /// - Returns: How many summaries had changed.
  /// - Throws: `DatabaseError` or `StateUnusable` where it is not on the disk.
  package func see(
    _ slug: Slug? = nil, as name: String, at time: Double = Date().timeIntervalSince1970
  ) throws -> Int {
    guard let state = readerState, try state.begins != nil else { return 0 }
    return try state.change { database in
      let ledger = Ledger(database: database)
      return try readThrough { index in
        let comparison = LedgerComparison(ledger: ledger, index: index)
        let differences =
          try slug.map { [try comparison.difference(of: $0)].compactMap(\.self) }
          ?? comparison.differences()
        guard !differences.isEmpty else { return 0 }
        let batch = try database.beginBatch()
        try database.run(
          """
          INSERT INTO change (batch, name, kind, summary, part) VALUES (?, ?, 'seen', ?, '')
          """, [.integer(batch), .text(name), .text(slug?.text ?? "")])
        if slug == nil { try ledger.addLook(at: time, batch: batch) }
        for difference in differences {
          let text = try difference.file.map { file in
            Ledger.Text(
              speaker: try index.speakerName(ofFile: file),
              claims: try index.seenClaims(ofFile: file))
          }
          try ledger.add(
            difference.slug.text, hash: difference.textHash, speaker: text?.speaker ?? "",
            claims: text?.claims.flatMap(\.packed) ?? [], at: time, batch: batch)
        }
        return differences.count
      }
    }
  }
}

extension Ledger {
  /// Notes that all listed summaries are seen as they are.
  fileprivate func add(summariesOf index: Database, at time: Double) throws {
    try index.eachRow(
      """
      SELECT file.id, slug, speakerName, textHash
      FROM summary INDEXED BY summaryBySlug JOIN file ON file.id = summary.file
      WHERE listed = 1 ORDER BY slug
      """
    ) { row in
      try add(
        row.text(1), hash: row.integer(3), speaker: row.text(2),
        claims: try index.seenClaims(ofFile: row.integer(0)).flatMap(\.packed), at: time,
        batch: nil)
      return true
    }
  }
}

extension ReaderState {
  /// Since when it is kept what the reader sees; nil where nothing was noted yet.
  var begins: Double? { get throws { try readLedger { try $0.begins } ?? nil } }

  /// Reads what was seen; nil where nothing is kept yet.
  func readLedger<Result>(_ body: (Ledger) throws -> Result) throws -> Result? {
    guard exists else { return nil }
    let state = try openToRead()
    return state.hasLedger ? try state.read { try body(Ledger(database: $0)) } : nil
  }

  /// Reads what was seen for as long as it takes; nil where nothing is kept yet.
  func searchLedger<Result>(_ body: (Ledger) throws -> Result) throws -> Result? {
    guard exists else { return nil }
    let state = try openToRead()
    return state.hasLedger ? try state.search { try body(Ledger(database: $0)) } : nil
  }

  /// The file, where what is wrong with it is not to be taken for a fault of the index.
  private func openToRead() throws -> StateConnection {
    do {
      return try open()
    } catch {
      throw StateUnusable(description: Self.reason(of: error))
    }
  }
}

extension QueryCache {
  /// Every summary that is not as the reader saw it, by slug.
  func differences(
    in database: Database, _ cancellation: Cancellation
  ) throws -> [LedgerDifference] {
    try differences {
      try searchLedger { ledger in
        try LedgerComparison(ledger: ledger, index: database, cancellation: cancellation)
          .differences()
      } ?? []
    }
  }
}

extension LedgerDifference {
  /// What has become of the claims of the summary.
  func claims(_ ledger: Ledger, _ index: Database) throws -> [ClaimChange] {
    ClaimChange.all(
      from: try entry.flatMap { try ledger.text(of: $0.id) }?.claims ?? [],
      to: try file.map(index.seenClaims) ?? [])
  }

  /// What has become of the summary.
  fileprivate func change(_ ledger: Ledger, _ index: Database) throws -> SummaryChange {
    let speaker =
      try file.map(index.speakerName) ?? entry.flatMap { try ledger.text(of: $0.id) }?.speaker
    return SummaryChange(
      summary: slug, speaker: speaker ?? slug.deslugged,
      kind: file == nil ? .removed : entry == nil ? .added : .changed,
      claims: try claims(ledger, index),
      seen: entry.flatMap { PartialDate(localDayOf: $0.at) })
  }
}
