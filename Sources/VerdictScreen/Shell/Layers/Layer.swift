import VerdictCore

/// What takes keys and clicks and draws itself: a page, or an overlay on one.
package protocol Layer: Hashable, Sendable {
  var context: KeyContext { get }
  /// What keys ask for elsewhere and would do nothing now: the footer does not offer it.
  func idleActions(in environment: Environment) -> Set<Action>
  /// Whether a key can be taken now; false while what it would act on is still asked for.
  var isReady: Bool { get }
  /// Whether all that is in view is here; what else is asked for is for the next step.
  func isComplete(in environment: Environment) -> Bool
  /// What is shown, or shown after the next step, and has no answer yet.
  func questions(in environment: Environment) -> [Question]
  /// Why something that is shown could not be answered; nil where nothing failed.
  func failure(in environment: Environment) -> CleanText?
  mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome
  mutating func perform(_ action: Action, in environment: Environment) -> Outcome
  mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome
  mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment)
  func draw(in frame: inout Frame, _ environment: Environment)
}

extension Layer {
  package var isReady: Bool { true }
  package func idleActions(in environment: Environment) -> Set<Action> { [] }

  package func isComplete(in environment: Environment) -> Bool {
    questions(in: environment).isEmpty
  }

  package func questions(in environment: Environment) -> [Question] { [] }
  package func failure(in environment: Environment) -> CleanText? { nil }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome { .stay }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome { .stay }
  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {}
}

/// A layer in which `/` looks for something.
package protocol Searchable: Layer {
  /// What `/` asks for.
  var searchPurpose: PromptPurpose { get }
  /// What `/` starts from.
  var searchText: String { get }
  /// Remembers where one is, for what is found is looked for from here.
  mutating func startSearch()
  /// Looks for what has been typed so far; gives what is wrong with it.
  mutating func search(for text: String, in environment: Environment) -> PromptProblem?
  /// Keeps what was typed last; gives it as it is to be remembered.
  mutating func acceptSearch() -> String
}

extension Searchable {
  package var searchText: String { "" }
  package mutating func startSearch() {}
  package mutating func acceptSearch() -> String { "" }
}

/// A layer that stands over a page.
package protocol OverlayLayer: Layer {}

/// What an action on a layer leads to.
package enum Outcome: Hashable, Sendable {
  case stay
  case open(Page)
  /// Another page in place of this one.
  case replace(Page)
  case show(Overlay)
  case filter(VerdictFilter)
  case sort(by: String, isReversed: Bool)
  /// Have something done outside the interface; an overlay has done its part then.
  case perform(Work)
  /// Have something kept that follows from what is shown; overlays stay.
  case keep(Work)
  /// Say one line, until the next key.
  case tell(CleanText)
  /// Ask for a line of text.
  case ask(PromptPurpose, text: String)
  /// Back through history, where there is any.
  case back
}

/// What a layer knows of the interface around it.
package struct Environment: Hashable, Sendable {
  /// The screen without its first and last row.
  package var body: Rect
  /// Which state of the library is asked about.
  package var version: Int
  package var totals: LibraryTotals
  package var isScanning: Bool
  /// The folder that is browsed, as the person knows it.
  package var libraryName: CleanText
  /// The newest first.
  package var recentQueries: [String]
  package var views: [SavedView]
  package var keys = KeyTable.standard
}
