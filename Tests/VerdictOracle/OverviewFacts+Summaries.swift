import VerdictCore

extension OverviewFacts {
  /// What summaries amount to, counted plain and slow.
  package init(of summaries: [Summary]) {
    self.init()
    self.summaries = summaries.count
    var topics: [String: VerdictTally] = [:]
    var years: [String: VerdictTally] = [:]
    for summary in summaries {
      tally += summary.tally
      for claim in summary.claims {
        let own = claim.topics.isEmpty ? summary.topics : claim.topics
        let names = own.map { Words.folded($0).joined(separator: " ") }.filter { !$0.isEmpty }
        for name in Set(names) { topics[name, default: VerdictTally()][claim.verdict.kind] += 1 }
      }
      if let date = summary.date {
        let year = String(date.description.prefix(4))
        years[year, default: VerdictTally()] += summary.tally
      } else {
        undated += summary.tally
      }
    }
    self.topics = topics.map(Group.init).sorted {
      ($1.tally.total, $0.name) < ($0.tally.total, $1.name)
    }
    self.years = years.map(Group.init).sorted { $0.name < $1.name }
    add(ConnectionGraph(of: summaries))
    let library = QueriedLibrary(summaries)
    func predicate(_ query: String) -> QueryPredicate {
      QueryPredicate((try? Query(parsing: query)) ?? .everything, in: library)
    }
    claims = Self.claimQueries.map { query in
      let predicate = predicate(query)
      let count = summaries.reduce(0) { count, summary in
        count + summary.claims.indices.count { predicate.matches(claim: $0, of: summary) }
      }
      return Counted(query: query, count: count)
    }
    facts = Self.summaryQueries.map { query in
      Counted(query: query, count: summaries.count(where: predicate(query).matches))
    }
  }
}
