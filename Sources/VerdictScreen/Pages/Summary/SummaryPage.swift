import VerdictCore

/// One summary: its claims as cards, its panels, and whom its speaker is connected to.
package struct SummaryPage: PageLayer {
  package enum Pane: Hashable, Sendable {
    case cards
    case panel
  }

  package let slug: Slug
  /// The claim to put the cursor on once the summary is here.
  private var wantedClaim: Slug?
  /// The place to go to once the summary is here.
  private var wantedPlace: PassagePlace?
  package private(set) var summary: Summary?
  package private(set) var neighbourhood: Neighbourhood?
  /// Whether the library said that there is no such summary any more.
  package private(set) var isGone = false
  private var shownVerdicts: VerdictFilter = []
  package var focus = Pane.cards
  /// Which of the shown cards the cursor is on.
  package var card = 0
  package var cardScroll = ScrollOffset()
  package var panel = 0
  package var panelScroll = ScrollOffset()
  /// What was looked for in the text; nil where nothing was, or it has been cleared.
  package var find: SummaryFind?
  /// What was looked for before it was cleared.
  var lastSought: Sought?
  /// Nil until the summary is here.
  package private(set) var layout: SummaryLayout?
  private var body: Rect
  private var summaryVersion = -1
  private var neighbourhoodVersion = -1

  package init(slug: Slug, claim: Slug? = nil) {
    self.slug = slug
    wantedClaim = claim
    body = Rect(.zero)
  }

  /// The summary at one of its passages, with the words of a query marked.
  package init(slug: Slug, passage: PassagePlace?, find query: Query) {
    self.init(slug: slug)
    wantedPlace = passage
    find = Sought(query).map { SummaryFind($0, from: SummaryFind.Place(.cards, line: 0)) }
  }

  package var page: Page { .summary(self) }
  package var context: KeyContext { .summary }
  package var name: CleanText? { CleanText(summary?.speaker.name ?? slug.deslugged) }
  package var tally: VerdictTally? { summary?.tally ?? VerdictTally() }
  package var date: CleanText { CleanText(summary?.date?.description ?? "") }
  package var speaker: Slug? { summary?.speaker.slug }
  package var isReady: Bool { layout != nil || isGone }

  /// The claim the cursor is on, as its place in the summary.
  package var selectedClaim: Int? {
    guard let layout, layout.claimPlaces.indices.contains(card) else { return nil }
    return layout.claimPlaces[card]
  }

  package func questions(in surroundings: Surroundings) -> [Question] {
    let version = surroundings.version
    var questions: [Question] = []
    if summaryVersion != version { questions.append(Question(.summary(slug), version: version)) }
    if let speaker = summary?.speaker.slug, neighbourhoodVersion != version {
      questions.append(Question(.neighbourhood(speaker), version: version))
    }
    return questions
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    guard questions(in: surroundings).contains(question) else { return .stay }
    switch answer {
    case .summary(let summary):
      // The last good text stays on the screen when its file goes.
      isGone = summary == nil
      summaryVersion = surroundings.version
      take(summary ?? self.summary)
      return .stay
    case .neighbourhood(let neighbourhood):
      self.neighbourhood = neighbourhood
      neighbourhoodVersion = surroundings.version
    default:
      return .stay
    }
    layOut(in: body)
    return .stay
  }

  package mutating func layOut(in surroundings: Surroundings) { layOut(in: surroundings.body) }

  /// Lays the page out anew, after anything that it is made of has changed.
  private mutating func layOut(in body: Rect) {
    self.body = body
    guard let summary else { return }
    let connectionRows = ConnectionStrip.rows(neighbourhood, body: body)
    let layout = SummaryLayout(
      summary, filter: filter, panel: panel, connectionRows: connectionRows, body: body)
    self.layout = layout
    if let wanted = wantedClaim, let place = summary.claimSlugs.firstIndex(of: wanted) {
      card = layout.claimPlaces.firstIndex(of: place) ?? card
    }
    wantedClaim = nil
    selectCard(min(card, max(0, layout.cardRanges.count - 1)))
    panelScroll.scroll(by: 0, count: layout.panelHeight, height: layout.panelRows)
    layOutFind()
    goToWantedPlace()
  }

  /// Shows a newer text of the summary, the cursor on the claim and the panel it was on.
  private mutating func take(_ newer: Summary?) {
    let title = layout.flatMap { $0.panels.indices.contains(panel) ? $0.panels[panel].title : nil }
    let rowOnScreen = (cardRange?.lowerBound ?? 0) - cardScroll.top
    if let summary, let claim = selectedClaim, wantedClaim == nil {
      wantedClaim = summary.claimSlugs[claim]
    }
    let hadText = summary != nil
    summary = newer
    if hadText, let newer, let title,
      let place = ShownPanel.all(of: newer).firstIndex(where: { $0.title == title })
    {
      panel = place
    }
    layOut(in: body)
    guard hadText, let layout, let range = cardRange else { return }
    let height = layout.geometry.cards.height
    cardScroll.scroll(
      by: range.lowerBound - rowOnScreen - cardScroll.top, count: layout.cards.count,
      height: height)
  }

  /// Goes to the passage that the page was opened for, and the first match in it.
  private mutating func goToWantedPlace() {
    guard let place = wantedPlace, let layout else { return }
    wantedPlace = nil
    var start = SummaryFind.Place(.cards, line: 0)
    switch place {
    case .claim(let claim):
      guard let card = layout.claimPlaces.firstIndex(of: claim) else { break }
      selectCard(card)
      start.line = layout.cardRanges[card].lowerBound
    case .panel(let panel):
      focus = .panel
      show(panel: panel)
      start.part = .panel(panel)
    case .heading, .about, .connections: break
    }
    guard let sought = find?.sought else { return }
    find = SummaryFind(sought, from: start)
    layOutFind()
    find?.goToFirst()
    if find?.match?.part == start.part || place == .about { showMatch() } else { find?.leave() }
  }

  /// Puts the cursor on a shown card and scrolls to it.
  package mutating func selectCard(_ card: Int) {
    guard let layout, layout.cardRanges.indices.contains(card) else { return }
    self.card = card
    cardScroll.show(
      layout.cardRanges[card], count: layout.cards.count, height: layout.geometry.cards.height)
  }

  package mutating func show(panel: Int) {
    guard let layout, layout.panels.indices.contains(panel) else { return }
    self.panel = panel
    panelScroll = ScrollOffset()
    self.layout?.show(panel: panel)
  }

  /// The lines of the card that the cursor is on.
  var cardRange: Range<Int>? {
    layout.flatMap { $0.cardRanges.indices.contains(card) ? $0.cardRanges[card] : nil }
  }

  /// Which cards are shown; the cursor stays on its claim where that still shows.
  package var filter: VerdictFilter {
    get { shownVerdicts }
    set {
      let claim = selectedClaim
      shownVerdicts = newValue
      layOut(in: body)
      guard let layout, let claim else { return }
      selectCard(layout.claimPlaces.firstIndex(of: claim) ?? 0)
    }
  }
}
