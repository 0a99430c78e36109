import VerdictCore

/// The links of a card or a panel: to follow those to speakers and claims, and to read the others
/// in full.
package struct LinkPicker: Picker {
  let targets: [LinkTarget]
  package var cursor = ListCursor()
  package var search = PickerSearch()

  init(_ targets: [LinkTarget]) { self.targets = targets }

  package var title: CleanText { "Links" }
  package var rows: [LinkTarget] { targets }

  package func idleActions(in environment: Environment) -> Set<Action> {
    selected?.destination.page == nil ? Self.choosing : []
  }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(
      width: 100, height: rows.count + PickerBox.detailHeight, count: rows.count,
      linesBelow: PickerBox.detailHeight, in: body)
  }

  package func empty(in environment: Environment) -> [Line] { [] }

  package func lines(width: Int) -> (LinkTarget) -> Line {
    { target in
      let name = target.destination.name
      let role: Role = target.destination.page == nil ? .link : .speaker
      let label = target.label.isEmpty ? name : target.label
      return Line(label, role) + Line(label == name ? "" : "  " + name, .muted)
    }
  }

  package func choose(_ target: LinkTarget) -> Outcome {
    target.destination.page.map { .open($0) } ?? .stay
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
    guard let selected else { return }
    box(in: environment.body).drawDetail(
      [Line(selected.label), Line(selected.destination.name, .muted)], in: &frame)
  }
}

extension LinkTarget.Destination {
  fileprivate var name: CleanText {
    switch self {
    case .address(let address): CleanText(address)
    case .speaker(let speaker): CleanText(speaker.deslugged)
    case .claim(let claim): CleanText(claim.description)
    }
  }

  /// The page that it is; nil for what is outside the library.
  fileprivate var page: Page? {
    switch self {
    case .address: nil
    case .speaker(let speaker): Page(SpeakerPage(speaker))
    case .claim(let claim): Page(SummaryPage(slug: claim.summary, claim: claim.claim))
    }
  }
}
