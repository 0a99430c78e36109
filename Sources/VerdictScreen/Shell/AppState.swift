import VerdictCore

/// Everything the interface knows.
package struct AppState: Hashable, Sendable {
  package internal(set) var size: Size
  package var history: History
  package internal(set) var overlay: Overlay?
  /// Grows whenever the library says that it changed, and where a person asks again for what could
  /// not be answered; what was loaded for less is asked for again.
  package internal(set) var version = 0
  var askedTotals = Asked<LibraryTotals>(.totals)
  /// How far a scan has come; nil while none runs.
  package internal(set) var scan: ScanProgress?
  /// One line worth telling; it stays until the next key.
  package internal(set) var warning: CleanText?
  /// One line about what was just done; it stays until the next key.
  package internal(set) var notice: CleanText?
  /// The folder that is browsed, as the person knows it.
  package let libraryName: CleanText
  /// What the event at hand has asked to be done outside.
  var requested: [Effect] = []

  /// The line that is being typed; it takes every key.
  package internal(set) var prompt: Prompt?
  package internal(set) var recent: RecentLines
  package internal(set) var views: [SavedView]
  package internal(set) var changeFeed = ChangeFeed()
  package internal(set) var failedWork = FailedWork()
  var remembered = Remembered()
  /// The command that waits until the library has said whom it names.
  var namedCommand: NamedCommand?
  /// The speakers that the command that is being typed can be completed to.
  var offeredNames = Asked<ListAnswer<Scorecard>>()
  let keys: KeyTable

  /// - Parameters:
  ///   - size: Of the screen.
  ///   - libraryName: The folder that is browsed, as the person knows it.
  ///   - recentQueries: Those asked before, the newest first.
  ///   - views: Those of the config file.
  ///   - keys: What the keys do.
  package init(
    size: Size, libraryName: CleanText, recentQueries: [String] = [], views: [SavedView] = [],
    keys: KeyTable = .standard
  ) {
    self.keys = keys
    self.size = size
    self.libraryName = libraryName
    recent = RecentLines(queries: recentQueries)
    self.views = views
    history = History(Page(ListPage<SummaryListSource>()))
  }

  /// Opens a summary, from which one goes back to the list.
  package mutating func open(summary slug: Slug) { history.open(Page(SummaryPage(slug: slug))) }

  /// The screen without its first and last row, and without that of a failure.
  var body: Rect {
    let isShortened = failedWork.message != nil && size.height > Self.smallest.height
    return Rect(
      x: 0, y: 1, width: size.width, height: size.height - (isShortened ? 3 : 2))
  }

  /// What the pages show and have no answer to yet.
  package var questions: [Question] {
    var questions = history.current.layer.questions(in: environment)
    questions += askedTotals.questions(in: environment)
    if let namedCommand {
      questions += namedCommand.questions(in: environment).filter { !questions.contains($0) }
    }
    if prompt?.purpose == .command {
      questions += offeredNames.questions(in: environment).filter { !questions.contains($0) }
    }
    if let overlay {
      let more = overlay.layer.questions(in: environment)
      questions += more.filter { !questions.contains($0) }
    }
    return questions
  }

  /// Why something on the screen could not be answered.
  var failure: CleanText? {
    let environment = environment
    return namedCommand?.failure(in: environment) ?? overlay?.layer.failure(in: environment)
      ?? history.current.layer.failure(in: environment)
      ?? askedTotals.failure(in: environment)
  }

  /// Whether what is on the screen can be acted on; false while that is still asked for.
  package var isReady: Bool {
    if namedCommand?.questions(in: environment).isEmpty == false { return false }
    guard let prompt else { return top.isReady }
    switch prompt.purpose {
    case .speaker, .choice: return top.isReady
    case .command: return offeredNames.questions(in: environment).isEmpty
    default: return true
    }
  }

  /// Whether a key can be taken now: it may not act on what is on the screen.
  package func isReady(for key: Key) -> Bool {
    if isReady { return true }
    guard let action = keys.action(for: key, in: context) else { return true }
    if let prompt {
      return prompt.purpose == .command
        ? ![.complete, .completeBack].contains(action) : action != .accept
    }
    return action.isAnytime
      || action == .search && context.abilities.contains(.queries)
  }

  /// Whether all that is in view is here; what else is asked for is for the next step.
  package var isComplete: Bool {
    askedTotals.questions(in: environment).isEmpty
      && history.current.layer.isComplete(in: environment)
      && overlay?.layer.isComplete(in: environment) != false
  }

  /// The layer that takes the keys.
  var top: any Layer { overlay?.layer ?? history.current.layer }

  /// The layer that takes the keys, where something can be looked for in it.
  var searchable: (any Searchable)? {
    get { top as? any Searchable }
    set {
      switch newValue {
      case let layer as any OverlayLayer: overlay = Overlay(layer)
      case let layer as any PageLayer: history.current = Page(layer)
      default: break
      }
    }
  }

  /// The keys that work now.
  package var context: KeyContext { prompt == nil ? top.context : .prompt }

  package var totals: LibraryTotals { askedTotals.value ?? LibraryTotals() }

  var environment: Environment {
    Environment(
      body: body, version: version, totals: totals, isScanning: scan != nil,
      libraryName: libraryName, recentQueries: recent.queries, views: views,
      keys: keys)
  }
}
