import VerdictCore

/// What a reader saw of a library, and what has changed since: plain and slow.
package struct SeenLibrary: Sendable {
  /// The summaries as they were seen.
  package var summaries: [Slug: Summary]

  package init(_ summaries: [Summary]) {
    self.summaries = Dictionary(summaries.map { ($0.slug, $0) }, uniquingKeysWith: { $1 })
  }

  /// What has changed, by slug, without the days.
  package func changes(to now: [Summary]) -> [SummaryChange] {
    let listed = SeenLibrary(now).summaries
    return Set(summaries.keys).union(listed.keys).sorted().compactMap { slug in
      let (before, after) = (summaries[slug], listed[slug])
      let texts = [before, after].map { $0.map { SummaryWriter.write($0) } }
      if texts[0] == texts[1] { return nil }
      return SummaryChange(
        summary: slug, speaker: (after ?? before)?.speaker.name ?? "",
        kind: before == nil ? .added : after == nil ? .removed : .changed,
        claims: ClaimChange.all(from: before?.seenClaims ?? [], to: after?.seenClaims ?? []),
        seen: nil)
    }
  }
}
