import VerdictCore

/// A hit as a row of the search page, cleaned and worded once.
package struct SearchRow: Hashable, Sendable {
  package let summary: SummaryRow
  package let snippets: [SnippetRow]

  package init(_ hit: SearchHit) {
    summary = SummaryRow(hit.listing)
    snippets = hit.snippets.map(SnippetRow.init)
  }
}
