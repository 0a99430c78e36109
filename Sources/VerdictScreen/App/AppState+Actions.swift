import VerdictCore

extension AppState {
  /// Does what a key or a click asks for.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .scan:
      if failure != nil { version += 1 }
      return scan == nil ? [.perform(.scan)] : []
    default: break
    }
    if overlay != nil {
      performOnOverlay(action)
      return []
    }
    switch action {
    case .close:
      if history.current.isRoot || !history.goBack() { return [.quit] }
      layOut()
    case .help: overlay = .help(HelpOverlay(on: context))
    case .showSummaries: show(.summaries(ListPage()))
    case .showClaims: show(.claims(ListPage()))
    case .showSpeakers: show(.speakers(ListPage()))
    case .showGraph: showGraph()
    case .showFindings:
      follow(.show(.findings(FindingPicker(about: history.current.layer.speaker))))
    case .pathTo:
      if let speaker = history.current.layer.speaker {
        follow(.show(.speakers(SpeakerPicker(.path(from: speaker)))))
      }
    case .compare: compare()
    case .showSearch: show(.search(ListPage()))
    case .search: openSearchPrompt()
    case .commandLine: open(.command)
    case .pickView: overlay = .views(ViewPicker(views))
    case .saveView:
      if let view = history.current.layer.view {
        open(.viewName(view))
      } else {
        notice = "there is no query on this page to save; / asks for one"
      }
    case .showChanges: overlay = .changes(ChangePicker(news.changes))
    case .historyBack:
      if history.goBack() { layOut() }
    case .historyForward:
      if history.goForward() { layOut() }
    default: follow(history.current.layer.perform(action, in: surroundings))
    }
    return []
  }

  mutating func follow(_ outcome: Outcome) {
    switch outcome {
    case .stay: return
    case .open(let page):
      overlay = nil
      history.open(page)
    case .replace(let page): history.current = page
    case .show(let overlay):
      if overlay.layer.searchPurpose == .speaker { open(.speaker) }
      self.overlay = overlay
    case .filter(let filter): history.current.layer.filter = filter
    case .back:
      if history.current.isRoot || !history.goBack() { return }
    }
    layOut()
  }

  /// Goes to a page of which there is one, as it was left.
  mutating func show(_ page: Page) {
    guard history.current.layer.tab != page.layer.tab else { return }
    history.open(history.latest(of: page.layer.tab) ?? page)
    layOut()
  }

  /// Asks for somebody to be put beside the speakers of the page.
  private mutating func compare() {
    let speakers = history.current.layer.comparedSpeakers
    if speakers.count >= SpeakerComparison.sizes.upperBound {
      notice = "no more than \(SpeakerComparison.sizes.upperBound) speakers stand side by side"
    } else if !speakers.isEmpty {
      follow(.show(.speakers(SpeakerPicker(.comparison(with: speakers)))))
    }
  }

  private mutating func showGraph() {
    guard let speaker = history.current.layer.speaker, history.current.layer.tab != .showGraph
    else { return }
    history.open(.graph(GraphPage(centre: speaker)))
  }

  mutating func performOnOverlay(_ action: Action) {
    let surroundings = surroundings
    if action == .search {
      openSearchPrompt()
    } else if action == .close || action == .help {
      overlay = nil
    } else if let outcome = overlay?.layer.perform(action, in: surroundings) {
      if outcome == .back { overlay = nil } else { follow(outcome) }
    }
  }
}
