import Algorithms
import VerdictCore

/// The page of what a query finds across the library, the best first.
package enum SearchSource: SummaryRowSource {
  package static let nouns = CountedWord.summary
  package static let defaultOrder = ListOrder(SearchSortKey.relevance)
  package static let kind = PageKind(
    "Search", name: "search", hasTab: true, make: .alone { ListPage<Self>() },
    contexts: [.search])
  package static let context = KeyContext.search
  package static let viewList: SavedView.List? = .summaries
  /// A summary, and two lines of snippets where there are words to be found.
  package static func rowHeight(for query: Query) -> Int { SearchTerms(query) == nil ? 1 : 3 }
  /// Snippets are read from files, so few are asked for at once.
  package static let quantum = 16
  package static let needsQuery = true

  package static func subject(_ question: ListQuestion<SearchSortKey, Slug>) -> Question.Subject {
    .search(question)
  }

  package static func rows(in answer: Answer) -> ListAnswer<SearchRow>? {
    if case .hits(let rows) = answer { rows.map(SearchRow.init) } else { nil }
  }

  package static func anchor(of row: SearchRow) -> Slug { row.summary.slug }
  package static func summary(of row: SearchRow) -> Slug { row.summary.slug }
  package static func target(of row: SearchRow) -> SummaryTarget? {
    SummaryTarget(row.summary.slug, passage: row.snippets.first?.location)
  }
  package static func marks(of row: SearchRow) -> TargetMarks? { row.summary.targetMarks }
  package static func speaker(of row: SearchRow) -> Slug { row.summary.speaker }

  package static func page(opening row: SearchRow, query: Query) -> Page {
    Page(
      SummaryPage(slug: row.summary.slug, passage: row.snippets.first?.location, find: query))
  }

  package static func draw(
    _ row: SearchRow, marker: RowMarker?, in frame: inout Frame, rect: Rect
  ) {
    SummaryListSource.draw(row.summary, marker: marker, in: &frame, rect: rect)
    // One snippet alone has both lines to itself.
    let lines = row.snippets.count == 1 ? 2 : 1
    for (order, snippet) in row.snippets.prefix(2).enumerated() {
      let below = rect.splitTop(1 + order).rest.inset(left: 1)
      snippet.draw(in: &frame, rect: below.splitTop(lines).top)
    }
  }

  /// The passages that were found, whole; without any, what the list of summaries shows.
  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  package static func preview(of row: SearchRow, in summary: Summary, width: Int) -> [Line] {
    var lines =
      SummaryHeading.lines(
        summary, width: width, titleLines: 2, standfirstLines: 3) + [Line()]
    for location in row.snippets.map(\.location).uniqued() {
      switch location {
      case .claim(let claim) where summary.claims.indices.contains(claim):
        lines += ClaimCard(summary.claims[claim], width: width).lines + [Line()]
      case .panel(let panel) where summary.panels.indices.contains(panel):
        let shown = ShownPanel.all(of: summary)[panel]
        lines += [Line(shown.title, .heading)] + shown.lines(width: width) + [Line()]
      default: break
      }
    }
    return row.snippets.isEmpty ? SummaryPreview.lines(summary, width: width) : lines
  }
}

extension KeyContext {
  package static let search = KeyContext("search", .list.union([.reads]))
}

/// A hit as a row of the search page, cleaned and worded once.
package struct SearchRow: Hashable, Sendable {
  package let summary: SummaryRow
  package let snippets: [SnippetRow]

  package init(_ hit: SearchHit) {
    summary = SummaryRow(hit.listing)
    snippets = hit.snippets.map(SnippetRow.init)
  }
}
