import VerdictCore

/// The page of every summary.
package enum SummaryListSource: SummaryRowSource {
  package static let nouns = CountedWord.summary
  package static let defaultOrder = ListOrder(SummarySortKey.speaker)

  package static let kind = PageKind(
    "Summaries", name: "summaries", hasTab: true, make: .alone { ListPage<Self>() },
    contexts: [.summaries])
  package static let context = KeyContext.summaries

  package static let viewList: SavedView.List? = .summaries

  package static func subject(_ question: ListQuestion<SummarySortKey, Slug>) -> Question.Subject {
    .summaries(question)
  }

  package static func rows(in answer: Answer) -> ListAnswer<SummaryRow>? {
    if case .summaries(let rows) = answer { rows.map(SummaryRow.init) } else { nil }
  }

  package static func anchor(of row: SummaryRow) -> Slug { row.slug }
  package static func summary(of row: SummaryRow) -> Slug { row.slug }
  package static func speaker(of row: SummaryRow) -> Slug { row.speaker }

  package static func page(opening row: SummaryRow, query: Query) -> Page {
    Page(SummaryPage(slug: row.slug))
  }

  package static func draw(
    _ row: SummaryRow, marker: RowMarker? = nil, in frame: inout Frame, rect: Rect
  ) -> Rect {
    let (speaker, rest) = rect.splitLeft(min(24, max(8, rect.width * 2 / 7)))
    let (title, facts) = rest.splitLeft(rest.width - Self.factsWidth(rect.width))
    frame.draw(row.name, .speaker, of: .speaker, marker: marker, in: speaker)
    if row.hasErrors { frame.draw("!", .problem, in: title) }
    frame.draw(row.topic, of: .title, marker: marker, in: title.inset(left: 2))
    let (date, bar) = facts.splitLeft(facts.width - barWidth)
    frame.draw(row.date, .muted, in: date.inset(left: 2))
    frame.draw(row.bar, in: bar.inset(left: 2))
    return Rect(x: rect.x, y: rect.y, width: facts.x - rect.x, height: 1)
  }

  private static let barWidth = SummaryRow.barWidth + 2

  /// How many columns the verdicts get, and the date where there is room for it.
  private static func factsWidth(_ width: Int) -> Int {
    if width >= 56 { return barWidth + 12 }
    return width >= 40 ? barWidth : 0
  }

  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  package static func preview(
    of row: SummaryRow, in summary: Summary, width: Int
  ) -> [Line] {
    SummaryPreview.lines(summary, width: width)
  }
}

extension KeyContext {
  package static let summaries = KeyContext("summaries", .list)
}

/// A summary as a row of its list, cleaned and worded once.
package struct SummaryRow: Hashable, Sendable {
  static let barWidth = 8

  package let slug: Slug
  let speaker: Slug
  let name: CleanText
  /// The title without the speaker, whose name stands before it.
  let topic: CleanText
  let date: CleanText
  let bar: Line
  /// Whether a part of its file could not be used: the page of problems says which.
  let hasErrors: Bool

  package init(_ listing: SummaryListing) {
    slug = listing.slug
    speaker = listing.speakerSlug
    name = CleanText(listing.speakerName)
    let opening = listing.speakerName + " on "
    let isAfterName = listing.title.hasPrefix(opening)
    topic = CleanText(isAfterName ? listing.title.dropFirst(opening.count) : listing.title[...])
    date = CleanText(listing.date?.description ?? "")
    bar = listing.tally.bar(width: Self.barWidth)
    hasErrors = listing.hasErrors
  }
}
