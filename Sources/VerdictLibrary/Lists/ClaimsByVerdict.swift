import GRDB
import VerdictCore

/// Claims by kind of verdict, and in each kind by speaker.
struct ClaimsByVerdict: ClaimSequence {
  let database: Database
  let filter: VerdictFilter
  let tally: VerdictTally

  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing] {
    var rows: [ClaimListing] = []
    var start = 0
    for kind in isReversed ? VerdictKind.allCases.reversed() : VerdictKind.allCases {
      let places = start..<start + tally[kind]
      let wanted = range.clamped(to: places)
      if !wanted.isEmpty {
        let local = wanted.lowerBound - start..<wanted.upperBound - start
        rows += try claims(kind).rows(local, isReversed: isReversed)
      }
      start = places.upperBound
    }
    return rows
  }

  func place(of claim: ClaimRow) throws -> Int {
    let before = VerdictKind.allCases.prefix(claim.kind.rawValue).reduce(0) { $0 + tally[$1] }
    return try before + claims(claim.kind).place(of: claim)
  }

  private func claims(_ kind: VerdictKind) -> ClaimsBySummary {
    ClaimsBySummary(
      database: database, filter: VerdictFilter(kind), order: SummaryOrder(.speaker),
      count: tally[kind])
  }
}
