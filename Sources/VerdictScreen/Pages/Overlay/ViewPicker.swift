import VerdictCore

/// The saved views, to open one as a list of its own.
package struct ViewPicker: Picker {
  package let rows: [SavedView]
  package var cursor = ListCursor()
  package var search = PickerSearch()

  package init(_ views: [SavedView]) { rows = views }

  package var title: CleanText { "Views" }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 76, height: max(4, rows.count), count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    [
      Line("No views yet. A view is a query under a name."), Line(),
      Line("/ filters a list by a query, V saves that query;", .muted),
      Line("views stand under “views:” in the config file.", .muted),
    ]
  }

  package func lines(width: Int) -> (SavedView) -> Line {
    let nameWidth = min(28, rows.map { CleanText($0.name).width }.max() ?? 0)
    return { view in
      Line([
        Run(CleanText(view.name).padded(to: nameWidth) + "  ", .speaker),
        Run(CleanText(view.list.rawValue).padded(to: 11), .muted), Run(CleanText(view.query)),
      ])
    }
  }

  package func choose(_ view: SavedView) -> Outcome { .open(view.page) }
}

extension SavedView {
  /// The list that the view shows, as a page of its own.
  package var page: Page {
    switch list {
    case .summaries: Page(ListPage<SummaryListSource>(view: self))
    case .claims: Page(ListPage<ClaimListSource>(view: self))
    }
  }
}
