import VerdictCore

/// One summary: its claims as cards, its panels, and whom its speaker is connected to.
package struct SummaryPage: Filterable, AboutSpeaker, AboutSummary {
  package static let kind = PageKind(
    "Summary", name: "summary", contexts: [.summary],
    keys: [
      KeyRow(
        [("[", .previousPanel), ("]", .nextPanel)], "previous, next panel, or part of the text",
        in: .only(.summary), hint: "panel", with: .nextPanel),
      KeyRow(
        [("z", .toggleZoom)], "one flowing text, or cards and panels side by side",
        in: .only(.summary), hint: "zoom"),
      KeyRow(
        [("J", .nextInList), ("K", .previousInList)],
        "next, previous summary of the list that this one was opened from", in: .only(.summary)),
    ])

  enum Pane: Hashable, Sendable {
    case cards
    case panel
  }

  let slug: Slug
  /// The claim to put the cursor on once the summary is here.
  private var wantedClaim: Slug?
  /// The passage to go to once the summary is here.
  private var wantedPassage: PassageLocation?
  /// The panel to go to once the summary is here.
  private var wantedPanel: PanelKind?
  /// Nil inside where there is no such summary any more.
  private(set) var asked: Asked<Summary?>
  private var askedNeighbourhood = Asked<Neighbourhood>()
  private var askedFile: Asked<FilePath?>
  private var askedMarks: Asked<SummaryMarks?>
  /// Whether the summary is not read yet, and was not marked as unread again.
  var mayMarkAsRead = true
  /// Whether the text that is shown has not been counted as seen yet.
  private var mayCountAsSeen = true
  private var askedRelated = Asked<[ClaimIdentity: ClaimListing]>()
  /// Asked once the text has been seen to its end.
  private var askedReadingOn = Asked<ReadingOn>()
  /// How many kinds of connections the speaker has, as last known: the cards have room accordingly.
  private var connectionKinds = 0
  /// The last text there was; it stays on the screen when its file goes.
  private(set) var summary: Summary?
  private var shownVerdicts: VerdictFilter = []
  /// Whether to show one flowing text; nil as the screen has room.
  private var isFlowingChosen: Bool?
  var focus = Pane.cards
  /// Which of the shown cards the cursor is on, or was.
  var card = 0
  private var cardScroll = ScrollOffset()
  /// How far the flowing text is scrolled.
  private var textScroll = ScrollOffset()
  var panel = 0
  var panelScroll = ScrollOffset()
  /// What was looked for in the text; nil where nothing was, or it has been cleared.
  var find: SummaryFind?
  /// What was looked for before it was cleared.
  var lastSearchTerms: SearchTerms?

  package init(slug: Slug, claim: Slug? = nil) {
    self.slug = slug
    asked = Asked(.summary(slug))
    askedFile = Asked(.file(of: slug))
    askedMarks = Asked(.marks(of: slug))
    wantedClaim = claim
  }

  /// The summary at one of its claims, with the words of a query marked.
  package init(slug: Slug, claim: Slug, find query: Query) {
    self.init(slug: slug, passage: nil, find: query)
    wantedClaim = claim
  }

  /// The summary at its panel of a kind, with the words of a query marked where there is one.
  package init(slug: Slug, panel: PanelKind, find query: Query?) {
    self.init(slug: slug, passage: nil, find: query ?? .everything)
    wantedPanel = panel
  }

  /// The summary at one of its passages, with the words of a query marked.
  package init(slug: Slug, passage: PassageLocation?, find query: Query) {
    self.init(slug: slug)
    wantedPassage = passage
    find = SearchTerms(query).map { SummaryFind($0, from: SummaryFind.Position(.cards, line: 0)) }
  }

  package var context: KeyContext { .summary }
  package var name: CleanText? { CleanText(summary?.speaker.name ?? slug.deslugged) }
  package var speaker: Slug? { summary?.speaker.slug }
  package var isReady: Bool { summary != nil || asked.isHere }
  var neighbourhood: Neighbourhood? { askedNeighbourhood.value }
  var file: FilePath? { askedFile.value ?? nil }
  /// What the reader has marked; nil where no marks are kept, or they are not here yet.
  var marks: SummaryMarks? { askedMarks.value ?? nil }

  package var targetMarks: TargetMarks? {
    guard let summary, let marks else { return nil }
    let claim = focus == .cards ? selectedClaim : nil
    let part = claim.map { summary.claimSlugs[$0].text } ?? ""
    let title = summary.title ?? summary.speaker.name
    return TargetMarks(
      listed: marks.listed(slug, part: part),
      opinion: claim.flatMap {
        marks.opinion(on: ClaimIdentity(summary: slug, claim: summary.claimSlugs[$0]))
      }, words: claim.map { MarkdownInline.plainText(summary.claims[$0].text) } ?? title,
      title: title)
  }

  /// Where to go from here; nil while the text has not been seen to its end.
  var readingOn: ReadingOn? { askedReadingOn.value }

  /// The claims that those of the summary are related to, as far as they are known.
  var related: [ClaimIdentity: ClaimListing] { askedRelated.value ?? [:] }

  package func corner(_ totals: LibraryTotals) -> [Line] {
    let tally = summary?.tally ?? VerdictTally()
    let isBookmarked = marks?.isBookmarked(slug) == true
    let sign: CleanText = isBookmarked ? "\(ListedMarks.bookmarkSign) " : ""
    let date = Line(sign, .notice) + Line(CleanText(summary?.date?.description ?? ""), .muted)
    return [tally.counts, tally.shortCounts].map { .joined([$0, date], by: Run("   ")) }
  }

  /// The claims that are shown as cards, by index.
  private var shownClaims: [Int] { summary?.claims(passing: filter) ?? [] }

  /// The claim the cursor is on, by index.
  var selectedClaim: Int? {
    let claims = shownClaims
    return claims.indices.contains(card) ? claims[card] : nil
  }

  /// Nil until the summary is here.
  func layout(in body: Rect) -> SummaryLayout? {
    guard let summary else { return nil }
    return SummaryLayout.of(
      SummaryLayout.Key(
        summary: summary, related: related, marks: marks ?? SummaryMarks(), filter: filter,
        neighbourhood: neighbourhood, file: file, readingOn: readingOn,
        connectionRows: ConnectionStrip.rows(kinds: connectionKinds, body: body),
        isFlowing: isFlowing(in: body), body: body))
  }

  private func isFlowing(in body: Rect) -> Bool {
    isFlowingChosen ?? SummaryGeometry.isForFlowingText(body)
  }

  /// Shows as one flowing text what another page does.
  mutating func show(as other: SummaryPage) { isFlowingChosen = other.isFlowingChosen }

  /// Changes between one flowing text and panes side by side, the cursor staying on its part.
  mutating func toggleFlow(in body: Rect) {
    isFlowingChosen = !isFlowing(in: body)
    layOut(in: body)
  }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment) + askedNeighbourhood.questions(in: environment)
      + askedFile.questions(in: environment) + askedMarks.questions(in: environment)
      + askedRelated.questions(in: environment) + askedReadingOn.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment) ?? askedNeighbourhood.failure(in: environment)
      ?? askedRelated.failure(in: environment)
  }

  package mutating func rest() {
    if let summary, let claim = selectedClaim { wantedClaim = summary.claimSlugs[claim] }
    summary = nil
    asked.rest()
    askedNeighbourhood.rest()
    askedFile.rest()
    askedMarks.rest()
    askedRelated.rest()
    askedReadingOn.rest()
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    let isSummary = asked.receive(answer, to: question, in: environment) {
      if case .summary(let summary) = $0 { .some(summary) } else { nil }
    }
    if isSummary {
      if case .some(let newer?) = asked.value { take(newer, in: environment.body) }
    } else if askedNeighbourhood.receive(answer, to: question, in: environment) {
      if let neighbourhood { connectionKinds = Set(neighbourhood.neighbours.map(\.kind)).count }
      layOut(in: environment.body)
    } else if askedFile.receive(answer, to: question, in: environment)
      || askedMarks.receive(answer, to: question, in: environment)
      || askedRelated.receive(answer, to: question, in: environment)
      || askedReadingOn.receive(answer, to: question, in: environment)
    {
      if marks?.isRead(slug) == true { mayMarkAsRead = false }
      layOut(in: environment.body)
    }
    guard mayCountAsSeen, summary != nil, marks?.hasChanged == true else { return .stay }
    mayCountAsSeen = false
    return .keep(.see(slug))
  }

  /// Asks where to go from here.
  mutating func lookFurther() {
    if askedReadingOn.subject == nil { askedReadingOn.subject = .readingOn(after: slug) }
  }

  package mutating func layOut(in environment: Environment) { layOut(in: environment.body) }

  /// Keeps cursor, scroll positions and matches where they can be, after anything has changed.
  mutating func layOut(in body: Rect) {
    guard let summary, let layout = layout(in: body) else { return }
    if let wanted = wantedClaim, let claim = summary.claimSlugs.firstIndex(of: wanted) {
      card = shownClaims.firstIndex(of: claim) ?? card
      // What the page was opened to find is found in that claim first.
      if find?.isNew == true { wantedPassage = .claim(claim) }
    }
    let part = min(part(in: layout), max(0, layout.cardRanges.count - 1))
    // At its top a text shows its title and standfirst, however long those are.
    if part > 0 || top(layout) > 0 || wantedClaim != nil { select(part: part, layout) }
    wantedClaim = nil
    let columns = layout.columns(showing: panel)
    panelScroll.scroll(by: 0, count: columns.height, height: columns.visible)
    find?.layOut(in: layout)
    goToWantedPassage(layout)
  }

  /// Shows a newer text of the summary, the cursor on the claim and the panel it was on.
  private mutating func take(_ newer: Summary, in body: Rect) {
    let before = layout(in: body)
    let title = before.flatMap { $0.panels.indices.contains(panel) ? $0.panels[panel].title : nil }
    let rowOnScreen = (before.flatMap(cardRange)?.lowerBound ?? 0) - (before.map(top) ?? 0)
    if let summary, let claim = selectedClaim, wantedClaim == nil {
      wantedClaim = summary.claimSlugs[claim]
    }
    if let summary, summary != newer { mayCountAsSeen = true }
    summary = newer
    if let wanted = wantedPanel, let index = newer.panels.firstIndex(where: { $0.kind == wanted }) {
      wantedPassage = .panel(index)
    }
    wantedPanel = nil
    askedNeighbourhood.subject = .neighbourhood(newer.speaker.slug)
    let hasRelations = newer.claims.contains { !$0.relations.isEmpty }
    askedRelated.subject = hasRelations ? .relatedClaims(slug) : nil
    if let title, let index = ShownPanel.all(of: newer).firstIndex(where: { $0.title == title }) {
      panel = index
    }
    layOut(in: body)
    guard before != nil, let layout = layout(in: body), let range = cardRange(layout) else {
      return
    }
    scroll(by: range.lowerBound - rowOnScreen - top(layout), layout)
  }

  /// Goes to the passage that the page was opened for, and the first match in it.
  private mutating func goToWantedPassage(_ layout: SummaryLayout) {
    guard let passage = wantedPassage else { return }
    wantedPassage = nil
    var start = SummaryFind.Position(.cards, line: 0)
    var range: Range<Int>?
    switch passage {
    case .claim(let claim):
      guard let card = shownClaims.firstIndex(of: claim) else { break }
      select(part: card, layout)
      range = cardRange(layout)
    case .panel(let panel) where layout.isFlowing:
      go(toPart: layout.part(ofPanel: panel), layout)
      range = cardRange(layout)
    case .panel(let panel):
      focus = .panel
      show(panel: panel, layout)
      start.part = .panel(panel)
    case .heading, .about, .connections: break
    }
    if let range { start.line = range.lowerBound }
    if passage == .about || passage == .heading {
      start.part = layout.isFlowing ? .cards : .heading
    }
    guard let searchTerms = find?.searchTerms else { return }
    var find = SummaryFind(searchTerms, from: start)
    find.goToFirst(in: layout)
    var isHere = find.match(in: layout)?.part == start.part || passage == .about
    if let range {
      isHere = find.match(in: layout).map { range.contains($0.match.lines.lowerBound) } ?? false
    }
    if !isHere { find.leave() }
    self.find = find
    if isHere { showMatch(layout) }
  }

  /// The card under the cursor, or the part of a flowing text.
  func part(in layout: SummaryLayout) -> Int {
    layout.isFlowing && focus == .panel ? layout.part(ofPanel: panel) : card
  }

  /// Whether the keys go to a pane of panels.
  func isOnPanels(_ layout: SummaryLayout) -> Bool { focus == .panel && !layout.isFlowing }

  /// The first line of the cards, or of the flowing text, in view.
  func top(_ layout: SummaryLayout) -> Int {
    layout.isFlowing ? textScroll.top : cardScroll.top
  }

  /// Scrolls the cards, or the flowing text; false where the action does not.
  mutating func scroll(_ action: Action, _ layout: SummaryLayout) -> Bool {
    changeScroll(layout) { $0.move(action, count: $1, height: $2) }
  }

  mutating func scroll(by lines: Int, _ layout: SummaryLayout) {
    changeScroll(layout) { $0.scroll(by: lines, count: $1, height: $2) }
  }

  /// Scrolls no further than needed to show some lines; not where nothing can be shown.
  mutating func show(_ lines: Range<Int>, _ layout: SummaryLayout) {
    changeScroll(layout) { if $2 > 0 { $0.show(lines, count: $1, height: $2) } }
  }

  private mutating func changeScroll<Result>(
    _ layout: SummaryLayout, _ change: (inout ScrollOffset, _ count: Int, _ height: Int) -> Result
  ) -> Result {
    let (count, height) = (layout.cards.count, layout.geometry.cards.height)
    return layout.isFlowing
      ? change(&textScroll, count, height) : change(&cardScroll, count, height)
  }

  /// Puts the cursor on a card, or on a part of a flowing text, and scrolls to it.
  mutating func select(part: Int, _ layout: SummaryLayout) {
    guard layout.cardRanges.indices.contains(part) else { return }
    if let panel = layout.panel(ofPart: part) {
      focus = .panel
      if panel != self.panel { show(panel: panel, layout) }
    } else {
      if layout.isFlowing { focus = .cards }
      card = part
    }
    show(layout.cardRanges[part], layout)
  }

  /// Puts the cursor on a part of a flowing text, its first line at the top.
  mutating func go(toPart part: Int, _ layout: SummaryLayout) {
    guard layout.cardRanges.indices.contains(part) else { return }
    select(part: part, layout)
    scroll(by: layout.cardRanges[part].lowerBound - top(layout), layout)
  }

  mutating func show(panel: Int, _ layout: SummaryLayout) {
    guard layout.panels.indices.contains(panel) else { return }
    self.panel = panel
    panelScroll = ScrollOffset()
  }

  /// The lines of the card that the cursor is on.
  func cardRange(_ layout: SummaryLayout) -> Range<Int>? {
    let part = part(in: layout)
    return layout.cardRanges.indices.contains(part) ? layout.cardRanges[part] : nil
  }

  /// Which cards are shown; the cursor stays on its claim where that still shows.
  package var filter: VerdictFilter {
    get { shownVerdicts }
    set {
      let claim = selectedClaim
      shownVerdicts = newValue
      if let claim { card = shownClaims.firstIndex(of: claim) ?? 0 }
    }
  }
}

extension KeyContext {
  package static let summary = KeyContext(
    "summary", [.page, .speakers, .opens, .panes, .matches, .filters, .reads])
}
