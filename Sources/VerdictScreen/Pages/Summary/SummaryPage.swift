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
    if summaryVersion != version { questions.append(.summary(slug, version: version)) }
    if let speaker = summary?.speaker.slug, neighbourhoodVersion != version {
      questions.append(.neighbourhood(speaker, version: version))
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
      self.summary = summary ?? self.summary
      summaryVersion = surroundings.version
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
      card = layout.claimPlaces.firstIndex(of: place) ?? 0
    }
    wantedClaim = nil
    selectCard(min(card, max(0, layout.cardRanges.count - 1)))
    panelScroll.scroll(by: 0, count: layout.panelHeight, height: layout.panelRows)
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
    layOut(in: body)
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
