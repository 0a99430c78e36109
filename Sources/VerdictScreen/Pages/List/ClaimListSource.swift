import VerdictCore

/// The page of every claim in the library.
package enum ClaimListSource: SummaryRowSource {
  package static let nouns = CountedWord.claim
  package static let defaultOrder = ListOrder(ClaimSortKey.speaker)

  package static let kind = PageKind(
    "Claims", name: "claims", hasTab: true, make: .alone { ListPage<Self>() },
    contexts: [.claims])
  package static let context = KeyContext.claims

  package static let viewList: SavedView.List? = .claims

  package static func subject(_ question: ListQuestion<ClaimSortKey, ClaimIdentity>)
    -> Question.Subject
  {
    .claims(question)
  }

  package static func rows(in answer: Answer) -> ListAnswer<ClaimRow>? {
    if case .claims(let rows) = answer { rows.map(ClaimRow.init) } else { nil }
  }

  package static func anchor(of row: ClaimRow) -> ClaimIdentity { row.identity }
  package static func summary(of row: ClaimRow) -> Slug { row.identity.summary }
  package static func target(of row: ClaimRow) -> SummaryTarget? {
    SummaryTarget(row.identity.summary, claim: row.identity.claim)
  }

  package static func speaker(of row: ClaimRow) -> Slug { row.speakerSlug }
  package static func marks(of row: ClaimRow) -> TargetMarks? { row.targetMarks }

  package static func page(opening row: ClaimRow, query: Query) -> Page {
    Page(
      SummaryPage(slug: row.identity.summary, claim: row.identity.claim, find: query))
  }

  /// The claim gets the width.
  package static let widthForPreviewBeside = 140

  package enum Column: Sendable {
    case verdict
    case speaker
    case claim
    case date
  }

  package static func table(width: Int) -> Table<Column, ClaimSortKey> {
    Table(
      width: width,
      [
        .init(.verdict, "verdict", by: .verdict, width: 12, gap: 1),
        .init(.speaker, "speaker", by: .speaker, width: min(20, width / 5), from: 48),
        .init(.claim, "claim", by: .claim),
        .init(.date, "date", by: .date, width: 10, from: 76),
      ])
  }

  package static func draw(
    _ row: ClaimRow, marker: RowMarker? = nil, in frame: inout Frame, rect: Rect
  ) {
    let columns = table(width: rect.width)
    frame.draw(row.label, in: rect.columns(columns[.verdict]))
    frame.draw(
      row.speaker, .speaker, of: .speaker, marker: marker, in: rect.columns(columns[.speaker]))
    frame.draw(row.text, of: .claims, marker: marker, in: rect.columns(columns[.claim]))
    frame.draw(row.date, .muted, in: rect.columns(columns[.date]))
  }

  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  package static func preview(of row: ClaimRow, in summary: Summary, width: Int) -> [Line] {
    let heading =
      TextWrap.wrap(CleanText(summary.speaker.name), .speaker, width: width)
      + TextWrap.wrap(CleanText(summary.title ?? ""), .muted, width: width) + [Line()]
    guard let index = summary.claimSlugs.firstIndex(of: row.identity.claim) else { return heading }
    return heading + ClaimCard(summary.claims[index], width: width).lines
  }
}

extension KeyContext {
  package static let claims = KeyContext("claims", .list.union([.reads]))
}

/// A claim as a row of its list, cleaned and worded once.
package struct ClaimRow: Hashable, Sendable {
  package let identity: ClaimIdentity
  let speakerSlug: Slug
  let label: Line
  let speaker: CleanText
  let text: CleanText
  let date: CleanText
  let targetMarks: TargetMarks

  package init(_ listing: ClaimListing) {
    identity = listing.identity
    speakerSlug = listing.speakerSlug
    label = Line([listing.verdict.label])
    speaker = CleanText(listing.speakerName)
    let sign: CleanText =
      listing.marks.contains(.bookmarked) ? "\(ListedMarks.bookmarkSign) " : ""
    text = sign + CleanText(listing.text)
    date = CleanText(listing.date?.description ?? "")
    targetMarks = TargetMarks(
      listed: listing.marks,
      opinion: listing.opinion, words: listing.text, title: listing.speakerName)
  }
}
