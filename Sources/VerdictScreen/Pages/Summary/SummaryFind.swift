import VerdictCore

/// What is looked for in a summary, and which match the cursor is on.
struct SummaryFind: Hashable, Sendable {
  /// A part of the page that scrolls on its own.
  enum Part: Hashable, Sendable {
    /// The title and the standfirst, which are in view always.
    case heading
    case cards
    case panel(Int)
  }

  /// A line of a part.
  struct Position: Hashable, Sendable {
    var part: Part
    var line: Int

    init(_ part: Part, line: Int) {
      self.part = part
      self.line = line
    }
  }

  /// Nil until something has been typed.
  private(set) var searchTerms: SearchTerms?
  /// Where one was before; nil until something is looked for.
  private var start: Position?
  /// Which of all matches the cursor is on, from 0.
  private(set) var current: Int?
  /// Whether the last step went round an end of the summary.
  private(set) var hasWrapped = false

  init() {}

  /// Whether what the page was opened with has not been gone to yet.
  private(set) var isNew = false

  init(_ searchTerms: SearchTerms, from start: Position) {
    isNew = true
    self.searchTerms = searchTerms
    self.start = start
  }

  /// Looks for something else, from where one was before.
  ///
  /// - Parameters:
  ///   - searchTerms: What is looked for.
  ///   - layout: Where it is looked for.
  ///   - here: Where one is now.
  mutating func find(_ searchTerms: SearchTerms, in layout: SummaryLayout, from here: Position) {
    self.searchTerms = searchTerms
    if start == nil { start = here }
    goToFirst(in: layout)
  }

  /// Puts the cursor on the first match from where one was before.
  mutating func goToFirst(in layout: SummaryLayout) {
    isNew = false
    let matches = matches(in: layout)
    hasWrapped = false
    current = nil
    guard matches.count > 0 else { return }
    let before = start.map(matches.count(before:)) ?? 0
    hasWrapped = before >= matches.count
    current = hasWrapped ? 0 : before
  }

  /// Keeps the cursor on the match of its number, after the layout has changed.
  mutating func layOut(in layout: SummaryLayout) {
    let count = matches(in: layout).count
    if let index = current { current = count == 0 ? nil : min(index, count - 1) }
  }

  /// Takes the cursor off every match.
  mutating func leave() { current = nil }

  /// Goes on to the next match, or back to the one before, round the ends of the summary.
  mutating func step(_ isForward: Bool, in layout: SummaryLayout) {
    let count = matches(in: layout).count
    guard count > 0 else { return }
    let next = current.map { isForward ? $0 + 1 : $0 - 1 } ?? 0
    hasWrapped = next < 0 || next >= count
    current = (next + count) % count
  }

  func matches(in layout: SummaryLayout) -> SummaryMatches {
    searchTerms.map { SummaryMatches.of($0, in: layout) } ?? SummaryMatches()
  }

  /// The match that the cursor is on, and the part it is in.
  func match(in layout: SummaryLayout) -> (part: Part, match: TextMatch)? {
    current.flatMap { matches(in: layout)[$0] }
  }
}
