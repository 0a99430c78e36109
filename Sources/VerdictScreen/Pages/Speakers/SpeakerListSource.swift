import VerdictCore

/// The page of every speaker in the library.
package enum SpeakerListSource: ListSource {
  package static let nouns = CountedWord.speaker
  package static let defaultOrder = ListOrder(SpeakerSortKey.name)

  package static let kind = PageKind(
    "Speakers", name: "speakers", hasTab: true, make: .alone { ListPage<Self>() },
    contexts: [.speakers])
  package static let context = KeyContext.speakers

  package static let viewList: SavedView.List? = nil
  package static let listTwentieths = 13

  package static func subject(_ question: ListQuestion<SpeakerSortKey, Slug>) -> Question.Subject {
    .speakers(question)
  }

  package static func rows(in answer: Answer) -> ListAnswer<SpeakerRow>? {
    if case .speakers(let rows) = answer { rows.map(SpeakerRow.init) } else { nil }
  }

  package static func anchor(of row: SpeakerRow) -> Slug { row.slug }
  package static func speaker(of row: SpeakerRow) -> Slug { row.slug }

  package static func page(opening row: SpeakerRow, query: Query) -> Page {
    Page(SpeakerPage(row.slug))
  }

  package static func table(
    width: Int, sortedBy key: SpeakerSortKey
  ) -> Table<SpeakerColumn, SpeakerSortKey> {
    SpeakerColumn.table(width: width, sortedBy: key)
  }

  package static func draw(
    _ row: SpeakerRow, sortedBy key: SpeakerSortKey, marker: RowMarker? = nil,
    in frame: inout Frame, rect: Rect
  ) {
    let table = table(width: rect.width, sortedBy: key)
    for column in table.names {
      let area = rect.columns(table[column])
      let cell = column.cell(of: row)
      if column == .name {
        frame.draw(row.name, row.scorecard.speaker.nameRole, of: .speaker, marker: marker, in: area)
      } else if column.isRightAligned {
        frame.drawRight(cell, in: area)
      } else {
        frame.draw(cell, in: area)
      }
    }
  }

  package static func previewSubject(of row: SpeakerRow) -> Question.Subject {
    .neighbourhood(row.slug)
  }

  package static let previews = LayoutCache<PreviewKey<Self>, [Line]>(limit: 8)

  package static func preview(
    of row: SpeakerRow, from neighbourhood: Neighbourhood, width: Int
  ) -> [Line] {
    ScorecardPreview(row.scorecard, neighbourhood, width: width).lines
  }
}

extension KeyContext {
  package static let speakers = KeyContext("speakers", .list.union([.paths]))
}

/// A speaker as a row of their list, the name cleaned once.
package struct SpeakerRow: Hashable, Sendable {
  package let scorecard: Scorecard
  let name: CleanText

  package init(_ scorecard: Scorecard) {
    self.scorecard = scorecard
    name = CleanText(scorecard.speaker.name)
  }

  var slug: Slug { scorecard.speaker.slug }
  var hasSummary: Bool { scorecard.speaker.summaryCount > 0 }
}
