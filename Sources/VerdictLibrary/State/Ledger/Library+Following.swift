import Foundation
import GRDB
import VerdictCore

extension Library {
  /// Moves the marks of claims that are gone to the claims that these have become in other words.
  ///
  /// A mark goes along where the claim was seen, exactly one new claim of its summary is close to it,
  /// and nothing of its kind is on that one; else it stays as it is. What can be undone goes along too.
  ///
  /// - Parameters:
  ///   - summaries: Those whose claims may have changed; nil for all with marks.
  ///   - time: In seconds since 1970.
  /// - Returns: How many marks were moved.
  /// - Throws: `DatabaseError` or `StateUnusable` where that is not on the disk.
  package func followMarks(
    in summaries: Set<Slug>? = nil, at time: Double = Date().timeIntervalSince1970
  ) throws -> Int {
    guard let state = readerState, try state.begins != nil else { return 0 }
    var moved = 0
    for (summary, parts) in try state.markedClaims() where summaries?.contains(summary) != false {
      let claims = try ask { index in try index.file(of: summary).map(index.seenClaims) }
      guard let claims else { continue }
      let lost = parts.subtracting(claims.map(\.slug)).sorted()
      if lost.isEmpty { continue }
      moved += try state.change { database in
        try lost.reduce(0) {
          try $0
            + MarkFollowing(Ledger(database: database), summary, at: time).follow($1, in: claims)
        }
      }
    }
    return moved
  }

  /// The claims that marks have followed into new words since everything was last counted as seen.
  func followedMarks() throws -> [Problem] {
    let followed = try readerState?.readLedger { try $0.followed() } ?? []
    return try followed.compactMap { mark in
      guard let claim = Slug(mark.claim),
        let found = try line(ofSummary: mark.summary, claim: claim)
      else { return nil }
      return Problem(
        file: found.path,
        diagnostic: MarksFollowed.diagnostic(
          before: mark.words, after: mark.newWords, line: found.line), summary: mark.summary)
    }
  }
}

extension ReaderState {
  /// The claims with a mark, by summary.
  fileprivate func markedClaims() throws -> [Slug: Set<Slug>] {
    let keys = try MarkKind.ofClaims.flatMap { try marks(of: $0) }.map(\.key)
    return keys.reduce(into: [:]) { found, key in
      if let claim = Slug(key.part) { found[key.summary, default: []].insert(claim) }
    }
  }
}

extension MarkKind {
  /// What can be on a claim.
  fileprivate static let ofClaims = [MarkKind.bookmark, .opinion]

  /// The same, in SQL.
  fileprivate static let listOfClaims =
    ofClaims.map { "'\($0.rawValue)'" }.joined(separator: ", ")
}

extension Ledger {
  /// A claim that marks have followed.
  struct Followed {
    var summary: Slug
    var claim: String
    var words: String
    var newWords: String
  }

  /// The last of those since everything was counted as seen, where their marks are still there.
  fileprivate func followed() throws -> [Followed] {
    let lastLook = try lastLook ?? 0
    return try database.rows(
      """
      SELECT summary, newPart, words, newWords FROM followed
      WHERE at > ? AND id IN (SELECT max(id) FROM followed GROUP BY summary, newPart)
        AND EXISTS (
          SELECT 1 FROM mark WHERE mark.summary = followed.summary AND mark.part = newPart
            AND mark.kind IN (\(MarkKind.listOfClaims)))
      ORDER BY id
      """, [.real(lastLook)]
    ) { row in
      Followed(summary: row.slug(0), claim: row.text(1), words: row.text(2), newWords: row.text(3))
    }
  }
}

/// Finds what a claim with marks has become, and moves these; in a transaction of the state.
private struct MarkFollowing {
  private let ledger: Ledger
  private let summary: Slug
  private let time: Double

  init(_ ledger: Ledger, _ summary: Slug, at time: Double) {
    self.ledger = ledger
    self.summary = summary
    self.time = time
  }

  private var database: Database { ledger.database }

  /// Moves the marks on a claim that is gone; gives how many.
  func follow(_ claim: Slug, in claims: [SeenClaim]) throws -> Int {
    guard let before = try claimsSeen(with: claim),
      let words = before.first(where: { $0.slug == claim })?.text,
      let successor = ClaimChange.successor(of: claim, from: before, to: claims)
    else { return 0 }
    let moved = try move(claim, to: successor)
    if moved > 0 {
      try database.run(
        """
        INSERT INTO followed (summary, part, newPart, words, newWords, at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          .text(summary.text), .text(claim.text), .text(successor.slug.text), .text(words),
          .text(successor.text), .real(time),
        ])
    }
    return moved
  }

  /// The claims of the last text in which a claim was seen.
  ///
  /// A text that was never seen is known by the marks that went along: the claim then stands in the
  /// place of the one that it comes from.
  private func claimsSeen(with claim: Slug) throws -> [SeenClaim]? {
    var (name, words, followedBefore) = (claim.text, nil as String?, Int.max)
    while true {
      if let slug = Slug(name), let seen = try ledger.claims(of: summary, with: slug) {
        guard let words else { return seen }
        return seen.map { old in
          old.slug == slug ? SeenClaim(slug: claim, text: words, verdict: old.verdict) : old
        }
      }
      let origin = try database.firstRow(
        """
        SELECT id, part, newWords FROM followed
        WHERE summary = ? AND newPart = ? AND id < ? ORDER BY id DESC
        """, [.text(summary.text), .text(name), .integer(followedBefore)],
        read: { (id: $0.integer(0), part: $0.text(1), words: $0.text(2)) })
      guard let origin else { return nil }
      (name, words, followedBefore) = (origin.part, words ?? origin.words, origin.id)
    }
  }

  private func move(_ claim: Slug, to successor: SeenClaim) throws -> Int {
    let keys = [claim.text, successor.slug.text].map { SQLValue.text($0) }
    var moved = 0
    for kind in MarkKind.ofClaims {
      let values = [.text(summary.text), .text(kind.rawValue)] + keys
      let isFree =
        try database.firstRow(
          "SELECT 1 FROM mark WHERE summary = ?1 AND kind = ?2 AND part = ?4", values
        ) { _ in false } ?? true
      guard isFree else { continue }
      try database.run(
        "UPDATE mark SET part = ?4, words = ?5 WHERE summary = ?1 AND kind = ?2 AND part = ?3",
        values + [.text(successor.text)])
      guard database.changesCount > 0 else { continue }
      moved += 1
      try database.run(
        "UPDATE change SET part = ?4 WHERE summary = ?1 AND kind = ?2 AND part = ?3", values)
    }
    return moved
  }
}
