import VerdictCore

/// Two to four speakers side by side.
package struct ComparePage: AboutSpeaker {
  package static let kind = PageKind("Compare", name: "compare", contexts: [.compare])

  let speakers: [Slug]
  private(set) var asked: Asked<SpeakerComparison>
  /// Which pair of claims the cursor is on.
  var pair = 0
  /// Which of its claims is opened.
  var side = PairSide.left
  var scroll = ScrollOffset()
  /// What is looked for; nil where nothing is.
  var find: CompareFind?

  /// Two claims to put the cursor on once the comparison is here.
  private var wanted: ClaimPairKey?

  /// - Parameters:
  ///   - speakers: Slugs or aliases; as many as can be compared are.
  ///   - wanted: Two claims to go to.
  package init(_ speakers: [Slug], showing wanted: ClaimPairKey? = nil) {
    self.speakers = speakers
    self.wanted = wanted
    asked = Asked(.comparison(speakers, showing: wanted))
  }

  var comparison: SpeakerComparison? { asked.value }

  package var context: KeyContext { .compare }
  package var name: CleanText? { "Compare" }
  package var speaker: Slug? { speakers.first }
  package var comparedSpeakers: [Slug] { speakers }
  package var isReady: Bool { comparison != nil }

  /// Nothing: each speaker's own counts stand at the head of the page.
  package func corner(_ totals: LibraryTotals) -> [Line] { [] }

  /// The claim that is opened.
  var selectedClaim: SpokenClaim? { selectedPair.map(side.claim) }

  private var selectedPair: ClaimPair? {
    guard let pairs = comparison?.pairs, pairs.indices.contains(pair) else { return nil }
    return pairs[pair]
  }

  /// Nil until the answer is here, and for fewer than two speakers.
  func layout(in body: Rect) -> CompareLayout? {
    guard let comparison, comparison.speakers.count >= 2 else { return nil }
    return CompareLayout.of(comparison, in: body)
  }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func rest() { asked.rest() }

  /// Takes an answer in; the cursor stays on its pair where that is still there.
  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    let before = selectedPair
    guard asked.receive(answer, to: question, in: environment) else { return .stay }
    if let wanted, let index = comparison?.pairs.firstIndex(where: { $0.key == wanted }) {
      pair = index
      self.wanted = nil
    } else if let before {
      let index = comparison?.pairs.firstIndex {
        $0.left.identity == before.left.identity && $0.right.identity == before.right.identity
      }
      pair = index ?? 0
    }
    layOut(in: environment)
    return .stay
  }

  package mutating func layOut(in environment: Environment) {
    if let layout = layout(in: environment.body) { select(pair, layout) }
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    switch action {
    case .open:
      if let layout = layout(in: environment.body), !isPairInView(layout) {
        select(pair, layout)
        return .stay
      }
      return selectedClaim.map {
        .open(Page(SummaryPage(slug: $0.identity.summary, claim: $0.identity.claim)))
      } ?? .stay
    case .connections:
      let speaker = selectedClaim?.speaker ?? speakers.first
      return speaker.map { .show(Overlay(ConnectionPicker(speaker: $0))) } ?? .stay
    case .back where find != nil:
      find = nil
    case .back:
      return .back
    case .nextMatch, .previousMatch:
      if let layout = layout(in: environment.body) { step(action == .nextMatch, layout) }
    case .nextPane, .previousPane:
      side = side.other
      layOut(in: environment)
    default:
      if let layout = layout(in: environment.body) { move(action, layout) }
    }
    return .stay
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    guard let layout = layout(in: environment.body), layout.pairs.contains(x: x, y: y) else {
      return .stay
    }
    let line = scroll.top + y - layout.pairs.y
    guard let index = layout.rows.firstIndex(where: { $0.lines.contains(line) }) else {
      return .stay
    }
    let isRight =
      layout.rightLines.isEmpty
      ? layout.rows[index].right.contains(line) : x >= layout.right.x
    let hit: PairSide = isRight ? .right : .left
    if index == pair, hit == side { return perform(.open, in: environment) }
    side = hit
    select(index, layout)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    guard let layout = layout(in: environment.body) else { return }
    scroll.scroll(by: rows, count: layout.height, height: layout.pairs.height)
    keepPairInView(layout)
  }

  /// Puts the cursor on a pair and scrolls to it, and to the claim chosen where not all of it fits.
  private mutating func select(_ index: Int, _ layout: CompareLayout) {
    guard !layout.rows.isEmpty else {
      pair = 0
      return
    }
    pair = min(max(0, index), layout.rows.count - 1)
    let height = layout.pairs.height
    let lines = layout.rows[pair].lines
    let wanted = lines.count <= height ? lines : layout.rows[pair].side(side)
    scroll.show(wanted, count: layout.height, height: height)
  }

  /// Moves from pair to pair, and through one longer than the screen line by line.
  private mutating func move(_ action: Action, _ layout: CompareLayout) {
    let height = layout.pairs.height
    let lines = layout.rows.indices.contains(pair) ? layout.rows[pair].lines : 0..<0
    let isLast = pair >= layout.rows.count - 1
    switch action {
    case .next where lines.upperBound > scroll.top + height || isLast,
      .previous where lines.lowerBound < scroll.top || layout.rows.isEmpty:
      _ = scroll.move(action, count: layout.height, height: height)
      keepPairInView(layout)
    case .next: select(pair + 1, layout)
    case .previous: select(pair - 1, layout)
    case .first: select(0, layout)
    case .last:
      select(layout.rows.count - 1, layout)
      if !layout.ending.isEmpty { fallthrough }
    default:
      guard scroll.move(action, count: layout.height, height: height) else { return }
      keepPairInView(layout)
    }
  }

  /// Takes the cursor along where the view has left its claim.
  private mutating func keepPairInView(_ layout: CompareLayout) {
    guard layout.rows.indices.contains(pair) else { return }
    let view = view(layout)
    if !isPairInView(layout) {
      pair = layout.rows.firstIndex { $0.lines.overlaps(view) } ?? pair
    }
    guard isPairInView(layout) else { return }
    if !layout.rows[pair].side(side).overlaps(view) { side = side.other }
  }

  /// Where it is not, what stands below the pairs fills the view.
  func isPairInView(_ layout: CompareLayout) -> Bool {
    layout.rows.indices.contains(pair) && layout.rows[pair].lines.overlaps(view(layout))
  }

  private func view(_ layout: CompareLayout) -> Range<Int> {
    scroll.top..<scroll.top + max(1, layout.pairs.height)
  }
}

/// One of the two claims of a pair.
enum PairSide: Hashable, Sendable {
  case left
  case right

  var other: PairSide { self == .left ? .right : .left }

  func claim(of pair: ClaimPair) -> SpokenClaim { self == .left ? pair.left : pair.right }
}

extension KeyContext {
  package static let compare = KeyContext(
    "compare", [.page, .speakers, .opens, .panes, .searches, .matches])
}
