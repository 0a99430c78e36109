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

  package static func heads(
    width: Int, order: ListOrder<SummarySortKey>
  ) -> [ColumnHead<SummarySortKey>] {
    let columns = SummaryColumns(width: width)
    return [
      ColumnHead(title: "speaker", columns: columns.speaker, key: .speaker),
      ColumnHead(title: "title", columns: columns.title, key: .title),
      ColumnHead(title: "date", columns: columns.date, key: .date),
      ColumnHead(title: "verdicts", columns: columns.bar, key: .hype),
    ].filter { !$0.columns.isEmpty }
  }

  package static func draw(
    _ row: SummaryRow, marker: RowMarker? = nil, in frame: inout Frame, rect: Rect
  ) {
    let columns = SummaryColumns(width: rect.width)
    frame.draw(
      row.name, .speaker, of: .speaker, marker: marker, in: rect.columns(columns.speaker))
    frame.draw(row.marks, in: rect.columns(columns.mark))
    if row.topic.isEmpty {
      frame.draw(CleanText(row.slug.text), .muted, in: rect.columns(columns.title))
    } else {
      frame.draw(row.topic, of: .title, marker: marker, in: rect.columns(columns.title))
    }
    frame.draw(row.date, .muted, in: rect.columns(columns.date))
    frame.draw(row.bar, in: rect.columns(columns.bar))
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

/// Where the parts of a summary's row stand, in cells from its left.
private struct SummaryColumns {
  let speaker: Range<Int>
  /// One cell: a file with errors, else a bookmark, else not read yet.
  let mark: Range<Int>
  let title: Range<Int>
  /// Empty where there is no room for it.
  let date: Range<Int>
  let bar: Range<Int>

  init(width: Int) {
    let barStart = max(0, width >= 40 ? width - SummaryRow.barWidth : width)
    let dateStart = width >= 56 ? barStart - 12 : barStart
    let end = max(0, barStart < width ? dateStart - 2 : width)
    let afterSpeaker = min(end, min(24, max(8, width * 2 / 7)))
    speaker = 0..<afterSpeaker
    mark = afterSpeaker..<min(end, afterSpeaker + 1)
    title = min(end, afterSpeaker + 2)..<end
    date = dateStart..<max(dateStart, barStart - 2)
    bar = barStart..<max(0, width)
  }
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
