import VerdictCore

/// What a query means, plain and slow: the index must give the same answers.
package struct QueryPredicate: Sendable {
  private let query: Query
  private let library: QueriedLibrary

  /// A query asked of a whole library, whose summaries say who is who and who agrees with whom.
  package init(_ query: Query, in library: QueriedLibrary) {
    self.query = query
    self.library = library
  }

  package init(_ query: Query, in summaries: [Summary]) {
    self.init(query, in: QueriedLibrary(summaries))
  }

  package func matches(_ summary: Summary) -> Bool {
    holds(query, of: QuerySubject(summary: summary, passages: library.passages(of: summary)))
  }

  /// Whether a claim matches; what is not asked of claims is asked of their summary.
  package func matches(claim index: Int, of summary: Summary) -> Bool {
    guard summary.claims.indices.contains(index) else { return false }
    let passages = library.passages(of: summary)
    return holds(
      query, of: QuerySubject(summary: summary, passages: passages, claimIndex: index))
  }

  private func holds(_ query: Query, of subject: QuerySubject) -> Bool {
    switch query {
    case .everything: true
    case .condition(let condition): holds(condition, of: subject)
    case .not(let query): !holds(query, of: subject)
    case .all(let queries): queries.allSatisfy { holds($0, of: subject) }
    case .any(let queries): queries.contains { holds($0, of: subject) }
    }
  }

  private func holds(_ condition: QueryCondition, of subject: QuerySubject) -> Bool {
    let summary = subject.summary
    switch condition {
    case .words(let pattern, let parts): return subject.says(pattern, in: parts)
    case .verdict(let filter): return subject.claims.contains { filter.admits($0.verdict.kind) }
    case .named(.slug, let pattern): return SlugPattern(pattern.text).matches(summary.slug)
    case .named(.topic, let pattern): return subject.topics.contains(where: pattern.matches)
    case .named(let field, let pattern):
      return summary.values(of: field).contains(where: pattern.matches)
    case .connected(let field, let pattern):
      return library.speakers.connects(summary, field, pattern)
    case .quote(let kind): return subject.claims.contains { $0.has(kind) }
    case .has(let feature): return subject.has(feature)
    case .marked(.changed):
      guard let change = library.changes[summary.slug] else { return false }
      guard let claim = subject.claimIndex.map({ summary.claimSlugs[$0] }) else { return true }
      return change.claims.contains { $0.after?.slug == claim }
    // Nobody has marked anything.
    case .marked(let fact): return fact == .unread
    case .opinion: return false
    case .date(let span): return summary.date.map(span.contains) ?? false
    case .count(.speakersSaying(let kind), let comparison, let number):
      return comparison.holds(library.speakers.speakers(saying: kind, of: summary).count, number)
    case .count(let fact, let comparison, let number):
      return comparison.holds(summary.count(of: fact), number)
    case .share(let kind, let comparison, let percent):
      let (part, whole) = (summary.tally[kind], summary.tally.total)
      guard whole > 0 else { return false }
      return comparison == .equal
        ? (part * 200 + whole) / (2 * whole) == percent
        : comparison.holds(part * 100, percent * whole)
    }
  }
}

extension Summary {
  fileprivate func count(of fact: CountedFact) -> Int {
    switch fact {
    case .claims: claims.count
    case .verdict(let kind): tally[kind]
    case .connections(let kind): connectionsToOthers.filter { $0.kind == kind }.count
    case .speakersSaying: 0
    }
  }
}

extension Claim {
  fileprivate func has(_ kind: QuoteKind) -> Bool {
    switch kind {
    case .verbatim: quotes.contains { !$0.isParaphrase }
    case .paraphrase: quotes.contains(where: \.isParaphrase)
    case .none: quotes.isEmpty
    }
  }
}
