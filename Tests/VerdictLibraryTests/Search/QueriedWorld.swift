import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictOracle

/// Summaries as they are read from the files of a library, so that index and model ask the same.
struct QueriedWorld {
  let library: Library
  let summaries: [Summary]
  let meaning: QueriedLibrary

  /// - Parameters:
  ///   - seed: What the summaries are made from.
  ///   - count: How many there are.
  ///   - panels: What each of them has besides.
  /// - Throws: `Errno` where files cannot be written.
  init(seed: Int, count: Int, panels: (Int) -> [Panel] = { _ in [] }) throws {
    let files = try TestLibrary()
    var generator = SummaryGenerator(seed: seed)
    var summaries: [Summary] = []
    for number in 0..<count {
      var summary = generator.summary()
      summary.slug = Slug(slugifying: "s\(number)")
      summary.panels += panels(number)
      try files.write(summary, to: "\(number).md")
      let reading = SummaryReader.read(
        Array(SummaryWriter.write(summary).utf8), path: FilePath("\(number).md"))
      summaries.append(try #require(reading.summary))
    }
    self.summaries = summaries
    meaning = QueriedLibrary(summaries)
    library = try files.openAndScan()
  }

  /// The summaries that a query means.
  func summaries(_ query: Query) -> Set<Slug> {
    let predicate = QueryPredicate(query, in: meaning)
    return Set(summaries.filter(predicate.matches).map(\.slug))
  }

  /// The claims that a query means.
  func claims(_ query: Query) -> Set<ClaimIdentity> {
    let predicate = QueryPredicate(query, in: meaning)
    return Set(
      summaries.flatMap { summary in
        summary.claims.indices.filter { predicate.matches(claim: $0, of: summary) }
          .map { ClaimIdentity(summary: summary.slug, claim: summary.claimSlugs[$0]) }
      })
  }
}

extension Library {
  func summaries(_ query: Query) throws -> Set<Slug> {
    let list = try summaries(
      filter: ListFilter(query: query), order: ListOrder(.title), range: 0..<10_000)
    return Set(list.window.rows.map(\.slug))
  }

  func claims(_ query: Query) throws -> Set<ClaimIdentity> {
    let list = try claims(
      filter: ListFilter(query: query), order: ListOrder(.speaker), range: 0..<10_000)
    return Set(list.window.rows.map(\.identity))
  }
}
