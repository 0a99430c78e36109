import VerdictCore

/// Two to four speakers side by side.
package struct ComparePage: PageLayer {
  package let speakers: [Slug]
  private var asked: Asked<SpeakerComparison>
  /// Which pair of claims the cursor is on.
  package private(set) var pair = 0
  /// Which of its claims is opened.
  package private(set) var side = PairSide.left
  package private(set) var scroll = ScrollOffset()
  /// Nil until the answer is here, and for fewer than two speakers.
  package private(set) var layout: CompareLayout?
  private var body = Rect(.zero)

  /// - Parameter speakers: Slugs or aliases; as many as can be compared are.
  package init(_ speakers: [Slug]) {
    self.speakers = speakers
    asked = Asked(.comparison(speakers))
  }

  package var comparison: SpeakerComparison? { asked.value }

  package var page: Page { .compare(self) }
  package var context: KeyContext { .compare }
  package var name: CleanText? { "Compare" }
  package var speaker: Slug? { speakers.first }
  package var comparedSpeakers: [Slug] { speakers }
  package var isReady: Bool { comparison != nil }

  /// The claim that is opened.
  package var selectedClaim: SpokenClaim? { selectedPair.map(side.claim) }

  private var selectedPair: ClaimPair? {
    guard let pairs = comparison?.pairs, pairs.indices.contains(pair) else { return nil }
    return pairs[pair]
  }

  package func questions(in surroundings: Surroundings) -> [Question] {
    asked.questions(in: surroundings)
  }

  package func failure(in surroundings: Surroundings) -> CleanText? {
    asked.failure(in: surroundings)
  }

  /// Takes an answer in; the cursor stays on its pair where that is still there.
  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    let before = selectedPair
    guard asked.receive(answer, to: question, in: surroundings) else { return .stay }
    let place = before.flatMap { before in
      comparison?.pairs.firstIndex {
        $0.left.identity == before.left.identity && $0.right.identity == before.right.identity
      }
    }
    pair = place ?? 0
    layOut(in: surroundings)
    return .stay
  }

  package mutating func layOut(in surroundings: Surroundings) {
    body = surroundings.body
    layout = comparison.flatMap {
      $0.speakers.count < 2 ? nil : CompareLayout($0, body: surroundings.body)
    }
    select(pair)
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open:
      return selectedClaim.map {
        .open(.summary(SummaryPage(slug: $0.identity.summary, claim: $0.identity.claim)))
      } ?? .stay
    case .connections:
      let speaker = selectedClaim?.speaker ?? speakers.first
      return speaker.map { .show(.connections(ConnectionPicker(speaker: $0))) } ?? .stay
    case .back:
      return .back
    case .nextPane, .previousPane:
      side = side.other
      select(pair)
    default:
      move(action)
    }
    return .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    guard let layout, layout.pairs.contains(x: x, y: y) else { return .stay }
    let line = scroll.top + y - layout.pairs.y
    guard let place = layout.places.firstIndex(where: { $0.lines.contains(line) }) else {
      return .stay
    }
    let isRight =
      layout.rightLines.isEmpty
      ? layout.places[place].right.contains(line) : x >= layout.right.x
    let hit: PairSide = isRight ? .right : .left
    if place == pair, hit == side { return perform(.open, in: surroundings) }
    side = hit
    select(place)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    guard let layout else { return }
    scroll.scroll(by: rows, count: layout.height, height: layout.pairs.height)
    keepPairInView()
  }

  /// Puts the cursor on a pair and scrolls to it, and to the claim chosen where not all of it fits.
  private mutating func select(_ place: Int) {
    guard let layout, !layout.places.isEmpty else {
      pair = 0
      return
    }
    pair = min(max(0, place), layout.places.count - 1)
    let height = layout.pairs.height
    let lines = layout.places[pair].lines
    let wanted = lines.count <= height ? lines : layout.places[pair].side(side)
    scroll.show(wanted, count: layout.height, height: height)
  }

  /// Moves from pair to pair, and through one longer than the screen line by line.
  private mutating func move(_ action: Action) {
    guard let layout, layout.places.indices.contains(pair) else { return }
    let height = layout.pairs.height
    let lines = layout.places[pair].lines
    switch action {
    case .next where lines.upperBound > scroll.top + height,
      .previous where lines.lowerBound < scroll.top:
      _ = scroll.move(action, count: layout.height, height: height)
      keepPairInView()
    case .next: select(pair + 1)
    case .previous: select(pair - 1)
    case .first: select(0)
    case .last: select(layout.places.count - 1)
    default:
      guard scroll.move(action, count: layout.height, height: height) else { return }
      keepPairInView()
    }
  }

  /// Takes the cursor along where the view has left its claim.
  private mutating func keepPairInView() {
    guard let layout, layout.places.indices.contains(pair) else { return }
    let view = scroll.top..<scroll.top + max(1, layout.pairs.height)
    if !layout.places[pair].lines.overlaps(view) {
      pair = layout.places.firstIndex { $0.lines.overlaps(view) } ?? pair
    }
    if !layout.places[pair].side(side).overlaps(view) { side = side.other }
  }
}
