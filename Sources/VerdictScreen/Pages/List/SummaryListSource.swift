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
  package static func marks(of row: SummaryRow) -> TargetMarks? { row.targetMarks }

  package static func page(opening row: SummaryRow, query: Query) -> Page {
    Page(SummaryPage(slug: row.slug, passage: .about, find: query))
  }

  package enum Column: Sendable {
    case speaker
    /// One cell: a file with errors, else a bookmark, else not read yet.
    case mark
    case title
    case date
    case verdicts
  }

  package static func table(width: Int) -> Table<Column, SummarySortKey> {
    Table(
      width: width,
      [
        .init(.speaker, "speaker", by: .speaker, width: min(24, max(8, width * 2 / 7)), gap: 0),
        .init(.mark, width: 1, gap: 1),
        .init(.title, "title", by: .title),
        .init(.date, "date", by: .date, width: 10, from: 56),
        .init(.verdicts, "verdicts", by: .hype, width: SummaryRow.barWidth, from: 40),
      ])
  }

  package static func draw(
    _ row: SummaryRow, marker: RowMarker? = nil, in frame: inout Frame, rect: Rect
  ) {
    let columns = table(width: rect.width)
    frame.draw(
      row.name, .speaker, of: .speaker, marker: marker, in: rect.columns(columns[.speaker]))
    frame.draw(row.marks, in: rect.columns(columns[.mark]))
    if row.topic.isEmpty {
      frame.draw(CleanText(row.slug.text), .muted, in: rect.columns(columns[.title]))
    } else {
      frame.draw(row.topic, of: .title, marker: marker, in: rect.columns(columns[.title]))
    }
    frame.draw(row.date, .muted, in: rect.columns(columns[.date]))
    frame.draw(row.bar, in: rect.columns(columns[.verdicts]))
  }

  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  package static func preview(
    of row: SummaryRow, in summary: Summary, width: Int
  ) -> [Line] {
    SummaryPreview.lines(summary, width: width)
  }
}

extension KeyContext {
  package static let summaries = KeyContext("summaries", .list.union([.reads]))
}

/// A summary as a row of its list, cleaned and worded once.
package struct SummaryRow: Hashable, Sendable {
  static let barWidth = 8

  package let slug: Slug
  let speaker: Slug
  let name: CleanText
  /// The title without the speaker, whose name stands before it; empty where there is no title.
  let topic: CleanText
  let date: CleanText
  let bar: Line
  /// Whether a part of its file could not be used: the page of problems says which.
  let hasErrors: Bool
  private let listed: ListedMarks
  private let title: String

  package init(_ listing: SummaryListing) {
    slug = listing.slug
    speaker = listing.speakerSlug
    name = CleanText(listing.speakerName)
    let opening = listing.speakerName + " on "
    let isAfterName = listing.title.hasPrefix(opening)
    let rest = listing.title.dropFirst(isAfterName ? opening.count : 0)
    topic = CleanText(rest.prefix(1).uppercased() + rest.dropFirst())
    date = CleanText(listing.date?.description ?? "")
    bar = listing.tally.bar(width: Self.barWidth)
    hasErrors = listing.hasErrors
    listed = listing.marks
    title = listing.title
  }

  /// What stands before the title.
  var marks: Line {
    if hasErrors { return Line("!", .problem) }
    if listed.contains(.bookmarked) { return Line(ListedMarks.bookmarkSign, .notice) }
    return listed.contains(.unread) ? Line("•", .muted) : Line()
  }

  var targetMarks: TargetMarks {
    TargetMarks(listed: listed, words: title, title: title)
  }
}
