import VerdictCore

/// Something a page shows and must ask the library for.
///
/// Pages never ask twice: the loop compares what the state asks with what it asked before, and
/// drops the answer to a question that no page asks any more.
package struct Question: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case totals
    case summaries(ListQuestion<SummarySortKey, Slug>)
    case claims(ListQuestion<ClaimSortKey, ClaimIdentity>)
    case actions(ListQuestion<ActionSortKey, ActionIdentity>)
    case tools(ListQuestion<ToolSortKey, String>)
    case search(ListQuestion<SearchSortKey, Slug>)
    /// The summary of that slug, read from its file.
    case summary(Slug)
    /// Where the file of a summary is.
    case file(of: Slug)
    /// What the reader has marked of a summary.
    case marks(of: Slug)
    /// Everything that the reader has bookmarked.
    case bookmarks
    /// What changed since the reader saw it.
    case changes
    /// The speaker of that slug or alias, and everybody connected to them.
    case neighbourhood(Slug)
    case speakers(ListQuestion<SpeakerSortKey, Slug>)
    /// The graph of all connections.
    case graph
    /// All shortest paths between two speakers, by slug or alias.
    case paths(from: Slug, to: Slug)
    /// Speakers side by side, and two claims that are to be among the pairs.
    case comparison([Slug], showing: ClaimPairKey? = nil)
    /// The claims of other summaries that those of a summary are related to.
    case relatedClaims(Slug)
    /// Where to go from a summary that has been read.
    case readingOn(after: Slug)
    /// What is worth a look about speakers taken together.
    case findings
    /// What the whole library amounts to.
    case overview
    /// What is to be said about the files.
    case problems(matching: String, by: ListOrder<ProblemSortKey>)
    /// The part of a summary that a line of its file belongs to.
    case passage(of: Slug, line: Int)
  }

  package let subject: Subject
  /// Which state of the library the answer is for; it grows when the library changes.
  package let version: Int

  package init(_ subject: Subject, version: Int) {
    self.subject = subject
    self.version = version
  }
}

extension Question.Subject {
  /// Whether finding out costs so much that it is not done anew for each step of a scan.
  package var waitsForScans: Bool {
    switch self {
    case .speakers, .graph, .problems, .overview, .changes: true
    case .totals, .summaries, .claims, .actions, .tools, .search, .summary, .neighbourhood, .paths,
      .comparison, .findings, .passage, .relatedClaims, .readingOn, .file, .marks, .bookmarks:
      false
    }
  }
}

/// A slice of a list of the library.
package struct ListQuestion<SortKey: Hashable & Sendable, Anchor: Hashable & Sendable>:
  Hashable, Sendable
{
  package var filter: ListFilter
  package var order: ListOrder<SortKey>
  /// The rows wanted, as indices in the filtered and sorted list.
  package var range: Range<Int>
  /// The row whose index in the list is wanted too, so that the cursor can stay on it.
  package var anchor: Anchor?

  package init(
    filter: ListFilter, order: ListOrder<SortKey>, range: Range<Int>, anchor: Anchor? = nil
  ) {
    self.filter = filter
    self.order = order
    self.range = range
    self.anchor = anchor
  }
}
