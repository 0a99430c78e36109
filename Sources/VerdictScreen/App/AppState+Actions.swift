import VerdictCore

extension AppState {
  /// Does what a key or a click asks for.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .scan: return scan == nil ? [.scan] : []
    default: break
    }
    if let overlay {
      perform(action, in: overlay)
      return []
    }
    switch action {
    case .close:
      if history.current.isRoot || !history.goBack() { return [.quit] }
      layOut()
    case .help: overlay = .help(HelpOverlay(context: context))
    case .showSummaries: show(.summaries(ListPage()))
    case .showClaims: show(.claims(ListPage()))
    case .showGraph: showGraph()
    case .historyBack:
      if history.goBack() { layOut() }
    case .historyForward:
      if history.goForward() { layOut() }
    default: follow(performOnPage(action))
    }
    return []
  }

  mutating func follow(_ outcome: PageOutcome) {
    switch outcome {
    case .stay: return
    case .open(let page): history.open(page)
    case .show(let overlay): self.overlay = overlay
    case .back:
      if history.current.isRoot || !history.goBack() { return }
    }
    layOut()
  }

  private mutating func performOnPage(_ action: Action) -> PageOutcome {
    let outcome: PageOutcome
    switch history.current {
    case .summaries(var page):
      outcome = page.perform(action, geometry: geometry(of: page))
      history.current = .summaries(page)
    case .claims(var page):
      outcome = page.perform(action, geometry: geometry(of: page))
      history.current = .claims(page)
    case .summary(var page):
      outcome = page.perform(action)
      history.current = .summary(page)
    case .speaker(var page):
      outcome = page.perform(action, body: body)
      history.current = .speaker(page)
    case .graph(var page):
      outcome = page.perform(action, body: body)
      history.current = .graph(page)
    }
    return outcome
  }

  /// Goes to a page of which there is one, as it was left.
  private mutating func show(_ page: Page) {
    guard history.current.context != page.context else { return }
    history.open(history.latest(in: page.context) ?? page)
    layOut()
  }

  private mutating func showGraph() {
    switch history.current {
    case .summaries(let page): show(graphAround: page.speakerOfSelection)
    case .claims(let page): show(graphAround: page.speakerOfSelection)
    case .summary(let page): show(graphAround: page.summary?.speaker.slug)
    case .speaker(let page): show(graphAround: page.slug)
    case .graph: break
    }
  }

  private mutating func show(graphAround speaker: Slug?) {
    if let speaker { history.open(.graph(GraphPage(centre: speaker))) }
  }

  private mutating func perform(_ action: Action, in overlay: Overlay) {
    if action == .back || action == .close || action == .help {
      self.overlay = nil
      return
    }
    switch overlay {
    case .help(var help):
      help.perform(action, body: body)
      self.overlay = .help(help)
    case .filter(var picker):
      filter = picker.perform(action, filter: filter)
      self.overlay = .filter(picker)
    case .connections(var picker):
      let speaker = picker.perform(action, body: body)
      self.overlay = .connections(picker)
      go(to: speaker)
    }
  }

  /// Leaves the overlay for a speaker's page.
  mutating func go(to speaker: Slug?) {
    guard let speaker else { return }
    overlay = nil
    follow(.open(.speaker(SpeakerPage(speaker))))
  }

  /// The verdicts that the page shows.
  var filter: VerdictFilter {
    get {
      switch history.current {
      case .summaries(let page): page.filter
      case .claims(let page): page.filter
      case .summary(let page): page.filter
      case .speaker, .graph: []
      }
    }
    set {
      switch history.current {
      case .summaries(var page):
        page.filter = newValue
        history.current = .summaries(page)
      case .claims(var page):
        page.filter = newValue
        history.current = .claims(page)
      case .summary(var page):
        page.setFilter(newValue)
        history.current = .summary(page)
      case .speaker, .graph:
        break
      }
    }
  }
}
