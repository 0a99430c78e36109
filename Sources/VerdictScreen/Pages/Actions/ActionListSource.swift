import VerdictCore

/// The page of every action item of the library.
package enum ActionListSource: SummaryRowSource {
  package static let nouns = CountedWord.action
  package static let defaultOrder = ListOrder(ActionSortKey.open)
  package static let kind = PageKind(
    "Actions", name: "actions", hasTab: true, make: .alone { ListPage<Self>() },
    contexts: [.actions],
    keys: [
      KeyRow(
        [("[", .previousPanel), ("]", .nextPanel)], "action items, or the tools mentioned",
        in: .only(.actions, .tools), hint: "tools", with: .nextPanel)
    ])
  package static let context = KeyContext.actions
  package static let viewList: SavedView.List? = nil
  package static var sibling: Page? { Page(ListPage<ToolListSource>()) }
  /// What is ticked goes to the end, and the cursor to the next.
  package static func followsRows(in order: ListOrder<ActionSortKey>) -> Bool {
    order.key != .open
  }

  /// The item gets the width.
  package static let widthForPreviewBeside = 140

  package static func subject(
    _ question: ListQuestion<ActionSortKey, ActionIdentity>
  ) -> Question.Subject { .actions(question) }

  package static func rows(in answer: Answer) -> ListAnswer<ActionRow>? {
    if case .actions(let rows) = answer { rows.map(ActionRow.init) } else { nil }
  }

  package static func anchor(of row: ActionRow) -> ActionIdentity { row.identity }
  package static func summary(of row: ActionRow) -> Slug { row.identity.summary }
  package static func speaker(of row: ActionRow) -> Slug { row.speakerSlug }
  package static func marks(of row: ActionRow) -> TargetMarks? { row.targetMarks }

  package static func target(of row: ActionRow) -> SummaryTarget? {
    SummaryTarget(row.identity.summary, action: row.identity.item)
  }

  package static func page(opening row: ActionRow, query: Query) -> Page {
    Page(
      SummaryPage(
        slug: row.identity.summary, panel: .actions,
        find: query == .everything ? nil : query))
  }

  package enum Column: Sendable {
    case done
    case item
    case speaker
    case date
  }

  package static func table(width: Int) -> Table<Column, ActionSortKey> {
    Table(
      width: width,
      [
        .init(.done, "done", by: .open, width: 4, gap: 1),
        .init(.item, "action item", by: .action),
        .init(.speaker, "speaker", by: .speaker, width: min(22, width / 5), from: 48),
        .init(.date, "date", by: .date, width: 10, from: 76),
      ])
  }

  package static func draw(
    _ row: ActionRow, marker: RowMarker?, in frame: inout Frame, rect: Rect
  ) {
    let columns = table(width: rect.width)
    frame.draw(
      row.isDone ? "[x]" : "[ ]", row.isDone ? .muted : .text, in: rect.columns(columns[.done]))
    frame.draw(
      row.text, row.isDone ? .muted : .text, of: .actions, marker: marker,
      in: rect.columns(columns[.item]))
    frame.draw(
      row.speaker, .speaker, of: .speaker, marker: marker, in: rect.columns(columns[.speaker]))
    frame.draw(row.date, .muted, in: rect.columns(columns[.date]))
  }

  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  /// The item whole, then what its summary has to do besides.
  package static func preview(of row: ActionRow, in summary: Summary, width: Int) -> [Line] {
    let heading =
      TextWrap.wrap(row.text, .claim, width: width) + [Line()]
      + TextWrap.wrap(CleanText(summary.speaker.name), .speaker, width: width)
      + TextWrap.wrap(CleanText(summary.title ?? ""), .muted, width: width)
    let panels = zip(summary.panels, ShownPanel.all(of: summary))
      .filter { [.soWhat, .actions].contains($0.0.kind) }.map(\.1)
    return heading
      + panels.flatMap { panel in
        [Line(), Line(panel.title, .heading)] + panel.lines(width: width)
      }
  }
}

extension KeyContext {
  package static let actions = KeyContext(
    "actions",
    [.page, .opens, .panes, .speakers, .queries, .matches, .sorts, .previews, .reads, .ticks])
}

/// An action item as a row of its list, cleaned and worded once.
package struct ActionRow: Hashable, Sendable {
  package let identity: ActionIdentity
  let speakerSlug: Slug
  let text: CleanText
  let speaker: CleanText
  let date: CleanText
  let isDone: Bool
  private let title: String
  private let words: String

  package init(_ listing: ActionListing) {
    identity = listing.identity
    speakerSlug = listing.speakerSlug
    text = CleanText(listing.text)
    speaker = CleanText(listing.speakerName)
    date = CleanText(listing.date?.description ?? "")
    isDone = listing.isDone
    title = listing.title
    words = listing.text
  }

  fileprivate var targetMarks: TargetMarks {
    TargetMarks(listed: [], words: words, title: title, isDone: isDone)
  }
}
