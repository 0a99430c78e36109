import VerdictCore

/// What the lists say of a summary, to compare it with what they say later.
struct ListedSummary: Equatable, Sendable {
  struct ListedClaim: Equatable, Sendable {
    var slug: Slug
    /// The kind, and the words where it is none that the format knows.
    var verdict: [String]
  }

  var claims: [ListedClaim]
  /// Everything else, and when and how long its file was.
  var rest: [String]

  /// What became of a summary; nil where that is not worth telling.
  static func change(
    from before: ListedSummary?, to after: ListedSummary?
  ) -> LibraryChange.Kind? {
    guard let before else { return after == nil ? nil : .added }
    guard let after else { return .removed }
    let old = before.verdicts
    let new = after.verdicts
    let changed = after.claims.filter { claim in
      old[claim.slug].map { $0 != claim.verdict } ?? false
    }
    if let first = changed.first { return .verdicts(count: changed.count, first: first.slug) }
    let added = after.claims.filter { old[$0.slug] == nil }
    let removed = before.claims.count { new[$0.slug] == nil }
    if !added.isEmpty || removed > 0 {
      return .claims(added: added.count, removed: removed, first: added.first?.slug)
    }
    return before == after ? nil : .text
  }

  private var verdicts: [Slug: [String]] {
    Dictionary(claims.map { ($0.slug, $0.verdict) }, uniquingKeysWith: { first, _ in first })
  }
}
