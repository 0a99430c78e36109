import Algorithms
import VerdictCore

/// The page of every tool that the library mentions: another view of the page of actions.
package enum ToolListSource: SummaryRowSource {
  package static let nouns = CountedWord.tool
  package static let defaultOrder = ListOrder(ToolSortKey.mentions)
  package static let kind = PageKind(
    "Tools", name: "tools", under: ActionListSource.kind.name, make: .alone { ListPage<Self>() },
    contexts: [.tools])
  package static let context = KeyContext.tools
  package static let viewList: SavedView.List? = nil
  package static var sibling: Page? { Page(ListPage<ActionListSource>()) }

  package static func subject(_ question: ListQuestion<ToolSortKey, String>) -> Question.Subject {
    .tools(question)
  }

  package static func rows(in answer: Answer) -> ListAnswer<ToolRow>? {
    if case .tools(let rows) = answer { rows.map(ToolRow.init) } else { nil }
  }

  package static func anchor(of row: ToolRow) -> String { row.key }
  package static func summary(of row: ToolRow) -> Slug { row.summary }
  package static func speaker(of row: ToolRow) -> Slug { row.summary }
  package static func target(of row: ToolRow) -> SummaryTarget? { nil }

  /// The summaries that mention the tool.
  package static func page(opening row: ToolRow, query: Query) -> Page {
    let query = "tool:\"\(row.key.replacing("\"", with: " "))\""
    return Page(
      ListPage<SummaryListSource>(view: SavedView(name: row.name.string, query: query)))
  }

  package enum Column: Sendable {
    case tool
    case mentions
    case speakers
  }

  package static func table(width: Int) -> Table<Column, ToolSortKey> {
    Table(
      width: width,
      [
        .init(.tool, "tool", by: .name, width: min(30, max(12, width / 2 - 5)), gap: 1),
        .init(.mentions, "mentions", by: .mentions, width: 8, isRightAligned: true),
        .init(.speakers, "mentioned by"),
      ])
  }

  package static func draw(_ row: ToolRow, marker: RowMarker?, in frame: inout Frame, rect: Rect) {
    let columns = table(width: rect.width)
    frame.draw(row.name, of: .tools, marker: marker, in: rect.columns(columns[.tool]))
    frame.drawRight(Line(row.count), in: rect.columns(columns[.mentions]))
    frame.draw(row.speakers, .speaker, in: rect.columns(columns[.speakers]))
  }

  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  /// What each summary says of the tool.
  package static func preview(of row: ToolRow, in summary: Summary, width: Int) -> [Line] {
    TextWrap.wrap(row.name, .title, width: width)
      + row.mentions.flatMap { speaker, text in
        [Line()] + TextWrap.wrap(speaker, .speaker, width: width)
          + TextWrap.wrap(text, width: width)
      }
  }
}

extension KeyContext {
  package static let tools = KeyContext(
    "tools", [.page, .opens, .panes, .queries, .matches, .sorts, .previews])
}

/// A tool as a row of its list, cleaned and worded once.
package struct ToolRow: Hashable, Sendable {
  /// The name folded.
  let key: String
  let name: CleanText
  let count: CleanText
  let speakers: CleanText
  fileprivate let summary: Slug
  let mentions: [(CleanText, CleanText)]

  package init(_ listing: ToolListing) {
    key = Folding.fold(listing.name)
    name = CleanText(listing.name)
    count = "\(listing.mentions.count)"
    summary = listing.mentions.first?.summary ?? Slug(slugifying: listing.name)
    speakers = CleanText(
      listing.mentions.map(\.speaker).uniqued().joined(separator: ", "))
    mentions = listing.mentions.map { (CleanText($0.speaker), CleanText($0.text)) }
  }

  package static func == (left: ToolRow, right: ToolRow) -> Bool {
    left.key == right.key && left.mentions.elementsEqual(right.mentions, by: ==)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
