import VerdictCore

/// The saved views, to open one as a list of its own.
package struct ViewPicker: ChoiceOverlay {
  package var box: ChoiceBox<SavedView>

  package init(_ views: [SavedView]) { box = ChoiceBox(views) }

  package var overlay: Overlay { .views(self) }
  package var context: KeyContext { .viewPicker }

  package static func page(of choice: SavedView) -> Page { choice.page }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let nameWidth = min(28, box.choices.map { CleanText($0.name).width }.max() ?? 0)
    let empty = [
      Line("No views yet. A view is a query under a name."), Line(),
      Line("/ asks a list for something, V saves what was asked;", .muted),
      Line("views stand under “views:” in the config file.", .muted),
    ]
    box.draw("Views", empty: empty, in: &frame, body: surroundings.body) { view, _ in
      Line([
        Run(CleanText(view.name).padded(to: nameWidth) + "  ", .speaker),
        Run(CleanText(view.list.rawValue).padded(to: 11), .muted), Run(CleanText(view.query)),
      ])
    }
  }
}

extension SavedView {
  /// The list that the view shows, as a page of its own.
  package var page: Page {
    switch list {
    case .summaries: .summaries(ListPage(view: self))
    case .claims: .claims(ListPage(view: self))
    }
  }
}
