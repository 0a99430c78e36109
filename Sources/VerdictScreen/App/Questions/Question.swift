import VerdictCore

/// Something a page shows and must ask the library for.
///
/// Pages never ask twice: the loop compares what the state asks with what it asked before, and
/// drops the answer to a question that no page asks any more.
package enum Question: Hashable, Sendable {
  case totals(version: Int)
  case summaries(ListQuestion<SummarySortKey, Slug>)
  case claims(ListQuestion<ClaimSortKey, ClaimIdentity>)
  case search(ListQuestion<SearchSortKey, Slug>)
  /// The summary of that slug, read from its file.
  case summary(Slug, version: Int)
  /// The speaker of that slug or alias, and everybody connected to them.
  case neighbourhood(Slug, version: Int)
  case speakers(ListQuestion<SpeakerSortKey, Slug>)
  /// The graph of all connections.
  case graph(version: Int)
  /// All shortest ways between two speakers, by slug or alias.
  case paths(from: Slug, to: Slug, version: Int)
  case comparison([Slug], version: Int)
  /// What is worth a look about speakers taken together.
  case findings(version: Int)
}
